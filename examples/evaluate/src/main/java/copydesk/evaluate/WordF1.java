package copydesk.evaluate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The agreement of two texts by their words: F1 of the multisets of lower-case word tokens. */
public final class WordF1 {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private WordF1() {}

    /** Returns the words of a text as they are compared. */
    public static String[] words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toArray(String[]::new);
    }

    /** Returns the agreement, from 0 to 1; that of two texts without a word is 1. */
    public static double of(String found, String gold) {
        Map<String, Integer> counts = new HashMap<>();
        String[] goldWords = words(gold);
        for (String word : goldWords) {
            counts.merge(word, 1, Integer::sum);
        }
        int both = 0;
        String[] foundWords = words(found);
        for (String word : foundWords) {
            Integer left = counts.get(word);
            if (left != null && left > 0) {
                both++;
                counts.put(word, left - 1);
            }
        }
        int size = goldWords.length + foundWords.length;
        return size == 0 ? 1 : 2.0 * both / size;
    }
}
