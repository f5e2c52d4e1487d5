package copydesk.train;

import copydesk.bias.Category;
import copydesk.bias.Polarity;
import copydesk.evaluate.MarkedArticle;
import copydesk.evaluate.WcxbPage;
import copydesk.lexicon.Table;
import copydesk.lexicon.Tokens;
import copydesk.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Learns how far single words tend to load a text, also those that no row and no pair has: words that stand in the company
 * of loaded words have vectors like theirs. Learned from the lexicon's rows of one word, words that a reader found to judge,
 * and words that loaded wordings and marked expressions have more often than others, against the words of neutral wordings
 * and of web pages, and words that a reader found to name facts. What the reader said of a word bounds its score.
 */
final class Words {
    private static final Path LEXICON = Path.of("bias/src/main/resources/copydesk/bias");
    private static final Path MODEL = LEXICON.resolve("learned-words.tsv");

    /** Rarer words have vectors that say little. */
    private static final int VOCABULARY = 100_000;

    /** Words below it are never found and are left out. */
    private static final double LEAST = -1.4;

    private static final Bounds NONE = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** What words score that a reader found to judge sometimes, mostly, and nearly always. */
    private static final List<Bounds> RATED =
            List.of(new Bounds(-1.2, -0.3), new Bounds(0.3, 2), new Bounds(1.5, Double.POSITIVE_INFINITY));

    /** From this rating on a word is loaded more often than not. */
    private static final int MOSTLY = 2;

    /** Longer marked expressions consist of plain words, too. */
    private static final int LONGEST_MARK = 24;

    /** Words that name facts, however grave, things, people and acts: no text makes them loaded. */
    private final Set<String> factual = list("plain-words.tsv");

    /** Words with a row, and what they do to the one meant. */
    private final Map<String, String> rows = new HashMap<>();

    /** Words of rows that are names called. */
    private final Set<String> names = new HashSet<>();

    private final Map<String, Rating> ratings = ratings();
    private final Map<String, Integer> loaded = new HashMap<>();
    private final Map<String, Integer> plain = new HashMap<>();

    private record Bounds(double least, double most) {
        double of(double score) {
            return Math.max(least, Math.min(most, score));
        }
    }

    /** What a reader found of a word. */
    private record Rating(int rating, Polarity polarity, Category category) {}

    private Words() {}

    /** Trains on vectors from this file, and writes the words. */
    static String train(Path vectors, List<WcxbPage> pages) throws IOException {
        Words words = new Words();
        words.addRows();
        words.addPairs();
        words.addArticles();
        Pages.sample(pages).forEach(page -> words.count(words.plain, words.words(page)));
        String table = words.table(Vectors.read(vectors, VOCABULARY));
        Files.writeString(MODEL, table);
        return MODEL + ": " + table.lines().count() + " lines\n";
    }

    private static Set<String> list(String name) {
        return Table.resource(Words.class, name).stream()
                .map(row -> row.required("word"))
                .collect(Collectors.toSet());
    }

    private static Map<String, Rating> ratings() {
        Map<String, Rating> ratings = new HashMap<>();
        for (Table.Row row : Table.resource(Words.class, "rated-words.tsv")) {
            ratings.put(
                    row.required("word"),
                    new Rating(
                            (int) row.number("rating"),
                            row.constant("polarity", Polarity.class),
                            row.constant("category", Category.class)));
        }
        return ratings;
    }

    private void addRows() throws IOException {
        for (Category category : Category.values()) {
            Path file = LEXICON.resolve(category.label() + ".tsv");
            for (Table.Row row : Table.parse(file.toString(), Files.readString(file))) {
                rows.putIfAbsent(row.required("phrase"), row.required("polarity"));
                if (category == Category.NAME_CALLING_LABELLING) {
                    names.add(row.required("phrase"));
                }
            }
        }
    }

    private void addPairs() throws IOException {
        for (Pair pair : Pair.all()) {
            Set<String> neutral = words(pair.neutral());
            Set<String> other = words(pair.loaded());
            other.removeAll(neutral);
            count(plain, neutral);
            count(loaded, other);
        }
    }

    private void addArticles() throws IOException {
        for (List<MarkedArticle> subject : Articles.bySubject()) {
            for (MarkedArticle article : subject) {
                List<Span> marked = article.marks().stream()
                        .map(MarkedArticle.Mark::span)
                        .filter(span -> span.length() <= LONGEST_MARK)
                        .toList();
                Tokens tokens = Tokens.of(article.text());
                for (int i = 0; i < tokens.size(); i++) {
                    Span span = new Span(tokens.start(i), tokens.end(i));
                    if (tokens.isWord(i)) {
                        (marked.stream().anyMatch(span::overlaps) ? loaded : plain)
                                .merge(tokens.key(i), 1, Integer::sum);
                    }
                }
            }
        }
    }

    private Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i)) {
                words.add(tokens.key(i));
            }
        }
        return words;
    }

    private void count(Map<String, Integer> counts, Set<String> words) {
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
    }

    private String table(Map<String, Map<String, Double>> vectors) {
        Kernel kernel = new Kernel(Vectors.DIMENSIONS + 1);
        Map<String, Double> load = load(vectors, kernel);
        Map<String, Double> praise = judging(vectors, this::praises);
        Map<String, Double> name = judging(vectors, this::isName);
        Map<String, String> lines = new TreeMap<>();
        vectors.forEach((word, vector) -> {
            double score = bounds(word).of(Logistic.sum(load, kernel.of(vector)));
            if (score >= LEAST && !factual.contains(word)) {
                Rating guess = new Rating(
                        0,
                        Logistic.sum(praise, vector) > 0 ? Polarity.POSITIVE : Polarity.NEGATIVE,
                        Logistic.sum(name, vector) > 0 ? Category.NAME_CALLING_LABELLING : Category.LOADED_LANGUAGE);
                lines.put(word, line(word, score, ratings.getOrDefault(word, guess)));
            }
        });
        ratings.forEach((word, rating) ->
                lines.putIfAbsent(word, line(word, bounds(word).of(0), rating)));
        StringBuilder out = new StringBuilder(
                "// Made by examples/train: words that tend to load a text, how far, and what they do to the one meant.\n"
                        + "word\tscore\tpolarity\tcategory\n");
        lines.values().forEach(out::append);
        return out.toString();
    }

    private static String line(String word, double score, Rating rating) {
        return String.format(
                Locale.ROOT,
                "%s\t%.1f\t%s\t%s%n",
                word,
                score,
                rating.polarity().name().toLowerCase(Locale.ROOT),
                rating.category().label());
    }

    private Bounds bounds(String word) {
        Rating rating = ratings.get(word);
        return rating == null ? NONE : RATED.get(rating.rating() - 1);
    }

    private boolean judges(String word) {
        Rating rating = ratings.get(word);
        return rows.containsKey(word) || rating != null && rating.rating() >= MOSTLY;
    }

    private boolean praises(String word) {
        Rating rating = ratings.get(word);
        return rating == null ? "positive".equals(rows.get(word)) : rating.polarity() == Polarity.POSITIVE;
    }

    private boolean isName(String word) {
        Rating rating = ratings.get(word);
        return rating == null ? names.contains(word) : rating.category() == Category.NAME_CALLING_LABELLING;
    }

    /** Learns what loaded words have in common. */
    private Map<String, Double> load(Map<String, Map<String, Double>> vectors, Kernel kernel) {
        Logistic logistic = new Logistic();
        vectors.forEach((word, vector) -> {
            int more = loaded.getOrDefault(word, 0) - plain.getOrDefault(word, 0);
            if (factual.contains(word)) {
                logistic.add(kernel.of(vector), false);
            } else if (judges(word) || more != 0) {
                logistic.add(kernel.of(vector), judges(word) || more > 0);
            }
        });
        return logistic.weights(1);
    }

    /** Learns what judging words of one kind have in common that others do not have. */
    private Map<String, Double> judging(Map<String, Map<String, Double>> vectors, Predicate<String> kind) {
        Logistic logistic = new Logistic();
        vectors.forEach((word, vector) -> {
            if (judges(word)) {
                logistic.add(vector, kind.test(word));
            }
        });
        return logistic.weights(1);
    }
}
