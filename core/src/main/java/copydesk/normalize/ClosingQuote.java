package copydesk.normalize;

/** The closing quotation mark: many pages do not have its last byte, so that it often vanished. */
final class ClosingQuote {
    static final int SECOND_BYTE = 0x80;

    private static final int FIRST_BYTE = 0xE2;
    private static final char LAST_BYTE = 0x9D;

    private ClosingQuote() {}

    /** Tells whether the first two bytes of the mark stand at a place where it may stand, and nothing of the third. */
    static boolean isAt(String text, int at, CodePage page) {
        return at > 0
                && at + 1 < text.length()
                && page.byteOf(text.charAt(at)) == FIRST_BYTE
                && page.byteOf(text.charAt(at + 1)) == SECOND_BYTE
                && text.charAt(at + 1) != SECOND_BYTE
                && page.byteOf(LAST_BYTE) == LAST_BYTE
                && text.charAt(at - 1) > ' '
                && (at + 2 == text.length() || ends(text.charAt(at + 2), page));
    }

    private static boolean ends(char next, CodePage page) {
        if (next < 0x80) {
            return next != '?' && !Glyphs.kind(next).isWordlike();
        }
        return next != Sequence.LOST && !page.isTrail(next);
    }
}
