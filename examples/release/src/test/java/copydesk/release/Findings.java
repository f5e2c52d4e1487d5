package copydesk.release;

import copydesk.Copydesk;
import copydesk.Desk;
import copydesk.bias.BiasPage;
import copydesk.bias.BiasReport;
import copydesk.bias.Comparison;
import copydesk.bias.LoadedLanguage;
import copydesk.display.Display;
import copydesk.entities.EntityExtractor;
import copydesk.text.Document;
import copydesk.text.Entities;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** All that the library finds in a text, on every way into it, as one text that can be compared. */
final class Findings {
    private static final String URL = "https://example.org/2026/11/22/story";

    private final Desk desk = Copydesk.builder().build();
    private final LoadedLanguage loaded = LoadedLanguage.english();
    private final EntityExtractor extractor;

    Findings(EntityExtractor extractor) {
        this.extractor = extractor;
    }

    /** Returns what is found in it as text, as HTML and as bytes. */
    String in(String text) {
        Document plain = desk.parse(text);
        Document html = desk.parseHtml(html(text), URL);
        Document bytes = desk.read(text.getBytes(StandardCharsets.UTF_8), "text/plain", URL);
        return String.join(
                "\n",
                in(plain),
                in(html),
                in(bytes),
                Comparison.of(loaded.score(plain), loaded.score(html)).toString());
    }

    /** Returns what is found in a document. */
    String in(Document document) {
        StringBuilder out = new StringBuilder();
        add(
                out,
                List.of(
                        document,
                        document.text(),
                        document.body(),
                        document.title(),
                        document.metadata(),
                        document.normalized().explain(),
                        Display.marks(document),
                        Display.markdown(document),
                        Display.html(document)));
        document.blocks().forEach(block -> add(out, List.of(block, block.confidence(), block.evidence())));
        add(out, document.sentences());
        add(out, document.quotations());
        add(out, document.hints());
        add(out, document.comments());
        add(out, document.pingbacks());
        Entities cast = extractor.extract(document);
        cast.all().forEach(entity -> {
            add(out, List.of(entity));
            add(out, entity.mentions());
        });
        BiasReport report = loaded.score(document, cast);
        add(
                out,
                List.of(
                        report,
                        report.score(),
                        report.interval(),
                        BiasPage.of(report).toHtml()));
        add(out, report.terms());
        loaded.sentences(document).forEach(sentence -> add(out, List.of(sentence, sentence.probability())));
        return out.toString();
    }

    private static void add(StringBuilder out, Iterable<?> findings) {
        findings.forEach(finding -> out.append(finding).append('\n'));
    }

    private static String html(String text) {
        StringBuilder out = new StringBuilder("<html lang=en><head><title>The INSTITUTE in IZMIR</title>"
                + "<meta property=\"article:published_time\" content=\"2026-11-22T23:30:00+09:30\"></head><body>"
                + "<NAV CLASS=\"MAIN-LINKS INLINE\"><a href=/i>Home</a></NAV><h1>The INSTITUTE in IZMIR</h1>");
        text.lines()
                .forEach(line -> out.append("<P CLASS=\"ARTICLE LINE\">")
                        .append(line.replace("<", "&lt;"))
                        .append("</P>"));
        return out.append("</body></html>").toString();
    }
}
