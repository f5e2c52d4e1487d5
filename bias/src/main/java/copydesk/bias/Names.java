package copydesk.bias;

import copydesk.lexicon.Tokens;
import java.text.Normalizer;

/** Folds names, so that spellings of one name meet. */
final class Names {
    private Names() {}

    /** Returns the name in lower case, without accents and without the possessive ending. */
    static String fold(String name) {
        String key = Tokens.fold(name).strip();
        String bare = key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
        if (isPlain(bare)) {
            return bare;
        }
        String apart = Normalizer.normalize(bare, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Returns the last word of a name, folded. */
    static String last(String name) {
        String folded = fold(name);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    /** Returns the longer name, of two of one length the one with accents. */
    static String fuller(String one, String other) {
        if (one.length() != other.length()) {
            return one.length() > other.length() ? one : other;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }
}
