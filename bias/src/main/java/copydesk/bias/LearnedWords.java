package copydesk.bias;

import copydesk.lexicon.Table;
import copydesk.lexicon.Vocabulary;
import copydesk.text.BlockKind;
import copydesk.text.Document;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that load a text and that the lexicon has no row for. How far a word tends to load was learned once; whether it
 * does here follows from the rest of the text, for a word that sneers in a tirade is plain in a report of a match.
 * {@code examples/train} says how both are learned. Thread-safe.
 */
public final class LearnedWords {
    /** Odds of 14 to 86: low, since what is marked is often a phrase of several such words, of which one is enough to find it. */
    private static final double LIKELY = StrictMath.log(0.14 / (1 - 0.14));

    /** Questions shorter than so many words are asked in any prose. */
    private static final int SHORTEST_QUESTION = 4;

    /** No word in the table has more parts and hyphens. */
    private static final int MOST_TIED = 7;

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

    private final Vocabulary vocabulary;
    /** By their numbers; nothing for words without a score. */
    private final @Nullable Word[] words;

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

    /** A word that has a score, from its first token to the one behind it: one that hyphens tie has several. */
    private record Place(int first, int end, Word word) {}

    private interface Reader {
        void word(Place place, Evidence evidence);
    }

    private LearnedWords(List<Table.Row> rows, List<Table.Row> weights) {
        Map<String, Word> byKey = new LinkedHashMap<>();
        for (Table.Row row : rows) {
            byKey.put(
                    row.required("word"),
                    new Word(
                            row.number("score"),
                            row.constant("category", Category.class),
                            row.constant("polarity", Polarity.class)));
        }
        this.vocabulary = WordLists.english().vocabulary().with(byKey.keySet());
        this.words = new Word[vocabulary.size()];
        byKey.forEach((key, word) -> words[vocabulary.number(key)] = word);
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

    /** Returns the words that have a score, and those of the lists. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Returns the words of a document that may be found, with what speaks for each: what weights are learned from. */
    public List<Candidate> candidates(Document document, Lexicon lexicon) {
        List<Line> lines = Lines.of(document, new Voices(document), lexicon.vocabulary());
        List<LineLoad> loads = new ArrayList<>();
        Load whole = Load.NONE;
        for (Line line : lines) {
            loads.add(load(line, lexicon.find(line)));
            whole = whole.plus(loads.get(loads.size() - 1).sum());
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            read(line, loads.get(i), whole, (place, evidence) -> {
                candidates.add(new Candidate(line.inOriginal(place.first(), place.end()), evidence.features()));
            });
        }
        return candidates;
    }

    /** Returns the findings of a line with those that are learned, in the order of the text. */
    List<Hit> with(Line line, List<Hit> hits, LineLoad loads, Load whole) {
        List<Hit> learned = new ArrayList<>();
        read(line, loads, whole, (place, evidence) -> {
            if (weights.logOdds(evidence) >= LIKELY) {
                add(learned, entry(key(line, place.first(), place.end()), place.word()), place);
            }
        });
        learned.addAll(hits);
        learned.addAll(questions(line, learned, loads, whole));
        learned.sort((one, two) -> Integer.compare(one.first(), two.first()));
        return learned;
    }

    /** Questions in which nothing is found, and which the outlet itself asks in a loaded text, want no answer. */
    private static List<Hit> questions(Line line, List<Hit> hits, LineLoad loads, Load whole) {
        BitSet taken = LineLoad.taken(line, hits);
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
                    && whole.minus(loads.of(line.sentenceOf(first))).share() >= SLANTED) {
                questions.add(new Hit(QUESTION, first, end, -1, -1));
            }
        }
        return questions;
    }

    /** Words that stand side by side are one finding. */
    private static void add(List<Hit> hits, Entry entry, Place place) {
        Hit before = hits.isEmpty() ? null : hits.get(hits.size() - 1);
        if (before != null && before.end() == place.first()) {
            hits.set(hits.size() - 1, new Hit(before.entry(), before.first(), place.end(), -1, -1));
        } else {
            hits.add(new Hit(entry, place.first(), place.end(), -1, -1));
        }
    }

    /** Returns how loaded a line is, of which the lexicon found this. */
    LineLoad load(Line line, List<Hit> hits) {
        LineLoad load = new LineLoad(line, hits);
        for (int first = 0; first < line.size(); first = line.end(first)) {
            load.add(load(line, first, load.isTaken(first, line.end(first))));
        }
        return load;
    }

    /** Returns how loaded the sentence is that starts with this token. */
    private Load load(Line line, int first, boolean found) {
        double score = 0;
        int plain = 0;
        int end = line.end(first);
        for (int i = first; i < end; ) {
            int next = i + 1;
            if (isPlain(line, i)) {
                plain++;
                Place place = at(line, i);
                if (place != null) {
                    score += Math.max(0, place.word().score());
                    next = place.end();
                }
            }
            i = next;
        }
        return new Load(score, plain, 1, found ? 1 : 0);
    }

    private void read(Line line, LineLoad loads, Load whole, Reader reader) {
        for (int first = 0; first < line.size(); first = line.end(first)) {
            Load rest = whole.minus(loads.of(line.sentenceOf(first)));
            if (rest.sentences() == 0) {
                return;
            }
            double wording = rest.wording();
            double share = rest.share();
            int end = line.end(first);
            int i = loads.free(first);
            while (i < end) {
                Place place = isPlain(line, i) ? at(line, i) : null;
                if (place != null && !loads.isTaken(i, place.end())) {
                    reader.word(place, new Evidence(place.word().score(), wording, share, line.isQuoted(i)));
                }
                i = loads.free(place == null ? i + 1 : place.end());
            }
        }
    }

    /** Returns the word with a score that starts at a plain token, the longest that hyphens tie together. */
    private @Nullable Place at(Line line, int first) {
        for (int end = tied(line, first); end > first; end -= 2) {
            int number = end == first + 1 ? line.number(first, vocabulary) : vocabulary.number(key(line, first, end));
            Word word = number == Vocabulary.UNKNOWN ? null : words[number];
            if (word != null) {
                return new Place(first, end, word);
            }
        }
        return null;
    }

    /** Returns the token behind the words that hyphens tie to one. */
    private static int tied(Line line, int first) {
        int end = first + 1;
        int stop = Math.min(line.end(first), first + MOST_TIED);
        while (end + 1 < stop
                && !line.tokens().isWord(end)
                && line.key(end).equals("-")
                && line.tokens().isGlued(end)
                && line.tokens().isGlued(end + 1)
                && line.tokens().isWord(end + 1)) {
            end += 2;
        }
        return end;
    }

    private static String key(Line line, int first, int end) {
        if (end == first + 1) {
            return line.key(first);
        }
        StringBuilder key = new StringBuilder();
        for (int i = first; i < end; i++) {
            key.append(line.key(i));
        }
        return key.toString();
    }

    /** Tells whether a token is a word, and no name or number. */
    private static boolean isPlain(Line line, int token) {
        boolean name = line.isCapitalized(token) && token > line.start(token) && !line.isTitleCase();
        return line.tokens().isWord(token) && !name && !line.tokens().isNumber(token);
    }
}
