package copydesk.benchmarks;

import copydesk.Copydesk;
import copydesk.evaluate.Evaluation;
import copydesk.evaluate.WcxbPage;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole way from real pages of WCXB to their stories: four million characters of HTML, of every 29th page. */
@State(Scope.Benchmark)
public class WebPages {
    static final int SIZE = 4_000_000;
    private static final int STEP = 29;

    private List<String> pages = List.of();

    /** Tells whether the pages lie beside the project. */
    static boolean areThere() {
        return Files.isDirectory(folder());
    }

    /** Returns some of the pages, evenly from all of the set. */
    static List<WcxbPage> some() throws IOException {
        List<WcxbPage> all = WcxbPage.all(folder());
        return IntStream.range(0, all.size() / STEP)
                .mapToObj(i -> all.get(i * STEP))
                .toList();
    }

    private static Path folder() {
        return Evaluation.dataBeside(Evaluation.project()).resolve("wcxb-dev");
    }

    /** Reads the pages. */
    @Setup
    public void setUp() throws IOException {
        pages = Texts.first(some().stream().map(WcxbPage::html).toList(), SIZE);
    }

    /** The measure: what any reader of HTML has to do first, and the text of it. */
    @Benchmark
    public int jsoup() {
        return pages.stream()
                .mapToInt(html -> Jsoup.parse(html).text().length())
                .sum();
    }

    /** Parse, repair, blocks, metadata and body. */
    @Benchmark
    public int copydesk() {
        return pages.stream()
                .mapToInt(html ->
                        Copydesk.parseHtml(html, "https://example.org/").body().length())
                .sum();
    }

    /** Takes what it holds for the article. */
    @Benchmark
    public int boilerpipe() throws BoilerpipeProcessingException {
        int sum = 0;
        for (String html : pages) {
            sum += ArticleExtractor.INSTANCE.getText(html).length();
        }
        return sum;
    }

    /** Takes what it holds for the article. */
    @Benchmark
    public int readability4j() {
        return pages.stream()
                .mapToInt(html -> String.valueOf(new Readability4J("https://example.org/", html)
                                .parse()
                                .getTextContent())
                        .length())
                .sum();
    }
}
