package copydesk.normalize;

/**
 * One character as UTF-8 that was read by a code page.
 *
 * @param end where the sequence ends in the text
 * @param codePoint the character; U+FFFD if a byte of it is lost
 */
record Sequence(int end, int codePoint) {
    static final int LOST = 0xFFFD;

    static final Sequence NONE = new Sequence(-1, -1);
    private static final int CLOSING = '”';
    private static final int SPACE_BYTE = 0xA0;

    boolean exists() {
        return end >= 0;
    }

    boolean isLost() {
        return codePoint == LOST;
    }

    /** Returns the sequence that starts at a place of the text. */
    static Sequence at(String text, int at, CodePage page) {
        int lead = page.byteOf(text.charAt(at));
        if (lead < 0xC2 || lead > 0xF4) {
            return NONE;
        }
        if (ClosingQuote.isAt(text, at, page)) {
            return new Sequence(at + 2, CLOSING);
        }
        int size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        int codePoint = lead & (0x7F >> size);
        boolean lost = false;
        boolean space = false;
        for (int k = 1; k < size; k++) {
            int trail = trail(text, at + k, page);
            boolean last = k + 1 == size;
            if (trail == LOST || trail == '?' && k > 1 && last && !space) {
                lost = true;
            } else if (trail == ' ' && !space && page.hasSpaceInside() && (last || at + k < text.length())) {
                space = true;
                trail = SPACE_BYTE;
            } else if (!CodePage.isTrail(trail)) {
                return NONE;
            }
            codePoint = codePoint << 6 | trail & 0x3F;
        }
        if (lost) {
            return space ? NONE : new Sequence(at + size, LOST);
        }
        Sequence whole = valid(text, at, page, size, codePoint);
        return space && whole.exists() && Glyphs.rarity(whole.codePoint()) > CodePages.PLAIN ? NONE : whole;
    }

    /** A byte of a sequence; a space, even one that was taken off the end of a line, may be one. */
    private static int trail(String text, int at, CodePage page) {
        if (at == text.length()) {
            return ' ';
        }
        char c = text.charAt(at);
        return c < 0x80 || c == LOST ? c : page.byteOf(c);
    }

    private static Sequence valid(String text, int at, CodePage page, int size, int codePoint) {
        boolean tooLong = codePoint < (size == 2 ? 0x80 : size == 3 ? 0x800 : 0x10000);
        if (tooLong || codePoint > Character.MAX_CODE_POINT) {
            return NONE;
        }
        if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
            return new Sequence(Math.min(at + size, text.length()), codePoint);
        }
        int low = codePoint < Character.MIN_LOW_SURROGATE ? lowHalf(text, at + size, page) : 0;
        return low == 0 ? NONE : new Sequence(at + 2 * size, Character.toCodePoint((char) codePoint, (char) low));
    }

    /** The second half of a pair whose halves were written as if they were characters, or 0. */
    private static int lowHalf(String text, int at, CodePage page) {
        if (at + 3 > text.length() || page.byteOf(text.charAt(at)) != 0xED) {
            return 0;
        }
        int middle = page.byteOf(text.charAt(at + 1));
        int last = page.byteOf(text.charAt(at + 2));
        boolean low = middle >= 0xB0 && middle < 0xC0 && last >= 0x80 && last < 0xC0;
        return low ? 0xD000 | (middle & 0x3F) << 6 | last & 0x3F : 0;
    }
}
