package copydesk.normalize;

import copydesk.text.NormalizedText;
import copydesk.text.Span;

/** The signs that windows-1252 has in place of the controls U+0080 to U+009F. */
final class Windows1252 {
    /** One sign for each of the 32 codes; NUL where the code is not used. */
    private static final String SIGNS = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    private Windows1252() {}

    /** Returns the sign for a code, or 0 if it has none. */
    static int sign(int code) {
        return code >= 0x80 && code < 0xA0 ? SIGNS.charAt(code - 0x80) : 0;
    }

    /** Returns the text with the signs in place of the controls. */
    static NormalizedText signs(String text) {
        NormalizedText.Builder out = NormalizedText.edit(text);
        for (int i = 0; i < text.length(); i++) {
            int sign = sign(text.charAt(i));
            if (sign > 0 && !isHalf(text, i)) {
                out.replace(new Span(i, i + 1), Character.toString(sign), Repair.ENCODING.label());
            }
        }
        return out.build();
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
