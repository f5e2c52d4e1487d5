package copydesk.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Where a character, as readers count them, starts and ends: a grapheme cluster of Unicode, by ICU. */
final class Graphemes {
    /** All below stand alone; only a line feed goes with the carriage return before it. */
    private static final char FIRST_EXTENDER = 0x300;

    /** No character is so long; what is, hostile text, is cut. */
    private static final int LONGEST = 256;

    private Graphemes() {}

    /** Returns {@code offset} or, if it lies inside a character, where that starts. */
    static int start(String text, int offset) {
        return isBoundary(text, offset) ? offset : nearest(text, offset, -1);
    }

    /** Returns {@code offset} or, if it lies inside a character, where that ends. */
    static int end(String text, int offset) {
        return isBoundary(text, offset) ? offset : nearest(text, offset, 1);
    }

    /** Tells whether every code point of a span only extends the character before it. */
    static boolean isExtender(String text, Span span) {
        int i = span.start();
        while (i < span.end()) {
            int c = text.codePointAt(i);
            int type = UCharacter.getIntPropertyValue(c, UProperty.GRAPHEME_CLUSTER_BREAK);
            if (type != UCharacter.GraphemeClusterBreak.EXTEND && type != UCharacter.GraphemeClusterBreak.ZWJ) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    private static boolean isBoundary(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return true;
        }
        char before = text.charAt(offset - 1);
        char next = text.charAt(offset);
        if (before < FIRST_EXTENDER && next < FIRST_EXTENDER) {
            return before != '\r' || next != '\n';
        }
        if (Character.isSurrogatePair(before, next)) {
            return false;
        }
        int left = type(text.codePointBefore(offset));
        int right = type(text.codePointAt(offset));
        boolean evident =
                left == UCharacter.GraphemeClusterBreak.OTHER && right == UCharacter.GraphemeClusterBreak.OTHER
                        || left == UCharacter.GraphemeClusterBreak.CONTROL
                        || right == UCharacter.GraphemeClusterBreak.CONTROL
                        || left == UCharacter.GraphemeClusterBreak.EXTEND && next < FIRST_EXTENDER;
        return evident || isBroken(text, offset);
    }

    private static int type(int c) {
        return UCharacter.getIntPropertyValue(c, UProperty.GRAPHEME_CLUSTER_BREAK);
    }

    private static boolean isBroken(String text, int offset) {
        int from = windowStart(text, offset);
        return iterator(text, from, offset).isBoundary(offset - from);
    }

    private static int nearest(String text, int offset, int direction) {
        int from = windowStart(text, offset);
        BreakIterator characters = iterator(text, from, offset);
        return from + (direction < 0 ? characters.preceding(offset - from) : characters.following(offset - from));
    }

    private static BreakIterator iterator(String text, int from, int offset) {
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        int to = Math.min(text.length(), offset + LONGEST);
        characters.setText(text.substring(from, to));
        return characters;
    }

    /** The nearest place before that no character reaches across. */
    private static int windowStart(String text, int offset) {
        int from = offset - 1;
        int least = Math.max(0, offset - LONGEST);
        while (from > least && (text.charAt(from) >= FIRST_EXTENDER || text.charAt(from - 1) >= FIRST_EXTENDER)) {
            from--;
        }
        return from;
    }
}
