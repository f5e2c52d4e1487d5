package copydesk.bias;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is counted in a sentence: words and pairs of words that are no names, what the lexicon finds, and how the sentence
 * is built. Names of features are words, two words, or a word in brackets.
 */
final class SentenceFeatures {
    /** Words of at least so many letters are long. */
    private static final int LONG = 9;

    /** Shares are taken of at least so many words, for in a short sentence one sign is none. */
    private static final int FEWEST = 12;

    private static final double PER = 10;

    private SentenceFeatures() {}

    /**
     * Returns what is counted in a sentence.
     *
     * @param first its first token in the line, {@code end} the token behind it
     * @param hits what the lexicon finds in the line
     */
    static Map<String, Double> of(Line line, int first, int end, List<Hit> hits) {
        Map<String, Double> features = new HashMap<>();
        String before = "";
        int words = 0;
        for (int i = first; i < end; i++) {
            String key = line.key(i);
            boolean word = line.tokens().isWord(i);
            boolean name = line.isCapitalized(i) && i > first && !line.isTitleCase();
            if (word && !name && !line.tokens().isNumber(i)) {
                features.put(key, 1.0);
                if (!before.isEmpty()) {
                    features.put(before + " " + key, 1.0);
                }
                count(features, "[adverbs]", key.endsWith("ly"));
                count(features, "[long words]", key.length() >= LONG);
            } else if (!word) {
                count(features, "[sign " + key + "]", true);
            }
            count(features, "[names]", name);
            count(features, "[numbers]", line.tokens().isNumber(i));
            words += word ? 1 : 0;
            before = word && !name && !line.tokens().isNumber(i) ? key : "";
        }
        for (Hit hit : hits) {
            if (hit.first() >= first && hit.first() < end) {
                features.merge("[findings]", (double) hit.entry().strength(), Double::sum);
                count(features, "[finding " + hit.entry().category().label() + "]", true);
            }
        }
        int all = Math.max(FEWEST, words);
        features.replaceAll((name, value) -> isShare(name) ? value * PER / all : value);
        features.put("[length]", words / PER);
        return features;
    }

    private static void count(Map<String, Double> features, String name, boolean there) {
        if (there) {
            features.merge(name, 1.0, Double::sum);
        }
    }

    private static boolean isShare(String name) {
        return name.startsWith("[") && !name.startsWith("[finding");
    }
}
