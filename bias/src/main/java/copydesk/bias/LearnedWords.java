package copydesk.bias;

import copydesk.lexicon.Table;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds words that the lexicon has no row for, in sentences that are likely to be loaded: a word that loaded wordings of a
 * fact have and neutral ones lack is a mild finding there, and none in a plain sentence.
 */
final class LearnedWords {
    /** A word as a finding, and how likely a sentence must be loaded for it to be one. */
    private record Learned(Entry entry, double from) {}

    /** Findings of one sentence, and the least that one of them asks of it. */
    private record Found(Hit hit, double from) {}

    private final SentenceModel model;
    private final Map<String, Learned> words = new HashMap<>();

    private LearnedWords(SentenceModel model, List<Table.Row> rows) {
        this.model = model;
        for (Table.Row row : rows) {
            Polarity polarity = row.constant("polarity", Polarity.class);
            words.put(row.required("word"), new Learned(entry(row.required("word"), polarity), row.number("from")));
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
            List<Found> learned = in(line, first, taken);
            if (!learned.isEmpty()) {
                double likely = model.probability(SentenceFeatures.of(line, first, line.end(first), hits));
                learned.stream().filter(found -> likely >= found.from).forEach(found -> all.add(found.hit));
            }
        }
        all.sort((one, two) -> Integer.compare(one.first(), two.first()));
        return all;
    }

    /** The learned words of a sentence; those that stand side by side are one finding. */
    private List<Found> in(Line line, int first, BitSet taken) {
        List<Found> all = new ArrayList<>();
        for (int i = first; i < line.end(first); i++) {
            Learned word = words.get(line.key(i));
            boolean name = line.isCapitalized(i) && i > first && !line.isTitleCase();
            if (word != null && !taken.get(i) && !name) {
                Found before = all.isEmpty() ? null : all.get(all.size() - 1);
                if (before != null && before.hit.end() == i) {
                    Hit longer = new Hit(before.hit.entry(), before.hit.first(), i + 1, -1, -1);
                    all.set(all.size() - 1, new Found(longer, Math.min(before.from, word.from)));
                } else {
                    all.add(new Found(new Hit(word.entry, i, i + 1, -1, -1), word.from));
                }
            }
        }
        return all;
    }
}
