package copydesk.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar with rate and time left, where a person looks at standard error; nothing elsewhere. */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 79;
    private static final int KILOBYTE = 1000;
    private static final String START_OF_CLEARED_LINE = "\r\u001b[K";

    private final @Nullable ProgressBar bar;
    private final boolean bytes;

    private Progress(@Nullable ProgressBar bar, boolean bytes) {
        this.bar = bar;
        this.bytes = bytes;
    }

    static Progress none() {
        return new Progress(null, false);
    }

    /** Starts a bar of so many articles. */
    static Progress ofArticles(long most) {
        return new Progress(
                builder().setUnit(" articles", 1).setInitialMax(most).build(), false);
    }

    /** Starts a bar of lines whose number nobody knows. */
    static Progress ofLines() {
        return new Progress(builder().setUnit(" lines", 1).setInitialMax(-1).build(), false);
    }

    /** Starts a bar of so many bytes, some of them done before. */
    static Progress ofBytes(long done, long most) {
        ProgressBarBuilder builder = builder().setUnit("kB", KILOBYTE).setInitialMax(most);
        return new Progress(builder.startsFrom(done, Duration.ZERO).build(), true);
    }

    private static ProgressBarBuilder builder() {
        return new ProgressBarBuilder()
                .setTaskName("copydesk")
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH));
    }

    /** Tells that one more was done, of this length in bytes. */
    void step(long length) {
        if (bar != null) {
            bar.stepBy(bytes ? length : 1);
        }
    }

    /** Says a sentence on standard error, above the bar. */
    void say(String sentence) {
        System.err.println((bar == null ? "" : START_OF_CLEARED_LINE) + "copydesk: " + sentence);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
