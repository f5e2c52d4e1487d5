package copydesk.benchmarks;

import copydesk.Copydesk;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import net.dankito.readability4j.Readability4J;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole way from a flattened page to its story. */
@State(Scope.Benchmark)
public class Pages {
    /** Which text of {@link Texts}. */
    @Param({"page", "clean"})
    public String kind = "page";

    private String text = "";
    private String html = "";

    /** Makes the page, and the same as HTML with a paragraph for each line. */
    @Setup
    public void setUp() {
        text = kind.equals("page") ? Texts.page() : Texts.clean();
        StringBuilder lines = new StringBuilder("<html><body>");
        text.lines().forEach(line -> lines.append("<p>").append(line).append("</p>\n"));
        html = lines.append("</body></html>").toString();
    }

    /** The measure: one look at every character. */
    @Benchmark
    public long charAtPass() {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += text.charAt(i);
        }
        return sum;
    }

    /** Repair, blocks and body. */
    @Benchmark
    public String copydesk() {
        return Copydesk.parse(text).body();
    }

    /** Reads the same as HTML and takes what it holds for the article. */
    @Benchmark
    public String boilerpipe() throws BoilerpipeProcessingException {
        return ArticleExtractor.INSTANCE.getText(html);
    }

    /** Reads the same as HTML and takes what it holds for the article. */
    @Benchmark
    public String readability4j() {
        return String.valueOf(
                new Readability4J("https://example.org/", html).parse().getTextContent());
    }
}
