package copydesk.bias;

import copydesk.lexicon.Table;
import copydesk.text.Document;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges sentences: a weight for each thing that is counted in them, learned from pairs of a neutral and a loaded wording
 * of the same fact. {@code examples/train} says how. Thread-safe.
 */
public final class SentenceModel {
    private static final int MOST_REASONS = 3;
    private static final String CONSTANT = "[constant]";

    private final Map<String, Double> weights = new HashMap<>();

    private SentenceModel(List<Table.Row> rows) {
        rows.forEach(row -> weights.put(row.required("feature"), row.number("weight")));
    }

    /** Returns the model that the library comes with. */
    public static SentenceModel standard() {
        return Standard.MODEL;
    }

    /** Read when it is first asked for. */
    private static final class Standard {
        private static final SentenceModel MODEL =
                new SentenceModel(Table.resource(SentenceModel.class, "sentences.tsv"));
    }

    /**
     * Returns a model of these rows.
     *
     * @param rows with the columns feature and weight
     * @throws IllegalArgumentException with row and value if a weight is no number
     */
    public static SentenceModel of(List<Table.Row> rows) {
        return new SentenceModel(rows);
    }

    /** Returns what is counted in each sentence of a document: what a model is trained with. */
    public static List<Map<String, Double>> features(Document document, Lexicon lexicon) {
        List<Map<String, Double>> all = new ArrayList<>();
        read(document, lexicon, (line, first, end, hits) -> all.add(SentenceFeatures.of(line, first, end, hits)));
        return all;
    }

    private interface Reader {
        void sentence(Line line, int first, int end, List<Hit> hits);
    }

    private static void read(Document document, Lexicon lexicon, Reader reader) {
        for (Line line : Lines.of(document, new Voices(document), lexicon.vocabulary())) {
            List<Hit> hits = lexicon.find(line);
            for (int first = 0; first < line.size(); first = line.end(first)) {
                reader.sentence(line, first, line.end(first), hits);
            }
        }
    }

    /** Judges the sentences of a document. */
    List<LoadedSentence> judge(Document document, Lexicon lexicon) {
        List<LoadedSentence> sentences = new ArrayList<>();
        read(document, lexicon, (line, first, end, hits) -> {
            Map<String, Double> features = SentenceFeatures.of(line, first, end, hits);
            Span span = line.inOriginal(first, end);
            if (!span.isEmpty()) {
                sentences.add(new LoadedSentence(span, document.quote(span), probability(features), reasons(features)));
            }
        });
        return sentences;
    }

    /** Returns how likely a sentence with these features is loaded, from 0 to 1. */
    public double probability(Map<String, Double> features) {
        double sum = weights.getOrDefault(CONSTANT, 0.0);
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += share(feature);
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    private double share(Map.Entry<String, Double> feature) {
        return weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }

    private List<String> reasons(Map<String, Double> features) {
        return features.entrySet().stream()
                .filter(feature -> share(feature) > 0)
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> feature) -> -share(feature))
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_REASONS)
                .map(Map.Entry::getKey)
                .toList();
    }
}
