package copydesk.quotes;

import copydesk.lexicon.Tokens;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The outermost stretches of one block that stand in quotation marks, with their marks.
 *
 * @param spans where they stand in the text of the block
 * @param open the mark that is still open at the block's end, or NUL
 */
record QuoteMarks(List<Span> spans, char open) {
    private static final char NONE = 0;

    /**
     * Finds the marks of a block.
     *
     * @param carried the mark still open from the block before, or NUL
     */
    static QuoteMarks of(String text, char carried) {
        return new Scan(text, carried).run();
    }

    private static final class Scan {
        private final String text;
        private final List<Span> spans = new ArrayList<>();
        private char open = NONE;
        private int start;
        private int inner;

        Scan(String text, char carried) {
            this.text = text;
            if (carried != NONE && closesFirst(carried)) {
                open = carried;
                start = 0;
            }
        }

        QuoteMarks run() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (open == NONE) {
                    tryOpen(c, i);
                } else if (c == open && isNesting(c) && opensHere(i)) {
                    inner++;
                } else if (isClosing(open, c) && closesHere(c, i)) {
                    close(i);
                }
            }
            char left = open;
            if (open != NONE && open != '\'' && open != '‘') {
                spans.add(new Span(start, text.length()));
            }
            return new QuoteMarks(List.copyOf(spans), left == '\'' || left == '‘' ? NONE : left);
        }

        private void tryOpen(char c, int i) {
            boolean opens = switch (c) {
                case '“', '«', '„' -> i + 1 < text.length();
                case '"' -> opensHere(i);
                case '‘', '\'' -> opensHere(i) && closesBeforeEnd(i);
                default -> false;
            };
            if (opens) {
                open = c;
                start = i;
                inner = 0;
            }
        }

        private void close(int i) {
            if (inner > 0) {
                inner--;
                return;
            }
            spans.add(new Span(start, i + 1));
            open = NONE;
        }

        private static boolean isNesting(char c) {
            return c == '“' || c == '«';
        }

        private static boolean isClosing(char open, char c) {
            return switch (open) {
                case '“' -> c == '”' || c == '"';
                case '„' -> c == '“' || c == '”' || c == '"';
                case '«' -> c == '»';
                case '‘' -> c == '’';
                case '"' -> c == '"' || c == '”';
                default -> c == open;
            };
        }

        private boolean opensHere(int i) {
            boolean before = i == 0 || !isInk(text.charAt(i - 1));
            return before && i + 1 < text.length() && text.charAt(i + 1) > ' ';
        }

        private boolean closesHere(char c, int i) {
            if (c == '”' || c == '»' || c == '“') {
                return true;
            }
            boolean behindInk = i > 0 && text.charAt(i - 1) > ' ';
            boolean beforeWord = i + 1 < text.length() && Tokens.isWordPart(text.charAt(i + 1));
            boolean single = c == '\'' || c == '’';
            return single ? behindInk && !beforeWord : behindInk || !opensHere(i);
        }

        private static boolean isInk(char c) {
            return c > ' ' && c != '(' && c != '[' && c != '—' && c != '–' && c != '-' && c != '"' && c != '“'
                    && c != '\'' && c != '‘' && c != '/' && c != ':';
        }

        /** A single mark opens only if one closes later on; in between it would be an apostrophe. */
        private boolean closesBeforeEnd(int from) {
            char mark = text.charAt(from);
            for (int i = from + 2; i < text.length() && i < from + 600; i++) {
                if (isClosing(mark, text.charAt(i)) && closesHere(text.charAt(i), i)) {
                    return true;
                }
            }
            return false;
        }

        /** Tells whether the carried quotation goes on here: it closes, or opens anew, before another one opens. */
        private boolean closesFirst(char mark) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == mark && c != '"') {
                    return false;
                }
                if (isClosing(mark, c) && closesHere(c, i)) {
                    return i > 0 && !(c == '"' && opensHere(i));
                }
            }
            return false;
        }
    }
}
