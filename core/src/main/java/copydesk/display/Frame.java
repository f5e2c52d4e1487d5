package copydesk.display;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** What all pages have around their parts: head, style, header, list of parts, footer. */
final class Frame {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final String title;
    private final List<Part> parts = new ArrayList<>();

    private record Part(String title, Consumer<HtmlWriter> body) {}

    /** The style of all pages, read once. */
    private static final class Style {
        private static final String CSS = read();

        private static String read() {
            try (InputStream in = Objects.requireNonNull(Frame.class.getResourceAsStream("page.css"), "page.css")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Frame(String title) {
        this.title = title;
    }

    void add(String partTitle, Consumer<HtmlWriter> body) {
        parts.add(new Part(partTitle, body));
    }

    String toHtml(Consumer<HtmlWriter> belowTitle) {
        HtmlWriter out = new HtmlWriter();
        out.raw("<!DOCTYPE html>").line().open("html", "lang", "en").line();
        head(out);
        out.line().open("body");
        out.line().leaf("a", "To the content", "class", "skip", "href", "#content");
        out.line().open("header").leaf("h1", title, "dir", "auto");
        belowTitle.accept(out);
        out.close();
        navigation(out);
        out.line().open("main", "id", "content");
        for (int i = 0; i < parts.size(); i++) {
            String id = "part-" + (i + 1);
            out.line().open("section", "id", id, "aria-labelledby", id + "-head");
            out.leaf("h2", parts.get(i).title(), "id", id + "-head", "dir", "auto");
            parts.get(i).body().accept(out);
            out.close();
        }
        out.close();
        out.line().open("footer").leaf("p", "Made by Copydesk. Every mark is a place in the text as it was given.");
        return out.close().close().close().line().toString();
    }

    private void head(HtmlWriter out) {
        out.open("head").empty("meta", "charset", "utf-8");
        out.line().empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.line().empty("meta", "name", "color-scheme", "content", "light dark");
        out.line().empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        out.line().leaf("title", title).line();
        out.open("style").raw("\n" + Style.CSS).close().close();
    }

    private void navigation(HtmlWriter out) {
        out.line().open("nav", "aria-label", "Parts of this page").open("ul");
        for (int i = 0; i < parts.size(); i++) {
            out.open("li").leaf("a", parts.get(i).title(), "href", "#part-" + (i + 1));
            out.close();
        }
        out.close().close();
    }
}
