package copydesk.display;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML. Text and values come in escaped, so no text of a page can become markup. */
final class HtmlWriter {
    private static final char LOST = '\uFFFD';
    private static final char PICTURES = '\u2400';
    private static final char PICTURE_OF_DELETE = '\u2421';

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} are names and values in turn. */
    HtmlWriter open(String name, String... attributes) {
        tag(name, attributes);
        open.push(name);
        return this;
    }

    /** Closes the element that was opened last. */
    HtmlWriter close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Writes an element that holds nothing but text. */
    HtmlWriter leaf(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Writes an element that can hold nothing. */
    HtmlWriter empty(String name, String... attributes) {
        tag(name, attributes);
        return this;
    }

    /** Starts a new line of the source. */
    HtmlWriter line() {
        out.append('\n');
        return this;
    }

    HtmlWriter text(String text) {
        escape(text, 0, text.length());
        return this;
    }

    HtmlWriter text(String text, int start, int end) {
        escape(text, start, end);
        return this;
    }

    /** Writes what is markup or style already, and our own. */
    HtmlWriter raw(String own) {
        out.append(own);
        return this;
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            out.append(' ').append(attributes[i]).append("=\"");
            escape(value, 0, value.length());
            out.append('"');
        }
        out.append('>');
    }

    private void escape(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n' -> out.append(c);
                case '\r' -> out.append(i + 1 < end && text.charAt(i + 1) == '\n' ? "" : "\n");
                default -> out.append(isHalf(text, i, start, end) ? LOST : shown(c));
            }
        }
    }

    /** HTML has no place for most controls: those of ASCII have pictures, the others cannot be told. */
    private static char shown(char c) {
        if (c < ' ') {
            return (char) (PICTURES + c);
        }
        if (c == '\u007F') {
            return PICTURE_OF_DELETE;
        }
        return c > '\u007F' && c < '\u00A0' || c >= '\uFFFE' ? LOST : c;
    }

    private static boolean isHalf(String text, int i, int start, int end) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c) && (i + 1 == end || !Character.isLowSurrogate(text.charAt(i + 1)))
                || Character.isLowSurrogate(c) && (i == start || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
