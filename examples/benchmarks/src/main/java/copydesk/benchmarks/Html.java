package copydesk.benchmarks;

import copydesk.Copydesk;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole way from a page of HTML to its story, beside a bare parse and others that go this way. */
@State(Scope.Benchmark)
public class Html {
    private String html = "";

    /** Makes the page. */
    @Setup
    public void setUp() {
        html = Texts.html();
    }

    /** The measure: what any reader of HTML has to do first, and the text of it. */
    @Benchmark
    public String jsoup() {
        return Jsoup.parse(html).text();
    }

    /** Parse, repair, blocks, metadata and body. */
    @Benchmark
    public String copydesk() {
        return Copydesk.parseHtml(html, "https://example.org/").body();
    }

    /** Takes what it holds for the article. */
    @Benchmark
    public String boilerpipe() throws BoilerpipeProcessingException {
        return ArticleExtractor.INSTANCE.getText(html);
    }

    /** Takes what it holds for the article. */
    @Benchmark
    public String readability4j() {
        return String.valueOf(
                new Readability4J("https://example.org/", html).parse().getTextContent());
    }
}
