package copydesk.bias;

import copydesk.lexicon.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What speaks for a word of a text being loaded.
 *
 * @param score how far the word tends to load, whatever the text
 * @param rest the other sentences of the text
 * @param quoted whether somebody else says it
 */
record Evidence(double score, Load rest, boolean quoted) {
    private static final String CONSTANT = "[constant]";
    private static final String SCORE = "[score]";
    private static final String WORDING = "[wording]";
    private static final String SHARE = "[share]";
    private static final String QUOTED = "[quoted]";

    /** Returns the evidence as numbers by name. */
    Map<String, Double> features() {
        return Map.of(SCORE, score, WORDING, rest.wording(), SHARE, rest.share(), QUOTED, quoted ? 1.0 : 0.0);
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

        /** Returns how likely a word with this evidence is loaded, from 0 to 1. */
        double probability(Evidence evidence) {
            double sum = constant
                    + score * evidence.score
                    + wording * evidence.rest.wording()
                    + share * evidence.rest.share()
                    + (evidence.quoted ? quoted : 0);
            return 1 / (1 + StrictMath.exp(-sum));
        }
    }
}
