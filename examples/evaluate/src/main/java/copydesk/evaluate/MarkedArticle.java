package copydesk.evaluate;

import copydesk.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * An article with the loaded expressions that a reader marked in it: {@code [[span|category|voice|target|polarity|strength]]};
 * quotations are marked {@code {{form|speaker|text}}}. Articles of a file are opened by lines with a number sign.
 *
 * @param title what the article is about
 * @param text without the marks
 * @param marks in the order of their ends
 */
public record MarkedArticle(String title, String text, List<Mark> marks) {
    /**
     * A loaded expression.
     *
     * @param quoted whether they are words of somebody else
     * @param target the actor aimed at, as the text names it; empty if none
     * @param polarity {@code -}, {@code +} or {@code 0}
     */
    public record Mark(Span span, String category, boolean quoted, String target, String polarity) {}

    /** Reads the articles of a resource. */
    static List<MarkedArticle> resource(String name) {
        try (InputStream in = MarkedArticle.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the articles of a file's text. */
    public static List<MarkedArticle> read(String name, String file) {
        List<MarkedArticle> articles = new ArrayList<>();
        for (String part : ("\n" + file.strip()).split("\n# ", -1)) {
            int end = part.indexOf('\n');
            if (end > 0) {
                String title = part.substring(0, end);
                articles.add(new Reader(name + ", " + title, part.substring(end).strip()).read(title));
            }
        }
        return articles;
    }

    private static final class Reader {
        private final String where;
        private final String marked;
        private final StringBuilder text = new StringBuilder();
        private final Deque<Integer> starts = new ArrayDeque<>();
        private final List<Mark> marks = new ArrayList<>();

        Reader(String where, String marked) {
            this.where = where;
            this.marked = marked;
        }

        MarkedArticle read(String title) {
            int i = 0;
            while (i < marked.length()) {
                if (marked.startsWith("[[", i)) {
                    starts.push(text.length());
                    i += 2;
                } else if (marked.charAt(i) == '|' && !starts.isEmpty()) {
                    int end = marked.indexOf("]]", i);
                    marks.add(mark(marked.substring(i + 1, end)));
                    i = end + 2;
                } else if (marked.startsWith("{{", i)) {
                    i = marked.indexOf('|', marked.indexOf('|', i) + 1) + 1;
                } else if (marked.startsWith("}}", i)) {
                    i += 2;
                } else {
                    text.append(marked.charAt(i++));
                }
            }
            return new MarkedArticle(title, text.toString(), List.copyOf(marks));
        }

        private Mark mark(String details) {
            String[] parts = details.split("\\|", -1);
            if (parts.length != 5) {
                throw new IllegalArgumentException(
                        where + ": a mark has " + parts.length + " details, not 5: " + details);
            }
            return new Mark(new Span(starts.pop(), text.length()), parts[0], parts[1].equals("q"), parts[2], parts[3]);
        }
    }
}
