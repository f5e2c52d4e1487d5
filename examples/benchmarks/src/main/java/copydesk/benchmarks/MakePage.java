package copydesk.benchmarks;

import copydesk.evaluate.Evaluation;
import copydesk.evaluate.Peers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/**
 * Measures quality and speed beside all others in one run and writes the page of benchmarks. Options: {@code --quick} for a
 * first look, whose page stays in {@code target}; {@code --again} writes the page anew from the figures of the last run;
 * {@code --note TEXT} says what else there is to know of the run.
 */
public final class MakePage {
    private static final List<String> KINDS = List.of("clean", "russian", "damaged", "mojibake");

    private final boolean quick;
    private final Path folder;

    private MakePage(boolean quick, Path folder) {
        this.quick = quick;
        this.folder = folder;
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException, RunnerException {
        List<String> arguments = new ArrayList<>(Arrays.asList(args));
        boolean quick = arguments.remove("--quick");
        boolean again = arguments.remove("--again");
        int note = arguments.indexOf("--note");
        Path module = Evaluation.project().resolve("examples/benchmarks");
        Path folder = module.resolve(quick ? "target/quick" : "target/figures");
        if (!again) {
            Files.createDirectories(folder);
            new MakePage(quick, folder).measure(note < 0 ? "" : arguments.get(note + 1));
        }
        Sheet sheet = BenchmarksPage.of(Figures.read(folder));
        Path markdown = (quick ? folder : module).resolve("README.md");
        Path html = (quick ? folder : module.resolveSibling("docs")).resolve("benchmarks.html");
        Files.writeString(markdown, sheet.toMarkdown());
        Files.writeString(html, sheet.toHtml());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(markdown);
        out.println(html);
    }

    private void measure(String note) throws IOException, RunnerException {
        Map<String, String> machine = new TreeMap<>(Machine.facts());
        String before = Machine.load();
        machine.put("note", note);
        machine.put(
                "settings",
                quick
                        ? "A quick run for trying out: its figures mean little."
                        : "Each benchmark had eight seconds to warm up and four rounds of 500 ms.");
        jmh("jmh-repairing.json", settings().include("\\.Repairing\\.").param("kind", KINDS.toArray(String[]::new)));
        ChainedOptionsBuilder others = settings().exclude("\\.Repairing\\.");
        if (!WebPages.areThere()) {
            others.exclude("\\.(WebPages|FlatPages)\\.");
        }
        jmh("jmh.json", others);
        machine.put("load", before + " when it began, " + Machine.load() + " at the end of the timings");
        Figures.write(folder, "quality.json", quality());
        Figures.write(folder, "machine.json", machine);
    }

    private ChainedOptionsBuilder settings() {
        return quick ? Main.options(1, 200, 2, 200) : Main.options(8, 1000, 4, 500);
    }

    private void jmh(String file, ChainedOptionsBuilder options) throws RunnerException {
        new Runner(options.resultFormat(ResultFormatType.JSON)
                        .result(folder.resolve(file).toString())
                        .build())
                .run();
    }

    private static Map<String, Double> quality() throws IOException {
        Path project = Evaluation.project();
        Path data = Evaluation.dataBeside(project);
        Map<String, Double> quality =
                new TreeMap<>(new Evaluation().outOfFold(project).figures());
        quality.putAll(new Peers()
                .content(data)
                .encodings(data)
                .names()
                .quotations()
                .loaded()
                .figures());
        return quality;
    }
}
