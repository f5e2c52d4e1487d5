package copydesk.display;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.Copydesk;
import copydesk.laws.RawText;
import copydesk.text.Document;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;

/** Whatever the text, the page is sound HTML and shows every character that can be seen, once and in order. */
class PageLawsTest {
    @Provide
    Arbitrary<String> texts() {
        return RawText.any();
    }

    @Property
    void anyTextGivesSoundHtmlThatShowsAllOfIt(@ForAll("texts") String text, @ForAll long seed) {
        Document document = Copydesk.parse(text);
        List<Highlight> highlights = highlights(text, new SplittableRandom(seed));
        String html = Page.of(document)
                .with(highlights)
                .with(Section.of(text).text(text).table(text, List.of("a", text), List.of(List.of(text, text))))
                .toHtml();
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        org.jsoup.nodes.Document page = parser.parseInput(html, "");
        ParseErrorList errors = parser.getErrors();
        assertEquals(List.of(), List.copyOf(errors), html);
        assertEquals(1, page.select("body > main").size());
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.size(), Set.copyOf(ids).size());
        StringBuilder shown = new StringBuilder();
        page.select("article .tag, article sup, article ins, article .unseen").remove();
        for (Element block : page.select("article .text")) {
            shown.append(block.wholeText());
        }
        assertEquals(visible(text), visible(shown.toString()));
        assertEquals(visible(text), visible(page.expectFirst("td bdi").wholeText()));
    }

    private static List<Highlight> highlights(String text, SplittableRandom random) {
        List<Highlight> highlights = new ArrayList<>();
        for (int i = 0; i < 12 && !text.isEmpty(); i++) {
            int start = random.nextInt(text.length());
            int end = start + random.nextInt(text.length() - start + 1);
            highlights.add(new Highlight(new Span(start, end), text, text, Highlight.Side.values()[i % 2]));
        }
        return highlights;
    }

    /** What can be seen of a text: no blanks, controls, formats, halves of pairs, nor signs that stand for those. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean seen = !Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.SURROGATE
                    && type != Character.UNASSIGNED
                    && c != 0xFFFD
                    && (c < 0x2400 || c > 0x2421);
            if (seen) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
