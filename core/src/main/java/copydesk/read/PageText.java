package copydesk.read;

import copydesk.text.Element;
import copydesk.text.Markup;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Collects the text of a page, a line for each block element, with what the markup tells of each line. */
final class PageText implements NodeVisitor {
    private static final Set<String> SKIPPED =
            Set.of("head", "script", "style", "svg", "math", "iframe", "object", "canvas", "select", "textarea");

    private static final Set<String> EMPHASIS = Set.of("b", "strong", "em", "i", "mark");

    /** Elements that stand on a line of their own, though they are none by the book. */
    private static final Set<String> PARTED = Set.of("br", "button", "noscript", "template");

    private static final String PREFORMATTED = "pre";
    private static final String LINK = "a";

    /** Inline elements that hold whole words: two of them without a blank between are two words all the same. */
    private static final Set<String> WORDS = Set.of(LINK, "span", "b", "strong", "time", "small", "label", "cite");

    /** A shorter piece may be a part of a word, such as its first letter. */
    private static final int A_WORD = 2;

    private static final String TITLE = "title";

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final List<Markup.Line> lines = new ArrayList<>();
    private final PageElements elements;
    private final Told told;
    private final Told described;
    private final org.jsoup.nodes.@Nullable Element dataHolder;
    private @Nullable Element data;
    private @Nullable Element holder;
    private int skipped;
    private int preformatted;
    private int linkDepth;
    private int strongDepth;
    private int links;
    private int linked;
    private int strong;
    private int piece;
    private boolean wordEnded;

    /**
     * Starts to collect.
     *
     * @param elements follows the walk
     * @param told the story, as the page tells it machines
     * @param described the description of the page for machines
     * @param dataHolder the element that tells the story, or null
     */
    PageText(PageElements elements, Told told, Told described, org.jsoup.nodes.@Nullable Element dataHolder) {
        this.elements = elements;
        this.told = told;
        this.described = described;
        this.dataHolder = dataHolder;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (skipped == 0) {
                add(text.getWholeText());
            }
        } else if (node instanceof org.jsoup.nodes.Element element && !(node instanceof Document)) {
            elements.enter(element);
            data = element.equals(dataHolder) ? elements.current() : data;
            String name = element.normalName();
            if (name.equals(TITLE) && out.isEmpty()) {
                add(element.text());
                end();
            }
            skipped += SKIPPED.contains(name) ? 1 : 0;
            if (skipped == 0) {
                if (isParted(element)) {
                    end();
                }
                preformatted += name.equals(PREFORMATTED) ? 1 : 0;
                strongDepth += EMPHASIS.contains(name) ? 1 : 0;
                links += name.equals(LINK) ? 1 : 0;
                linkDepth += name.equals(LINK) ? 1 : 0;
                if (wordEnded && WORDS.contains(name)) {
                    space();
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof org.jsoup.nodes.Element element && !(node instanceof Document)) {
            String name = element.normalName();
            if (skipped == 0) {
                if (isParted(element)) {
                    end();
                }
                preformatted -= name.equals(PREFORMATTED) ? 1 : 0;
                strongDepth -= EMPHASIS.contains(name) ? 1 : 0;
                linkDepth -= name.equals(LINK) ? 1 : 0;
                wordEnded = WORDS.contains(name) && piece >= A_WORD;
            }
            skipped -= SKIPPED.contains(name) ? 1 : 0;
            elements.leave();
        }
    }

    private static boolean isParted(org.jsoup.nodes.Element element) {
        return element.isBlock() || PARTED.contains(element.normalName());
    }

    private void add(String text) {
        if (text.isEmpty()) {
            return;
        }
        wordEnded = false;
        int before = line.length();
        piece = text.length();
        boolean ink = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && preformatted > 0) {
                count(before);
                end();
                before = 0;
                ink = false;
            } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                space();
            } else {
                line.append(c);
                if (!ink) {
                    ink = true;
                    Element own = elements.current();
                    holder = holder == null ? own : holder.common(own);
                }
            }
        }
        count(before);
    }

    private void count(int before) {
        int added = line.length() - before;
        linked += linkDepth > 0 ? added : 0;
        strong += strongDepth > 0 ? added : 0;
    }

    private void space() {
        boolean wanted = preformatted > 0 || !line.isEmpty() && line.charAt(line.length() - 1) != ' ';
        if (wanted) {
            line.append(' ');
        }
    }

    private void end() {
        int length = line.length();
        while (length > 0 && line.charAt(length - 1) == ' ') {
            length--;
        }
        if (holder != null) {
            int start = out.length();
            String text = line.substring(0, length);
            out.append(text).append('\n');
            lines.add(new Markup.Line(
                    new Span(start, start + length),
                    holder,
                    Math.max(links, linkDepth > 0 ? 1 : 0),
                    Math.min(linked, length),
                    Math.min(strong, length),
                    told.share(text),
                    described.share(text)));
        }
        line.setLength(0);
        holder = null;
        links = 0;
        linked = 0;
        strong = 0;
        wordEnded = false;
    }

    /** Takes the lines of a story that is on the page only as data for machines, in the element that holds it. */
    void addData(String story) {
        if (data != null) {
            for (String text : story.lines().map(String::strip).toList()) {
                int start = out.length();
                out.append(text).append('\n');
                if (!text.isEmpty()) {
                    lines.add(new Markup.Line(new Span(start, start + text.length()), data, 0, 0, 0, 1, 0));
                }
            }
        }
    }

    String text() {
        return out.toString();
    }

    Markup markup() {
        return new Markup(elements.all(), lines);
    }
}
