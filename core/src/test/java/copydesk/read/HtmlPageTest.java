package copydesk.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.Copydesk;
import copydesk.Desk;
import copydesk.display.Display;
import copydesk.text.Comment;
import copydesk.text.Document;
import copydesk.text.Markup;
import copydesk.text.Metadata;
import copydesk.text.Metadata.Field;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    private static final String STORY =
            "The ferry to the island will run twice a day from April, the harbour board said on"
                    + " Friday, after two winters in which storms kept it in port for weeks at a time.";

    private static final String MORE = "Farmers on the island had asked for a boat that can carry cattle, and the board"
            + " agreed to rent one from the mainland until the new vessel is built next year.";

    private static final String QUOTED =
            "We have waited long enough for a boat that comes when the sheep are ready, and not"
                    + " when the wind is, the oldest of the farmers told the meeting.";

    private static Metadata metadata(String head) {
        return HtmlPage.of("<head>" + head + "</head><p>Text", "").metadata();
    }

    @Test
    void eachLineKnowsItsElement() {
        String html =
                "<html><head><title>T</title></head><body class='post single'><div id=main><p>One <a href=x>two</a>"
                        + "</p><ul><li><b>Three</b></li><li hidden>Four</li></ul></div></body></html>";
        HtmlPage page = HtmlPage.of(html, "");
        assertEquals("T\nOne two\nThree\nFour\n", page.source());
        org.jsoup.nodes.Document parsed = Jsoup.parse(html);
        for (Markup.Line line : page.markup().lines()) {
            String path = line.element().path();
            assertEquals(1, parsed.select(path).size(), path);
            assertTrue(parsed.expectFirst(path).text().contains(line.span().of(page.source())), path);
        }
        Markup.Line one = page.markup().at(3).orElseThrow();
        assertEquals("p", one.element().name());
        assertEquals(3, one.linked());
        assertEquals(1, one.links());
        Markup.Line three = page.markup().lines().get(2);
        assertEquals(5, three.strong());
        assertEquals(
                List.of("main"),
                Objects.requireNonNull(three.element().nearest("div")).tokens());
        assertTrue(page.markup().lines().get(3).element().isHidden());
    }

    @Test
    void whatAttributesHideIsHidden() {
        for (String hiding : List.of(
                "hidden", "aria-hidden=true", "style='color: red; Display: None'", "style='visibility:hidden'")) {
            assertTrue(isHidden(hiding), hiding);
        }
        for (String showing : List.of("", "aria-hidden=false", "style='display:block'", "style=''")) {
            assertFalse(isHidden(showing), showing);
        }
    }

    private static boolean isHidden(String attributes) {
        return HtmlPage.of("<p " + attributes + ">Text", "")
                .markup()
                .lines()
                .get(0)
                .element()
                .isHidden();
    }

    @Test
    void linksAndEmphasisAreCountedToTheirEnds() {
        Markup.Line line = HtmlPage.of("<p>a <b>bold <i>both</i></b> word, <a href=x>one</a> <a href=y>two</a> end", "")
                .markup()
                .lines()
                .get(0);
        assertEquals(2, line.links());
        assertEquals(6, line.linked());
        assertEquals("boldboth".length(), line.strong() - 1, "with the blank between");
        Markup.Line after = HtmlPage.of("<p><a href=x><b>one</b></a></p><p>two</p><pre>\n x</pre><p> y  z", "")
                .markup()
                .lines()
                .get(1);
        assertEquals(0, after.links() + after.linked() + after.strong());
    }

    @Test
    void twoLinksAreTwoWordsAndListingsKeepTheirLines() {
        assertEquals("Home About\n", HtmlPage.of("<a>Home</a><a>About</a>", "").source());
        assertEquals(
                "if x:\n    y\n", HtmlPage.of("<pre>if x:\n    y\n</pre>", "").source());
        assertEquals(
                "Shown without scripts\n",
                HtmlPage.of("<body><noscript><p>Shown without scripts</p></noscript>", "")
                        .source());
        assertEquals(
                "Kept for later\n",
                HtmlPage.of("<body><template><p>Kept for later</p></template>", "")
                        .source());
    }

    @Test
    void aStoryThatIsOnlyDataIsRead() {
        String body = STORY + "\\n\\n" + MORE + " " + STORY.replace("ferry", "boat");
        String html =
                "<title>Ferry</title><div id=app></div><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                        + "\"articleBody\":\"" + body + "\",}</script>";
        Document document = Copydesk.parseHtml(html, "");
        assertTrue(document.body().contains(STORY), document.body());
        assertEquals(
                "script",
                document.element(document.blocks().get(1)).orElseThrow().name());
        String visible = HtmlPage.of(html.replace("<div id=app>", "<div><p>" + STORY + "<p>" + MORE), "")
                .source();
        assertEquals(visible.indexOf(STORY), visible.lastIndexOf(STORY), "what is shown is not read twice");
    }

    @Test
    void whatIsKnownHasItsSource() {
        Metadata found = metadata(
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
                        + "\"headline\":\"Storm &amp; tide\",\"datePublished\":\"2026-03-05T09:00:00+01:00\",\"author\":[{\"@type\":"
                        + "\"Person\",\"name\":\"Ana Lima\"},{\"name\":\"By Tom Okoro\"}],\"publisher\":{\"name\":\"The Pier\"}}]}"
                        + "</script><link rel=canonical href='https://example.org/storm'><meta property=og:locale content=pt_BR>");
        assertEquals(Optional.of("Storm & tide"), found.title());
        assertEquals(List.of("Ana Lima", "Tom Okoro"), found.authors());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 5)), found.published());
        assertEquals(
                Optional.of("json-ld datePublished"),
                found.source(Field.PUBLISHED).map(Metadata.Source::name));
        assertEquals(Optional.of("pt-BR"), found.language());
        assertEquals(Optional.of("The Pier"), found.site());
        assertEquals(Optional.of("https://example.org/storm"), found.url());
        assertEquals(Optional.empty(), metadata("").source(Field.TITLE));
        assertEquals(
                Optional.of("meta article:published_time"),
                metadata("<meta property=article:published_time content=2026-01-31>")
                        .source(Field.PUBLISHED)
                        .map(Metadata.Source::name));
    }

    @Test
    void brokenDataForMachinesIsPassedOver() {
        for (String data : List.of("{\"a\":", "[1,,]", "{\"a\":\"b\\", "{\"a\" \"b\"", "}{", "", "[[[[", "null")) {
            assertEquals(
                    Optional.empty(),
                    metadata("<script type='application/ld+json'>" + data + "</script>")
                            .published(),
                    data);
        }
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 5)),
                metadata(
                                "<script type='application/ld+json'><!-- x --> {\"@type\":[\"Article\"],\"datePublished\":\"2026-03"
                                        + "-05\",\"n\":[1,true,],\"text\":\"a\nb\",}</script>")
                        .published());
    }

    @Test
    void theDayAndTheNameBesideTheHeadlineAreRead() {
        Document document = Copydesk.parseHtml(
                "<title>Ferry to run twice a day from April</title><body><nav><a>Home</a></nav><article><h1>Ferry to run twice"
                        + " a day from April</h1><p class=byline>By Ana Lima | 5 March 2026</p><p>" + STORY + "</p><p>"
                        + MORE
                        + "</p></article>",
                "");
        assertEquals(Optional.of(LocalDate.of(2026, 3, 5)), document.metadata().published());
        assertEquals(List.of("Ana Lima"), document.metadata().authors());
        assertEquals(
                Optional.of("byline"), document.metadata().source(Field.AUTHORS).map(Metadata.Source::name));
        assertEquals(Optional.of("Ferry to run twice a day from April"), document.title());
        assertTrue(document.body().startsWith(STORY), document.body());
    }

    @Test
    void limitsAreTold() {
        Desk small = Copydesk.builder()
                .limits(new ReadLimits(10, Duration.ofSeconds(1)))
                .build();
        IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> small.parseHtml("<p>" + STORY, ""));
        assertEquals(
                "the page has " + (STORY.length() + 3) + " characters, more than the limit of 10", fault.getMessage());
        Desk hasty = Copydesk.builder()
                .limits(new ReadLimits(1000, Duration.ofNanos(1)))
                .build();
        fault = assertThrows(IllegalArgumentException.class, () -> hasty.parseHtml("<p>" + STORY, ""));
        assertTrue(String.valueOf(fault.getMessage()).startsWith("reading the page took "));
        assertThrows(IllegalArgumentException.class, () -> new ReadLimits(0, Duration.ofSeconds(1)));
        assertThrows(IllegalArgumentException.class, () -> new ReadLimits(1, Duration.ZERO));
    }

    @Test
    void hostilePagesAreReadInLinearTime() {
        for (String html : List.of(
                "<div>".repeat(100_000) + STORY,
                "<b>".repeat(100_000) + STORY,
                ("<p class='" + "a ".repeat(50) + "'>x").repeat(20_000),
                "<span>x</span>".repeat(100_000),
                "<ul>" + "<li>x</li>".repeat(100_000),
                "<a>".repeat(50_000) + "x")) {
            assertTrue(HtmlPage.of(html, "").source().endsWith("\n"));
        }
    }

    @Test
    void theStoryCanBeWrittenAsMarkdown() {
        String html = "<title>Ferry to run twice a day</title><body><main><article><h1>Ferry to run twice a day</h1><p>"
                + STORY
                + "</p><h2>What changes</h2><p>" + MORE
                + "</p><ol><li>The first boat leaves the island at six in the morning."
                + "</li><li>The last boat leaves the mainland at nine in the evening.</li></ol><blockquote>"
                + QUOTED
                + "</blockquote><table><tr><th>Boat</th><th>Cattle</th></tr><tr><td>Rented</td><td>40</td></tr></table><p>"
                + STORY.replace("ferry", "new *boat*") + "</p><pre>depart 06:00\n  return 21:00</pre></article></main>";
        String markdown = Display.markdown(Copydesk.parseHtml(html, ""));
        for (String expected : List.of(
                "# Ferry to run twice a day\n\n" + STORY,
                "\n\n## What changes\n\n",
                "\n\n1. The first boat",
                "\n2. The last boat",
                "\n\n> " + QUOTED,
                "\n\n| Boat | Cattle |\n| --- | --- |\n| Rented | 40 |\n\n",
                "new \\*boat\\*",
                "\n\n```\ndepart 06:00\n  return 21:00\n```\n")) {
            assertTrue(markdown.contains(expected), expected + "\n" + markdown);
        }
    }

    @Test
    void commentsOfManyKindsOfPagesAreRead() {
        String wordPress =
                "<ol class=commentlist><li class=comment id=comment-7><article id=div-comment-7 class=comment-body>"
                        + "<footer><b class=fn>Ana</b><time>5 March 2026 at 10:00</time></footer><p>%s</p><a>Reply</a></article>"
                        + "<ol class=children><li class=comment id=comment-8><article id=div-comment-8 class=comment-body><footer>"
                        + "<b class=fn>Tom</b><time>6 March 2026</time></footer><p>%s</p></article></li></ol></li></ol>";
        String disqus =
                "<div id=disqus_thread><ul><li class=post id=post-1><span class=author>Ana</span><div><a class=time-ago"
                        + " ></a><time>a day ago</time></div><div class=post-message><p>%s</p></div></li><li class=post id=post-2><span"
                        + " class=author>Tom</span><div><time>2 days ago</time></div><div class=post-message><p>%s</p></div></li></ul>";
        for (String form : List.of(wordPress, disqus)) {
            String section = String.format(
                    form,
                    "I take this boat to work and I can say that the old one was never late in my time.",
                    "They should have bought a bigger one, my cows do not care when the board meets again.");
            Document document = Copydesk.parseHtml(
                    "<title>Ferry</title><body><article><h1>Ferry</h1><p>" + STORY + "</p><p>" + MORE + "</p><p>"
                            + STORY.replace("ferry", "boat") + "</p></article><section id=comments><h2>2 comments</h2>"
                            + section + "</section>",
                    "");
            List<Comment> comments = document.comments();
            assertEquals(2, comments.size(), Display.marks(document));
            assertEquals(Optional.of("Ana"), comments.get(0).author());
            assertEquals(Optional.of("Tom"), comments.get(1).author());
            assertTrue(
                    comments.get(0).text().startsWith("I take this boat"),
                    comments.get(0).text());
            assertTrue(comments.get(0).time().isPresent());
            assertTrue(!form.equals(wordPress) || !document.body().contains("I take this boat"));
        }
    }
}
