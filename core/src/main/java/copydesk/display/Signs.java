package copydesk.display;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import java.util.Locale;

/** Signs for what cannot be seen. */
final class Signs {
    private Signs() {}

    /** Tells whether nothing of a text can be seen. */
    static boolean isUnseen(String text) {
        return text.codePoints().allMatch(Signs::isUnseen);
    }

    /** Returns the text with blanks as open boxes, line ends as arrows, and what else cannot be seen as its code. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == ' ') {
                out.append('␣');
            } else if (c == '\n') {
                out.append('⏎');
            } else if (isUnseen(c)) {
                out.append(String.format(Locale.ROOT, "⟨%04X⟩", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isUnseen(int c) {
        int type = UCharacter.getType(c);
        return UCharacter.isUWhiteSpace(c)
                || type == UCharacterCategory.CONTROL
                || type == UCharacterCategory.FORMAT
                || type == UCharacterCategory.SURROGATE
                || type == UCharacterCategory.UNASSIGNED;
    }
}
