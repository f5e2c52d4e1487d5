package copydesk.entities;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import copydesk.lexicon.Tokens;

/** The form under which names are compared: small letters without accents. */
final class Fold {
    private static final String STROKED = "øłđßıæœðþħ";
    private static final String[] PLAIN = {"o", "l", "d", "ss", "i", "ae", "oe", "d", "th", "h"};

    private Fold() {}

    static String of(String word) {
        String small = Tokens.fold(word);
        for (int i = 0; i < small.length(); i++) {
            if (small.charAt(i) > 127) {
                return plain(small);
            }
        }
        return small;
    }

    /** Folds a word and drops a possessive ending. */
    static String name(String word) {
        String folded = of(word);
        return folded.length() > 2 && folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    }

    private static String plain(String small) {
        String apart = Normalizer2.getNFDInstance().normalize(small);
        StringBuilder out = new StringBuilder(apart.length());
        apart.codePoints().forEach(c -> {
            int stroked = c < 0x10000 ? STROKED.indexOf((char) c) : -1;
            if (stroked >= 0) {
                out.append(PLAIN[stroked]);
            } else if (UCharacter.getType(c) != UCharacterCategory.NON_SPACING_MARK) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
