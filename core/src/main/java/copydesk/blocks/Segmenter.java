package copydesk.blocks;

import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts repaired text into lines and paragraphs. Most pages have one paragraph a line; in a text that separates
 * paragraphs by blank lines and breaks them at a column, a paragraph is what stands between blank lines.
 */
final class Segmenter {
    private static final int SHORT = 100;

    private Segmenter() {}

    /**
     * Cuts a text.
     *
     * @param whole whether each line is known to be a block of its own
     */
    static List<Line> split(String text, boolean whole) {
        List<Span> lines = new ArrayList<>();
        List<Span> paragraphs = new ArrayList<>();
        int paragraphStart = -1;
        int lastEnd = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                lines.add(new Span(start, end));
                paragraphStart = paragraphStart < 0 ? start : paragraphStart;
                lastEnd = end;
            } else if (paragraphStart >= 0) {
                paragraphs.add(new Span(paragraphStart, lastEnd));
                paragraphStart = -1;
            }
            start = end + 1;
        }
        if (paragraphStart >= 0) {
            paragraphs.add(new Span(paragraphStart, lastEnd));
        }
        List<Span> blocks = !whole && isWrapped(text, lines, paragraphs) ? paragraphs : lines;
        return blocks.stream().map(span -> Line.of(text, span)).toList();
    }

    /** Tells whether sentences run over line breaks: most lines are short, and most do not end a sentence. */
    private static boolean isWrapped(String text, List<Span> lines, List<Span> paragraphs) {
        if (paragraphs.size() < 2 || lines.size() < 3 * paragraphs.size()) {
            return false;
        }
        int inner = 0;
        int open = 0;
        int index = 0;
        for (Span line : lines) {
            Span paragraph = paragraphs.get(index);
            if (line.end() == paragraph.end()) {
                index++;
                continue;
            }
            inner++;
            char last = text.charAt(line.end() - 1);
            char next = text.charAt(line.end() + 1);
            boolean runs = Character.isLowerCase(next) && last != '.' && line.length() <= SHORT;
            open += runs ? 1 : 0;
        }
        return open * 2 > inner;
    }
}
