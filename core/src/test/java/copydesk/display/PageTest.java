package copydesk.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.Copydesk;
import copydesk.text.Document;
import copydesk.text.Entities;
import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Mention;
import copydesk.text.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final String TEXT = String.join(
            "\n\n",
            "Ferry strike enters its third week",
            "The harbour of Lisse stood still on Monday, as it has since the pilots walked out&hellip; and nobody knows for how long.",
            "“We shall not be moved,” said Aude Lenoir, who leads the pilots’ union, before the gates were closed for the night.",
            "Leave a Reply",
            "You are commenting using your WordPress.com account.");

    private final Document document = Copydesk.parse(TEXT);

    private static org.jsoup.nodes.Document html(Page page) {
        return Jsoup.parse(page.toHtml());
    }

    private Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    @Test
    void hasLandmarksAndHeadsInOrder() {
        org.jsoup.nodes.Document html = html(Page.of(document)
                .with(Section.of("Length").text("Five lines."))
                .with(List.of(new Highlight(span("stood still"), "idiom", "nothing moved", Highlight.Side.AUTHOR))));
        assertEquals("en", html.expectFirst("html").attr("lang"));
        for (String landmark : List.of("header", "nav", "main", "footer")) {
            assertEquals(1, html.select("body > " + landmark).size(), landmark);
        }
        assertEquals("Ferry strike enters its third week", html.select("h1").text());
        assertEquals(
                List.of("Length", "Article", "Notes", "Repairs"),
                html.select("h2").eachText());
        int level = 0;
        for (Element head : html.select("h1, h2, h3, h4, h5, h6")) {
            int own = head.tagName().charAt(1) - '0';
            assertTrue(own <= level + 1, head.outerHtml());
            level = own;
        }
        for (Element link : html.select("a[href^=#]")) {
            assertFalse(html.select(link.attr("href")).isEmpty(), link.outerHtml());
        }
        for (Element input : html.select("input")) {
            assertTrue(input.parents().is("label"));
        }
    }

    @Test
    void needsNothingFromElsewhere() {
        org.jsoup.nodes.Document html = html(Page.of(document));
        assertTrue(html.select("script, link, img, iframe, [src]").isEmpty());
        assertFalse(html.expectFirst("style").data().contains("url("));
        assertFalse(html.expectFirst("style").data().contains("@import"));
    }

    @Test
    void greysWhatWasCutAndSaysWhy() {
        Element cut = html(Page.of(document)).expectFirst("details.cut");
        assertTrue(cut.text().contains("2 blocks cut: comment form 1, login prompt 1"), cut.text());
        assertTrue(cut.text().contains("cut, confidence 0."), cut.text());
        assertTrue(cut.select(".text").text().contains("Leave a Reply"));
        assertFalse(html(Page.of(document)).select("article > .block").text().contains("Leave a Reply"));
    }

    @Test
    void showsRepairsBeforeAndAfterInPlaceAndInAList() {
        org.jsoup.nodes.Document html = html(Page.of(document));
        assertEquals("&hellip;", html.select("article del").text());
        assertEquals("…", html.select("article ins").text());
        assertTrue(html.select(".repairs li").text().startsWith("&hellip; … "));
    }

    @Test
    void namesFormAndSpeakerOfAQuotation() {
        Element quotation = html(Page.of(document)).expectFirst("article .quotation.direct");
        assertEquals("direct: Aude Lenoir", quotation.select(".tag").text());
        assertTrue(quotation.text().endsWith("“We shall not be moved,”"));
    }

    @Test
    void numbersHighlightsAndListsThem() {
        Highlight author = new Highlight(span("stood still"), "idiom", "nothing moved", Highlight.Side.AUTHOR);
        Highlight quoted = new Highlight(span("moved"), "verb", "of moving", Highlight.Side.QUOTED);
        org.jsoup.nodes.Document html =
                html(Page.of(document).with(List.of(author)).with(List.of(quoted)));
        assertEquals("stood still", html.select("mark.author#m1").text());
        assertEquals(
                "idiom (author): nothing moved", html.select("mark.author#m1").attr("title"));
        assertEquals("moved", html.select("mark.quoted#m2").text());
        assertEquals("2", html.select("mark#m2 + sup a[href=#n2]").text());
        assertEquals(
                "stood still idiom (author) nothing moved", html.select("li#n1").text());
    }

    @Test
    void drawsMarksThatOverlapAsPieces() {
        Highlight one = new Highlight(span("harbour of Lisse"), "a", "", Highlight.Side.AUTHOR);
        Highlight other = new Highlight(span("Lisse stood"), "b", "", Highlight.Side.AUTHOR);
        org.jsoup.nodes.Document html = html(Page.of(document).with(List.of(one, other)));
        assertTrue(html.select("article .text")
                .get(1)
                .html()
                .replaceAll("<sup>.*?</sup>", "")
                .replaceAll(" (title|class)=\"[^\"]*\"", "")
                .contains("<mark id=\"m1\">harbour of <mark id=\"m2\">Lisse</mark></mark><mark> stood</mark> still"));
        assertEquals(1, html.select("sup a[href=#n2]").size());
    }

    @Test
    void listsTheCast() {
        Mention mention = new Mention(span("Aude Lenoir"), "Aude Lenoir", Mention.Kind.NAME, false);
        Entity lenoir =
                new Entity("1", EntityType.PERSON, "Aude Lenoir", List.of("leader"), List.of(mention), List.of());
        org.jsoup.nodes.Document html = html(Page.of(document).with(Entities.of(List.of(lenoir))));
        assertEquals(
                "Aude Lenoir person leader 1", html.select("#part-3 tbody tr").text());
        assertEquals("person: Aude Lenoir", html.select("article .mention").attr("title"));
    }

    @Test
    void headTellsWhatIsKnown() {
        Document known = document.with(
                document.metadata().withAuthors(List.of("Jo March")).withPublished(LocalDate.of(2021, 3, 4)));
        String head = html(Page.of(known)).select("header").text();
        assertTrue(head.contains("By Jo March Published 2021-03-04"), head);
        assertTrue(head.endsWith("3 blocks kept · 2 blocks cut · 1 repair · 1 quotation"), head);
    }

    @Test
    void tablesAndBarsCarryTheirNumbers() {
        Section section = Section.of("Figures")
                .table("Words", List.of("Article", "Words"), List.of(List.of("The <Lantern>", "412")))
                .bars("Loaded", List.of(Bar.of("author", 0.25).between(0.1, 0.4), Bar.of("quoted", 0)));
        org.jsoup.nodes.Document html = html(Page.titled("Two & two").with(section));
        assertEquals("Two & two", html.title());
        assertEquals("The <Lantern>", html.select("tbody th").text());
        assertEquals("Words", html.select("td").attr("data-head"));
        assertEquals(
                List.of("author 0.25 (0.10 to 0.40)", "quoted 0.00"),
                html.select(".bars li").eachText());
        assertTrue(html.select("article").isEmpty());
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        Highlight beyond = new Highlight(new Span(0, 9999), "", "", Highlight.Side.AUTHOR);
        assertThrows(IllegalArgumentException.class, () -> Page.of(document).with(List.of(beyond)));
        assertThrows(IllegalArgumentException.class, () -> Bar.of("", Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Bar.of("", 0.5).between(0.6, 0.7));
        List<List<String>> crooked = List.of(List.of("one"));
        assertThrows(IllegalArgumentException.class, () -> Section.of("").table("", List.of("a", "b"), crooked));
    }

    @Test
    @Tag("bulk")
    void marksNestedWithoutEndStayLinear() {
        Document long1 = Copydesk.parse("The tide comes in and the tide goes out again. ".repeat(2_000));
        List<Highlight> nested = new ArrayList<>();
        int length = long1.original().length();
        for (int i = 0; i < length / 2; i++) {
            nested.add(new Highlight(new Span(i, length - i), "c", "n", Highlight.Side.AUTHOR));
            nested.add(new Highlight(new Span(i, length / 2 + i), "c", "n", Highlight.Side.QUOTED));
        }
        int bytes = Assertions.assertTimeout(
                Duration.ofSeconds(30),
                () -> Page.of(long1).with(nested).toHtml().length());
        assertTrue(bytes < 400 * length, bytes + " for " + length);
    }
}
