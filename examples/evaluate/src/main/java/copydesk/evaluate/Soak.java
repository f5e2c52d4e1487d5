package copydesk.evaluate;

import copydesk.Copydesk;
import copydesk.Desk;
import copydesk.bias.LoadedLanguage;
import copydesk.display.Display;
import copydesk.entities.EntityExtractor;
import copydesk.seeds.Seed;
import copydesk.seeds.Seeds;
import copydesk.text.Document;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jsoup.Jsoup;

/**
 * Reads all pages of WCXB over and over, as text and as HTML, and scores them: whether the library grows or tires. Where
 * they are not there, it reads the seed corpus, a hundred times a round.
 *
 * <p>Times are those of the processor, in units of a bare parse of the same pages by jsoup in the same round: what else
 * runs on the machine, or how warm it gets, slows both alike. Exit status 1: it grew or got slower.
 */
public final class Soak {
    /** The first rounds are slow, for the machine compiles the library while it runs. */
    private static final int WARM_UP = 2;

    private static final int SEED_TIMES = 100;
    private static final double MOST_GROWTH = 1.05;
    private static final double MOST_SLOWING = 1.05;
    private static final String URL = "https://example.org/";

    private final Desk desk = Copydesk.builder().build();
    private final LoadedLanguage loaded = LoadedLanguage.english();
    private final List<EntityExtractor> extractors;
    private final List<Input> pages;
    private long sum;

    private record Input(String text, Supplier<String> html) {}

    /** What a round took, in nanoseconds of the processor. */
    private static final class Round {
        private long bare;
        private long ours;

        private double ratio() {
            return (double) ours / bare;
        }
    }

    private Soak(List<Input> pages, List<EntityExtractor> extractors) {
        this.pages = pages;
        this.extractors = extractors;
    }

    /**
     * Runs for an hour, or as many minutes as are named; with {@code --entities} names are looked for, too, and with a
     * folder the pages there are read.
     */
    public static void main(String[] args) throws IOException {
        List<String> arguments = new ArrayList<>(Arrays.asList(args));
        boolean entities = arguments.remove("--entities");
        int minutes = arguments.isEmpty() ? 60 : Integer.parseInt(arguments.get(0));
        Path folder = arguments.size() > 1
                ? Path.of(arguments.get(1))
                : Evaluation.dataBeside(Evaluation.project()).resolve("wcxb-dev");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Soak soak =
                new Soak(inputs(folder), entities ? List.of(EntityExtractor.english()) : List.<EntityExtractor>of());
        if (!soak.isSteady(TimeUnit.MINUTES.toNanos(minutes), out)) {
            System.exit(1);
        }
    }

    private static List<Input> inputs(Path folder) throws IOException {
        List<Input> inputs = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            WcxbPage.all(folder).forEach(page -> inputs.add(new Input(page.text(), page::html)));
            return inputs;
        }
        for (Seed seed : Seeds.all()) {
            String html = Display.html(Copydesk.parse(seed.text()));
            inputs.addAll(Collections.nCopies(SEED_TIMES, new Input(seed.text(), () -> html)));
        }
        return inputs;
    }

    private boolean isSteady(long time, PrintStream out) {
        List<Double> times = new ArrayList<>();
        List<Double> heaps = new ArrayList<>();
        long start = System.nanoTime();
        while (System.nanoTime() - start < time || times.size() < WARM_UP + 2) {
            Round round = round();
            times.add(round.ratio());
            heaps.add(heap());
            out.printf(
                    Locale.ROOT,
                    "round %3d  %7.2f s of the processor, %6.3f bare parses  %8.3f MB of heap after its collection%n",
                    times.size(),
                    round.ours / 1e9,
                    round.ratio(),
                    heaps.get(heaps.size() - 1));
        }
        double slowing = lastToFirst(times);
        double growth = lastToFirst(heaps);
        out.printf(
                Locale.ROOT,
                "last to first, medians of up to five rounds without the first %d: time %.3f (at most %.2f), heap %.3f (at most %.2f)"
                        + "; %d findings%n",
                WARM_UP,
                slowing,
                MOST_SLOWING,
                growth,
                MOST_GROWTH,
                sum);
        return slowing <= MOST_SLOWING && growth <= MOST_GROWTH;
    }

    private Round round() {
        Round round = new Round();
        for (Input page : pages) {
            String html = page.html().get();
            long start = processorTime();
            sum += Jsoup.parse(html, URL).text().length();
            long middle = processorTime();
            read(desk.parse(page.text()));
            read(desk.parseHtml(html, URL));
            round.bare += middle - start;
            round.ours += processorTime() - middle;
        }
        return round;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void read(Document document) {
        sum += document.body().length() + document.quotations().size();
        if (extractors.isEmpty()) {
            sum += loaded.score(document).terms().size();
        }
        for (EntityExtractor extractor : extractors) {
            sum += loaded.score(document, extractor.extract(document)).terms().size();
        }
    }

    private static double heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    private static double lastToFirst(List<Double> rounds) {
        List<Double> warm = rounds.subList(WARM_UP, rounds.size());
        int some = Math.min(5, warm.size() / 2);
        return median(warm.subList(warm.size() - some, warm.size())) / median(warm.subList(0, some));
    }

    private static double median(List<Double> numbers) {
        double[] sorted =
                numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
