package copydesk.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.text.Metadata;
import copydesk.text.Metadata.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageMetadataTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 3, 25));

    private static Metadata metadata(String html) {
        return HtmlPage.of(html, "https://example.org/news/ferry?from=mail").metadata();
    }

    private static Metadata data(String json) {
        return metadata("<script type='application/ld+json'>" + json + "</script>");
    }

    private static String source(Metadata metadata, Field field) {
        Metadata.Source source = metadata.source(field).orElseThrow();
        return source.name() + " " + source.confidence();
    }

    @Test
    void theTitleIsTakenFromTheSurestPlace() {
        String page = "<title>Ferry | The Pier</title><h1>The ferry</h1>";
        assertEquals(Optional.of("Ferry | The Pier"), metadata(page).title());
        assertEquals(
                Optional.of("Ferry"),
                metadata(page + "<meta name=title content=Ferry>").title());
        Metadata open = metadata("<meta property=og:title content=' Night &amp;amp; day '>" + page);
        assertEquals(Optional.of("Night & day"), open.title());
        assertEquals("meta og:title 0.85", source(open, Field.TITLE));
        assertEquals(Optional.of("The ferry"), metadata("<h1>The ferry</h1>").title());
        assertEquals(
                Optional.empty(),
                metadata("<title> </title><meta name=title content=''>").title());
    }

    @Test
    void authorsAreNamesAndEachOnce() {
        assertEquals(
                List.of("Ana Lima", "Ines Prado"),
                data("{'@type':'Report','author':[{'name':'Ana Lima'},'by Ines Prado','Ana Lima','',".replace('\'', '"')
                                + "\"https://example.org/ana\",\"" + "x".repeat(81) + "\"]}")
                        .authors());
        Metadata meta = metadata("<meta name=author content=https://example.org/ana>"
                + "<meta name=dc.creator content='Ana Lima'><a rel=author>Ines Prado</a>");
        assertEquals(List.of("Ana Lima"), meta.authors());
        assertEquals("meta dc.creator 0.8", source(meta, Field.AUTHORS));
        Metadata link = metadata("<p>By <a rel=author>Ana Lima</a> and <a rel=author>Ines Prado</a>");
        assertEquals(List.of("Ana Lima", "Ines Prado"), link.authors());
        assertEquals("rel author 0.6", source(link, Field.AUTHORS));
        assertEquals(
                List.of("x".repeat(80)),
                metadata("<meta name=author content=" + "x".repeat(80) + ">").authors());
    }

    @Test
    void onlyAWorkHasAnAuthorAndADay() {
        assertEquals(
                List.of(),
                data("{\"@type\":\"Product\",\"author\":\"Ana Lima\"}").authors());
        String dated = "{\"@type\":\"%s\",\"datePublished\":\"2024-03-25\",\"dateModified\":\"2024-03-25\"}";
        assertEquals(
                DAY,
                data(String.format(dated, "https://schema.org/NewsArticle")).published());
        Metadata page = data(String.format(dated, "WebPage"));
        assertEquals("json-ld WebPage datePublished 0.85", source(page, Field.PUBLISHED));
        assertEquals("json-ld WebPage dateModified 0.8", source(page, Field.UPDATED));
        assertEquals(Optional.empty(), data(String.format(dated, "Event")).published());
        assertEquals(
                DAY,
                data("{\"@type\":\"WebPage\",\"mainEntity\":[" + String.format(dated, "Article") + "]}")
                        .published());
    }

    @Test
    void theDayIsReadFromTheElementsThatMarkIt() {
        Metadata marked = metadata("<time itemprop=dateModified datetime=2024-03-25></time>"
                + "<time itemprop=datePublished datetime=2024-03-25>yesterday</time><time datetime=2020-01-01></time>");
        assertEquals(DAY, marked.published());
        assertEquals("itemprop datepublished 0.85", source(marked, Field.PUBLISHED));
        assertEquals(DAY, marked.updated());
        assertEquals(
                DAY,
                metadata("<span itemprop=datePublished>25 March 2024</span>").published());
        Metadata time = metadata("<time>today</time><time datetime='2024-03-25T10:00'>10:00</time>");
        assertEquals("time 0.6", source(time, Field.PUBLISHED));
        assertEquals(Optional.empty(), time.updated());
        assertEquals(
                DAY,
                metadata("<meta name=date content=soon><meta name=dc.date content=2024-03-25>")
                        .published());
    }

    @Test
    void languagesAreWrittenTheUsualWay() {
        assertEquals(Optional.of("pt-BR"), metadata("<html lang=pt_br>").language());
        assertEquals(
                Optional.of("en"),
                metadata("<html lang=''><meta name=language content=en>").language());
        assertEquals(
                Optional.of("en"),
                metadata("<html lang='?'><meta http-equiv=Content-Language content=EN>")
                        .language());
        assertEquals(Optional.empty(), metadata("<html>").language());
    }

    @Test
    void theSiteIsWhoPublishes() {
        String publisher = "{\"@type\":\"Article\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Pier\"}}";
        assertEquals("json-ld publisher 0.85", source(data(publisher), Field.SITE));
        assertEquals(
                Optional.of("The Quay"),
                data("{\"@type\":\"WebSite\",\"name\":\"The Quay\"}").site());
        assertEquals(
                Optional.empty(),
                data("{\"@type\":\"Person\",\"name\":\"Ana Lima\"}").site());
    }

    @Test
    void theAddressIsTheCanonicalOneAndElseTheGivenOne() {
        assertEquals(
                Optional.of("https://example.org/ferry"),
                metadata("<link rel=Canonical href=/ferry>").url());
        assertEquals(
                Optional.of("https://example.org/f"),
                metadata("<meta property=og:url content=https://example.org/f>").url());
        assertEquals(
                Optional.of("https://example.org/news/ferry?from=mail"),
                metadata("<p>Text").url());
        Metadata unknown = HtmlPage.of("<link rel=canonical href=/ferry>", "").metadata();
        assertEquals(Optional.of("/ferry"), unknown.url());
        assertEquals("link canonical 0.8", source(unknown, Field.URL));
        assertEquals(Optional.empty(), HtmlPage.of("<p>Text", "").metadata().url());
    }
}
