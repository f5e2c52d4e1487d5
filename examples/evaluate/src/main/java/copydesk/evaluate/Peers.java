package copydesk.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What other extractors make of the pages of WCXB: word F1 against the marked main content, mean over pages, for each kind
 * of page and for all. Argument: the folder of the pages. Beside it stands what the trainer measures of our own models out
 * of fold, {@code seeds/out-of-fold.json}: the shipped ones have seen these pages.
 */
public final class Peers {
    private Peers() {}

    /** Prints the figures. */
    public static void main(String[] args) throws IOException {
        Path folder = args.length > 0
                ? Path.of(args[0])
                : Evaluation.dataBeside(Evaluation.project()).resolve("wcxb-dev");
        List<WcxbPage> pages = WcxbPage.all(folder);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        figures(pages).forEach((name, score) -> out.printf(Locale.ROOT, "%-40s %.4f%n", name, score.mean()));
    }

    static Map<String, Score> figures(List<WcxbPage> pages) {
        Map<String, Score> figures = new TreeMap<>();
        for (Extractor extractor : Extractor.values()) {
            String name = extractor.name().toLowerCase(Locale.ROOT);
            for (WcxbPage page : pages) {
                double found = WordF1.of(extractor.text(page), page.gold());
                figures.computeIfAbsent(name + ", all", one -> new Score()).add(found);
                figures.computeIfAbsent(name + ", " + page.kind(), one -> new Score())
                        .add(found);
            }
        }
        return figures;
    }
}
