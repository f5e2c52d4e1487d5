package copydesk.bias;

import copydesk.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What speaks for a word of a text being loaded.
 *
 * @param score how far the word tends to load, whatever the text
 * @param wording what a word of the other sentences scores
 * @param share in how many of the other sentences the lexicon finds something
 * @param quoted whether somebody else says it
 */
record Evidence(double score, double wording, double share, boolean quoted) {
    private static final String CONSTANT = "[constant]";
    private static final String SCORE = "[score]";
    private static final String WORDING = "[wording]";
    private static final String SHARE = "[share]";
    private static final String QUOTED = "[quoted]";

    /** Returns the evidence as numbers by name. */
    Map<String, Double> features() {
        return Map.of(SCORE, score, WORDING, wording, SHARE, share, QUOTED, quoted ? 1.0 : 0.0);
    }

    /** What each piece of evidence is worth. */
    record Weights(double constant, double score, double wording, double share, double quoted) {
        static Weights of(List<Table.Row> rows) {
            Map<String, Double> weights = new HashMap<>();
            rows.forEach(row -> weights.put(row.required("feature"), row.number("weight")));
            return new Weights(
                    weights.getOrDefault(CONSTANT, 0.0),
                    weights.getOrDefault(SCORE, 0.0),
                    weights.getOrDefault(WORDING, 0.0),
                    weights.getOrDefault(SHARE, 0.0),
                    weights.getOrDefault(QUOTED, 0.0));
        }

        /** Returns the logarithm of the odds that a word with this evidence is loaded. */
        double logOdds(Evidence evidence) {
            return constant
                    + score * evidence.score
                    + wording * evidence.wording
                    + share * evidence.share
                    + (evidence.quoted ? quoted : 0);
        }
    }
}
