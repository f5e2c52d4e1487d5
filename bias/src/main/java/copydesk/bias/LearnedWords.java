package copydesk.bias;

import copydesk.lexicon.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds words that judge and that the lexicon has no row for: a word that loaded wordings of a fact have and neutral ones
 * lack is a mild finding in a sentence that is as likely loaded as not, and none in a plain one.
 */
final class LearnedWords {
    private static final double LIKELY = 0.5;

    private final SentenceModel model;
    private final Map<String, Entry> words = new HashMap<>();

    private LearnedWords(SentenceModel model, List<Table.Row> rows) {
        this.model = model;
        for (Table.Row row : rows) {
            String word = row.required("word");
            words.put(word, entry(word, row.constant("polarity", Polarity.class)));
        }
    }

    private static Entry entry(String word, Polarity polarity) {
        return new Entry(
                "learned-" + word,
                word,
                Category.LOADED_LANGUAGE,
                1,
                polarity,
                Aim.NONE,
                Form.FIXED,
                List.of(),
                List.of(),
                "");
    }

    static LearnedWords standard() {
        return Standard.WORDS;
    }

    /** Read when they are first asked for. */
    private static final class Standard {
        private static final LearnedWords WORDS =
                new LearnedWords(SentenceModel.standard(), Table.resource(LearnedWords.class, "learned-words.tsv"));
    }

    /** Returns the findings of a line with those that are learned, in the order of the text. */
    List<Hit> with(Line line, List<Hit> hits) {
        List<Hit> all = new ArrayList<>(hits);
        BitSet taken = new BitSet(line.size());
        hits.forEach(hit -> taken.set(hit.first(), hit.end()));
        for (int first = 0; first < line.size(); first = line.end(first)) {
            List<Hit> learned = in(line, first, taken);
            if (!learned.isEmpty()
                    && model.probability(SentenceFeatures.of(line, first, line.end(first), hits)) >= LIKELY) {
                all.addAll(learned);
            }
        }
        all.sort((one, two) -> Integer.compare(one.first(), two.first()));
        return all;
    }

    /** The learned words of a sentence; those that stand side by side are one finding. */
    private List<Hit> in(Line line, int first, BitSet taken) {
        List<Hit> all = new ArrayList<>();
        for (int i = first; i < line.end(first); i++) {
            Entry word = words.get(line.key(i));
            boolean name = line.isCapitalized(i) && i > first && !line.isTitleCase();
            if (word != null && !taken.get(i) && !name) {
                Hit before = all.isEmpty() ? null : all.get(all.size() - 1);
                if (before != null && before.end() == i) {
                    all.set(all.size() - 1, new Hit(before.entry(), before.first(), i + 1, -1, -1));
                } else {
                    all.add(new Hit(word, i, i + 1, -1, -1));
                }
            }
        }
        return all;
    }
}
