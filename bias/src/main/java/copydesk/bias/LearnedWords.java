package copydesk.bias;

import copydesk.lexicon.Table;
import copydesk.text.BlockKind;
import copydesk.text.Document;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds words that load a text and that the lexicon has no row for. How far a word tends to load was learned once; whether it
 * does here follows from the rest of the text, for a word that sneers in a tirade is plain in a report of a match.
 * {@code examples/train} says how both are learned. Thread-safe.
 */
public final class LearnedWords {
    /** Low, since what is marked is often a phrase of several such words, of which one is enough to find it. */
    private static final double LIKELY = 0.17;

    /** Questions shorter than so many words are asked in any prose. */
    private static final int SHORTEST_QUESTION = 4;

    /** A text is slanted where the lexicon finds something in so many of its sentences. */
    private static final double SLANTED = 0.25;

    private static final Entry QUESTION = new Entry(
            "learned-question",
            "?",
            Category.DOUBT,
            1,
            Polarity.NEGATIVE,
            Aim.NONE,
            Form.SENTENCE,
            List.of(),
            List.of(),
            "");

    private final Map<String, Word> words = new HashMap<>();
    private final Evidence.Weights weights;

    private record Word(double score, Category category, Polarity polarity) {}

    /**
     * A word that may be found.
     *
     * @param span where it stands in the original
     * @param features what speaks for it, by name
     */
    public record Candidate(Span span, Map<String, Double> features) {
        /** Keeps a copy of the features. */
        public Candidate {
            features = Map.copyOf(features);
        }
    }

    private interface Reader {
        void word(int token, Word word, Evidence evidence);
    }

    private LearnedWords(List<Table.Row> words, List<Table.Row> weights) {
        for (Table.Row row : words) {
            String word = row.required("word");
            this.words.put(
                    word,
                    new Word(
                            row.number("score"),
                            row.constant("category", Category.class),
                            row.constant("polarity", Polarity.class)));
        }
        this.weights = Evidence.Weights.of(weights);
    }

    private static Entry entry(String key, Word word) {
        return new Entry(
                "learned-" + key,
                key,
                word.category(),
                1,
                word.polarity(),
                Aim.NONE,
                Form.FIXED,
                List.of(),
                List.of(),
                "");
    }

    /** Returns the words that the library comes with. */
    static LearnedWords standard() {
        return Standard.WORDS;
    }

    /** Read when they are first asked for. */
    private static final class Standard {
        private static final LearnedWords WORDS = of(
                Table.resource(LearnedWords.class, "learned-words.tsv"),
                Table.resource(LearnedWords.class, "learned-weights.tsv"));
    }

    /**
     * Returns words with their weights.
     *
     * @param words with the columns word, score, polarity and category
     * @param weights with the columns feature and weight; a feature that is missing has none
     * @throws IllegalArgumentException with row and value if a score or weight is no number
     */
    public static LearnedWords of(List<Table.Row> words, List<Table.Row> weights) {
        return new LearnedWords(words, weights);
    }

    /** Returns the words of a document that may be found, with what speaks for each: what weights are learned from. */
    public List<Candidate> candidates(Document document, Lexicon lexicon) {
        List<Line> lines = Lines.of(document, new Voices(document));
        Load whole = Load.NONE;
        for (Line line : lines) {
            whole = whole.plus(load(line, lexicon.find(line)));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Line line : lines) {
            read(line, lexicon.find(line), whole, (token, word, evidence) -> {
                candidates.add(new Candidate(line.inOriginal(token, token + 1), evidence.features()));
            });
        }
        return candidates;
    }

    /** Returns the findings of a line with those that are learned, in the order of the text. */
    List<Hit> with(Line line, List<Hit> hits, Load whole) {
        List<Hit> learned = new ArrayList<>();
        read(line, hits, whole, (token, word, evidence) -> {
            if (weights.probability(evidence) >= LIKELY) {
                add(learned, entry(line.key(token), word), token);
            }
        });
        learned.addAll(hits);
        learned.addAll(questions(line, learned, whole));
        learned.sort((one, two) -> Integer.compare(one.first(), two.first()));
        return learned;
    }

    /** Questions in which nothing is found, and which the outlet itself asks in a loaded text, want no answer. */
    private List<Hit> questions(Line line, List<Hit> hits, Load whole) {
        BitSet taken = taken(line, hits);
        List<Hit> questions = new ArrayList<>();
        for (int first = 0; first < line.size(); first = line.end(first)) {
            int end = line.end(first);
            boolean asked = end - first > SHORTEST_QUESTION
                    && line.key(end - 1).equals("?")
                    && !line.isQuoted(first)
                    && !line.isQuoted(end - 2)
                    && line.block().kind() != BlockKind.DIALOGUE;
            if (asked
                    && taken.get(first, end).isEmpty()
                    && whole.minus(load(line, first, taken)).share() >= SLANTED) {
                questions.add(new Hit(QUESTION, first, end, -1, -1));
            }
        }
        return questions;
    }

    /** Words that stand side by side are one finding. */
    private static void add(List<Hit> hits, Entry entry, int token) {
        Hit before = hits.isEmpty() ? null : hits.get(hits.size() - 1);
        if (before != null && before.end() == token) {
            hits.set(hits.size() - 1, new Hit(before.entry(), before.first(), token + 1, -1, -1));
        } else {
            hits.add(new Hit(entry, token, token + 1, -1, -1));
        }
    }

    /** Returns how loaded a line is, of which the lexicon found this. */
    Load load(Line line, List<Hit> hits) {
        BitSet taken = taken(line, hits);
        Load load = Load.NONE;
        for (int first = 0; first < line.size(); first = line.end(first)) {
            load = load.plus(load(line, first, taken));
        }
        return load;
    }

    /** Returns how loaded the sentence is that starts with this token. */
    private Load load(Line line, int first, BitSet taken) {
        double score = 0;
        int plain = 0;
        for (int i = first; i < line.end(first); i++) {
            if (isPlain(line, i)) {
                plain++;
                Word word = words.get(line.key(i));
                score += word == null ? 0 : Math.max(0, word.score());
            }
        }
        int hit = taken.nextSetBit(first);
        return new Load(score, plain, 1, hit >= 0 && hit < line.end(first) ? 1 : 0);
    }

    private void read(Line line, List<Hit> hits, Load whole, Reader reader) {
        BitSet taken = taken(line, hits);
        for (int first = 0; first < line.size(); first = line.end(first)) {
            Load rest = whole.minus(load(line, first, taken));
            if (rest.sentences() == 0) {
                return;
            }
            for (int i = taken.nextClearBit(first); i < line.end(first); i = taken.nextClearBit(i + 1)) {
                Word word = isPlain(line, i) ? words.get(line.key(i)) : null;
                if (word != null) {
                    reader.word(i, word, new Evidence(word.score(), rest, line.isQuoted(i)));
                }
            }
        }
    }

    /** Tells whether a token is a word, and no name or number. */
    private static boolean isPlain(Line line, int token) {
        boolean name = line.isCapitalized(token) && token > line.start(token) && !line.isTitleCase();
        return line.tokens().isWord(token) && !name && !line.tokens().isNumber(token);
    }

    private static BitSet taken(Line line, List<Hit> hits) {
        BitSet taken = new BitSet(line.size());
        hits.forEach(hit -> taken.set(hit.first(), hit.end()));
        return taken;
    }
}
