package copydesk.entities;

import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Tells whether two folded words are one name as different desks write it: {@code Krueger} for {@code Kruger},
 * {@code Tijani} for {@code Tigani}. The consonants sound alike, and the last vowel, which may tell a man from a woman, is
 * the same.
 */
final class Spelling {
    private static final int SHORTEST = 4;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);
    private static final String VOWELS = "aeiouyw";
    private static final List<String[]> SOUNDS = List.of(
            new String[] {"kh", "h"},
            new String[] {"gh", "g"},
            new String[] {"dh", "d"},
            new String[] {"th", "t"},
            new String[] {"ph", "f"},
            new String[] {"rh", "r"},
            new String[] {"sch", "s"},
            new String[] {"sh", "s"},
            new String[] {"dj", "j"},
            new String[] {"ck", "k"},
            new String[] {"q", "k"},
            new String[] {"c", "k"},
            new String[] {"g", "j"},
            new String[] {"z", "s"});

    private Spelling() {}

    /** Returns a key that is equal for words that may sound alike. */
    static String sound(String word) {
        String key = word;
        for (String[] pair : SOUNDS) {
            key = key.replace(pair[0], pair[1]);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            boolean vowel = VOWELS.indexOf(key.charAt(i)) >= 0;
            if (!vowel) {
                out.append(key.charAt(i));
            } else if (i == 0) {
                out.append('a');
            }
        }
        return single(out.toString());
    }

    /** Returns the word with each letter once in a row: {@code hasan} for {@code hassan}. */
    static String single(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                out.append(word.charAt(i));
            }
        }
        return out.toString();
    }

    /** Tells whether the words are one name, written otherwise or the same. */
    static boolean isSame(String a, String b) {
        if (a.equals(b) || umlauts(a).equals(umlauts(b))) {
            return true;
        }
        return Math.min(a.length(), b.length()) >= SHORTEST
                && ending(a).equals(ending(b))
                && sound(a).length() > 1
                && sound(a).equals(sound(b))
                && DISTANCE.apply(a, b) >= 0;
    }

    /** {@code Mueller} and {@code Muller}, as {@code Müller} is written elsewhere. */
    static String umlauts(String name) {
        return name.replace("oe", "o").replace("ae", "a").replace("ue", "u").replace("aa", "a");
    }

    /** The last vowel where the word ends with one. */
    private static String ending(String word) {
        char last = word.charAt(word.length() - 1);
        boolean vowel = VOWELS.indexOf(last) >= 0;
        return !vowel ? "" : last == 'y' ? "i" : String.valueOf(last);
    }
}
