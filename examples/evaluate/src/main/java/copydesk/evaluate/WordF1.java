package copydesk.evaluate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The agreement of two texts by their words: F1 of the multisets of lower-case word tokens. */
final class WordF1 {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private WordF1() {}

    static double of(String found, String gold) {
        Map<String, Integer> counts = new HashMap<>();
        int goldSize = 0;
        Matcher words = WORD.matcher(gold.toLowerCase(Locale.ROOT));
        while (words.find()) {
            counts.merge(words.group(), 1, Integer::sum);
            goldSize++;
        }
        int foundSize = 0;
        int both = 0;
        words = WORD.matcher(found.toLowerCase(Locale.ROOT));
        while (words.find()) {
            foundSize++;
            Integer left = counts.get(words.group());
            if (left != null && left > 0) {
                both++;
                counts.put(words.group(), left - 1);
            }
        }
        if (goldSize == 0 && foundSize == 0) {
            return 1;
        }
        return both == 0 ? 0 : 2.0 * both / (goldSize + foundSize);
    }
}
