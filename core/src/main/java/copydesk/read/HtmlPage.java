package copydesk.read;

import copydesk.text.Markup;
import copydesk.text.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;

/**
 * A page of HTML read as text: the title, then a line for each block element, also of those that browsers show only
 * without scripts. A story that the page holds only as data for machines stands behind them.
 *
 * @param source the extracted text, which all offsets point into
 * @param metadata what the page tells of itself
 * @param markup what the HTML tells of each line
 */
public record HtmlPage(String source, Metadata metadata, Markup markup) {
    /** A story of which the page shows less than this is only there as data. */
    private static final double SHOWN = 0.3;

    private static final int A_STORY = 300;

    /** Reads a page. Nothing is fetched and no script is run. */
    public static HtmlPage of(String html, String url) {
        return of(html, url, ReadLimits.none());
    }

    /**
     * Reads a page within limits. Nothing is fetched and no script is run.
     *
     * @throws IllegalArgumentException if the page is too long, or reading it takes too long
     */
    public static HtmlPage of(String html, String url, ReadLimits limits) {
        limits.check(html);
        long start = System.nanoTime();
        Document page = Jsoup.parse(html, url);
        limits.checkTime(start);
        PageFacts facts = PageFacts.of(page);
        LinkedData data = LinkedData.of(facts);
        String body = data.body();
        Told told = new Told(body);
        Told described = new Told(facts.description() + "\n" + data.descriptions());
        PageText text = new PageText(new PageElements(traits(facts, data)), told, described, data.bodyHolder());
        NodeTraversor.traverse(text, page);
        limits.checkTime(start);
        if (body.length() >= A_STORY && told.repeated() < SHOWN) {
            text.addData(body);
        }
        return new HtmlPage(text.text(), PageMetadata.of(page.title(), facts, data, url), text.markup());
    }

    /** What the page says it is, as words. */
    private static List<String> traits(PageFacts page, LinkedData data) {
        List<String> traits = new ArrayList<>();
        data.types().forEach(type -> traits.add("ld:" + type));
        page.meta("og:type").ifPresent(type -> traits.add("og:" + type.toLowerCase(Locale.ROOT)));
        return traits;
    }
}
