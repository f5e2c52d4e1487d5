package copydesk.train;

import copydesk.bias.Category;
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
 * and of web pages, and words that a reader found to name facts.
 */
final class Words {
    private static final Path LEXICON = Path.of("bias/src/main/resources/copydesk/bias");
    private static final Path MODEL = LEXICON.resolve("learned-words.tsv");

    /** Rarer words have vectors that say little. */
    private static final int VOCABULARY = 100_000;

    /** Words below it are never found and are left out. */
    private static final double LEAST = -0.7;

    /** What words that mostly name things score at most: found only where a text is full of loaded words. */
    private static final double SOBER = -1.5;

    /** Longer marked expressions consist of plain words, too. */
    private static final int LONGEST_MARK = 24;

    /** Words that name facts, however grave: no text makes them loaded. */
    private final Set<String> grave = list("grave-words.tsv");

    /** Words that mostly name things, people and acts. */
    private final Set<String> sober = list("plain-words.tsv");

    /** Words with a row or found to judge, and what they do to the one meant; empty if no row says so. */
    private final Map<String, String> polarities = new HashMap<>();

    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> loaded = new HashMap<>();
    private final Map<String, Integer> plain = new HashMap<>();

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

    private void addRows() throws IOException {
        for (Category category : Category.values()) {
            Path file = LEXICON.resolve(category.label() + ".tsv");
            for (Table.Row row : Table.parse(file.toString(), Files.readString(file))) {
                polarities.putIfAbsent(row.required("phrase"), row.required("polarity"));
                if (category == Category.NAME_CALLING_LABELLING) {
                    names.add(row.required("phrase"));
                }
            }
        }
        Table.resource(Words.class, "judging-words.tsv")
                .forEach(row -> polarities.putIfAbsent(row.required("word"), ""));
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
        Map<String, Double> praise = rows(vectors, word -> "positive".equals(polarities.get(word)));
        Map<String, Double> name = rows(vectors, names::contains);
        Map<String, String> lines = new TreeMap<>();
        vectors.forEach((word, vector) -> {
            double score = Logistic.sum(load, kernel.of(vector));
            if (score >= LEAST && !grave.contains(word)) {
                score = sober.contains(word) ? Math.min(score, SOBER) : score;
                lines.put(
                        word,
                        String.format(
                                Locale.ROOT,
                                "%s\t%.1f\t%s\t%s%n",
                                word,
                                score,
                                Logistic.sum(praise, vector) > 0 ? "positive" : "negative",
                                (Logistic.sum(name, vector) > 0
                                                ? Category.NAME_CALLING_LABELLING
                                                : Category.LOADED_LANGUAGE)
                                        .label()));
            }
        });
        StringBuilder out = new StringBuilder(
                "// Made by examples/train: words that tend to load a text, how far, and what they do to the one meant.\n"
                        + "word\tscore\tpolarity\tcategory\n");
        lines.values().forEach(out::append);
        return out.toString();
    }

    /** Learns what loaded words have in common. */
    private Map<String, Double> load(Map<String, Map<String, Double>> vectors, Kernel kernel) {
        Logistic logistic = new Logistic();
        vectors.forEach((word, vector) -> {
            boolean judges = polarities.containsKey(word);
            int more = loaded.getOrDefault(word, 0) - plain.getOrDefault(word, 0);
            if (grave.contains(word) || sober.contains(word)) {
                logistic.add(kernel.of(vector), false);
            } else if (judges || more != 0) {
                logistic.add(kernel.of(vector), judges || more > 0);
            }
        });
        return logistic.weights(1);
    }

    /** Learns what rows of one kind have in common that other rows do not have. */
    private Map<String, Double> rows(Map<String, Map<String, Double>> vectors, Predicate<String> kind) {
        Logistic logistic = new Logistic();
        vectors.forEach((word, vector) -> {
            if (!polarities.getOrDefault(word, "").isEmpty()) {
                logistic.add(vector, kind.test(word));
            }
        });
        return logistic.weights(1);
    }
}
