package copydesk.normalize;

/** The signs that windows-1252 has in place of the controls U+0080 to U+009F. */
final class Windows1252 {
    /** One sign for each of the 32 codes; NUL where the code is not used. */
    private static final String SIGNS = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    private Windows1252() {}

    /** Returns the sign for a code, or 0 if it has none. */
    static int sign(int code) {
        return code >= 0x80 && code < 0xA0 ? SIGNS.charAt(code - 0x80) : 0;
    }
}
