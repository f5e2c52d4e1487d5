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

    /** Puts the signs in place of the controls. */
    static void signs(Draft draft, Places places) {
        String text = draft.text();
        for (int i = 0; i < places.size(); i++) {
            int at = places.get(i);
            int sign = sign(text.charAt(at));
            if (sign > 0 && !isHalf(text, at)) {
                draft.replace(at, at + 1, Character.toString(sign), "windows-1252 read as latin-1");
            }
        }
    }

    /** Behind a letter beyond ASCII only punctuation stands; another sign would be half of something else. */
    private static boolean isHalf(String text, int at) {
        return at > 0
                && text.charAt(at - 1) >= 0x80
                && Glyphs.kind(text.charAt(at - 1)).isLetter()
                && (Glyphs.kind(sign(text.charAt(at))).isSign()
                        || Glyphs.kind(sign(text.charAt(at))).isLetter());
    }
}
