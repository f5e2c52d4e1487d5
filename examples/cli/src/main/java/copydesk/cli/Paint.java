package copydesk.cli;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** Colours for people; none where nobody looks or the reader wants none, as <a href="https://no-color.org">NO_COLOR</a> says. */
final class Paint {
    private final boolean on;

    private Paint(boolean on) {
        this.on = on;
    }

    /** Returns the paint for standard output. */
    static Paint output() {
        return new Paint(wanted(System.getenv()) && Terminal.output());
    }

    static boolean wanted(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    Ansi ansi() {
        return on ? Ansi.ON : Ansi.OFF;
    }

    String head(String text) {
        return with(Style.bold, text);
    }

    String faint(String text) {
        return with(Style.faint, text);
    }

    String author(String text) {
        return with(Style.fg_yellow, text);
    }

    String quoted(String text) {
        return with(Style.fg_cyan, text);
    }

    private String with(IStyle style, String text) {
        return on ? style.on() + text + style.off() : text;
    }
}
