package copydesk.read;

import copydesk.text.Metadata;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A page of HTML read as text: the title, then a line for each block element.
 *
 * @param source the extracted text, which all offsets point into
 * @param metadata what the page's head says
 */
public record HtmlPage(String source, Metadata metadata) {
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "canvas",
            "select",
            "textarea",
            "head");

    /** Reads a page. Nothing is fetched and no script is run. */
    public static HtmlPage of(String html, String url) {
        Document page = Jsoup.parse(html, url);
        Lines lines = new Lines();
        lines.add(page.title());
        lines.end();
        NodeTraversor.traverse(lines, page);
        lines.end();
        return new HtmlPage(lines.out.toString(), metadata(page, url));
    }

    /** Collects the text of a page line by line. */
    private static final class Lines implements NodeVisitor {
        private final StringBuilder out = new StringBuilder();
        private final StringBuilder line = new StringBuilder();
        private int skipped;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                if (skipped == 0) {
                    add(text.getWholeText());
                }
            } else if (node instanceof Element element) {
                if (SKIPPED.contains(element.normalName())) {
                    skipped++;
                } else if (element.isBlock() || element.normalName().equals("br")) {
                    end();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (SKIPPED.contains(element.normalName())) {
                    skipped--;
                } else if (element.isBlock()) {
                    end();
                }
            }
        }

        void add(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
                if (!blank) {
                    line.append(c);
                } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            }
        }

        void end() {
            int length = line.length();
            if (length > 0 && line.charAt(length - 1) == ' ') {
                length--;
            }
            if (length > 0) {
                out.append(line, 0, length).append('\n');
            }
            line.setLength(0);
        }
    }

    private static Metadata metadata(Document page, String url) {
        return new Metadata(
                meta(page, "og:title", "twitter:title").or(() -> text(page.title())),
                authors(page),
                date(meta(page, "article:published_time", "datePublished", "date", "parsely-pub-date")),
                date(meta(page, "article:modified_time", "og:updated_time", "dateModified")),
                text(page.select("html").attr("lang").strip()),
                meta(page, "og:site_name", "application-name"),
                text(page.select("link[rel=canonical]").attr("href").strip()).or(() -> text(url)),
                Optional.empty());
    }

    private static Optional<String> meta(Document page, String... names) {
        for (String name : names) {
            for (Element meta :
                    page.select("meta[property=" + name + "], meta[name=" + name + "], meta[itemprop=" + name + "]")) {
                Optional<String> content = text(meta.attr("content").strip());
                if (content.isPresent()) {
                    return content;
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> authors(Document page) {
        Set<String> authors = new LinkedHashSet<>();
        for (Element meta :
                page.select("meta[name=author], meta[property=article:author], meta[name=parsely-author]")) {
            String name = meta.attr("content").strip();
            if (!name.isEmpty() && !name.contains("://")) {
                authors.add(name);
            }
        }
        return List.copyOf(authors);
    }

    private static Optional<LocalDate> date(Optional<String> stamp) {
        try {
            return stamp.filter(text -> text.length() >= 10).map(text -> LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
