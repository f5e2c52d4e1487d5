package copydesk.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import copydesk.Copydesk;
import copydesk.bias.LearnedWords;
import copydesk.bias.Lexicon;
import copydesk.bias.SentenceModel;
import copydesk.evaluate.Auc;
import copydesk.evaluate.Hashes;
import copydesk.evaluate.MarkedArticle;
import copydesk.evaluate.WcxbPage;
import copydesk.lexicon.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Learns which sentences are loaded from pairs of a neutral and a loaded wording of one fact, and what makes a word of a text
 * loaded from marked articles, with logistic regression; measures both on subjects that were kept aside.
 */
final class Sentences {
    private static final Path LEXICON = Path.of("bias/src/main/resources/copydesk/bias");
    private static final Path FIGURES = Path.of("seeds/sentences.json");

    private static final int FOLDS = 5;
    private static final int FEWEST = 4;
    private static final String FINDINGS = "[findings]";

    /** Web pages are many: of so many of their words one is learned from. */
    private static final int ONE_IN = 4;

    /** So many neutral wordings make a text. */
    private static final int TOGETHER = 10;

    private record Example(int fold, boolean loaded, Map<String, Double> features) {}

    private Sentences() {}

    /** Trains on all pairs and articles, and writes the models and their figures. */
    static String train(List<WcxbPage> pages) throws IOException {
        Map<String, Double> figures = new TreeMap<>();
        Map<String, String> hashes = new TreeMap<>();

        List<Example> sentences = sentences();
        figures.put("pairs, findings alone, AUC", auc(sentences, FINDINGS::equals));
        figures.put("pairs, without findings, AUC", auc(sentences, name -> !name.startsWith("[finding")));
        figures.put("pairs, AUC", auc(sentences, name -> true));
        write(
                "sentences.tsv",
                "Made by examples/train from pairs of sentences: what speaks for a loaded sentence, and how much.",
                weights(sentences, -1, name -> true),
                hashes);

        List<Example> words = words(pages);
        figures.put("words of articles, their score alone, AUC", auc(words, "[score]"::equals));
        figures.put("words of articles, AUC", auc(words, name -> true));
        write(
                "learned-weights.tsv",
                "Made by examples/train from marked articles: what speaks for a word of a text being loaded.",
                weights(words, -1, name -> true),
                hashes);
        hashes.put("learned-words.tsv", Hashes.of(Files.readAllBytes(LEXICON.resolve("learned-words.tsv"))));

        figures.replaceAll((name, value) -> Math.round(value * 10000) / 10000.0);
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("models", hashes);
        table.put("figures", figures);
        String json =
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(table) + "\n";
        Files.writeString(FIGURES, json);
        return json;
    }

    private static void write(String name, String comment, Map<String, Double> weights, Map<String, String> hashes)
            throws IOException {
        byte[] table = Logistic.table(comment, weights).getBytes(StandardCharsets.UTF_8);
        Files.write(LEXICON.resolve(name), table);
        hashes.put(name, Hashes.of(table));
    }

    private static List<Example> sentences() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Pair pair : Pair.all()) {
            examples.add(new Example(pair.subject() % FOLDS, false, features(pair.neutral())));
            examples.add(new Example(pair.subject() % FOLDS, true, features(pair.loaded())));
        }
        return examples;
    }

    /** What is counted in a text of one or more sentences: each at its highest. */
    private static Map<String, Double> features(String text) {
        Map<String, Double> all = new TreeMap<>();
        for (Map<String, Double> sentence : SentenceModel.features(Copydesk.parse(text), Lexicon.english())) {
            sentence.forEach((name, value) -> all.merge(name, value, Math::max));
        }
        return all;
    }

    /** The words of marked articles, and some of texts that hold hardly any loaded ones; these are in no fold. */
    private static List<Example> words(List<WcxbPage> pages) throws IOException {
        LearnedWords learned = LearnedWords.of(
                Table.parse("learned-words.tsv", Files.readString(LEXICON.resolve("learned-words.tsv"))), List.of());
        List<Example> examples = new ArrayList<>();
        List<List<MarkedArticle>> subjects = Articles.bySubject();
        for (int i = 0; i < subjects.size(); i++) {
            for (MarkedArticle article : subjects.get(i)) {
                for (LearnedWords.Candidate word :
                        learned.candidates(Copydesk.parse(article.text()), Lexicon.english())) {
                    boolean marked = article.marks().stream()
                            .anyMatch(mark -> mark.span().overlaps(word.span()));
                    examples.add(new Example(i % FOLDS, marked, word.features()));
                }
            }
        }
        plain(learned, neutralTexts(), 1, examples);
        plain(learned, Pages.sample(pages), ONE_IN, examples);
        return examples;
    }

    /** Plain reports: the neutral wordings of one subject, ten to a text. */
    private static List<String> neutralTexts() throws IOException {
        List<Pair> pairs = Pair.all();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i += TOGETHER) {
            texts.add(pairs.subList(i, Math.min(pairs.size(), i + TOGETHER)).stream()
                    .map(Pair::neutral)
                    .collect(Collectors.joining("\n\n")));
        }
        return texts;
    }

    private static void plain(LearnedWords learned, List<String> texts, int oneIn, List<Example> examples) {
        int count = 0;
        for (String text : texts) {
            for (LearnedWords.Candidate word : learned.candidates(Copydesk.parse(text), Lexicon.english())) {
                if (count++ % oneIn == 0) {
                    examples.add(new Example(FOLDS, false, word.features()));
                }
            }
        }
    }

    /** The area under the curve on subjects that the weights were not learned from. */
    private static double auc(List<Example> examples, Predicate<String> wanted) {
        List<Double> loaded = new ArrayList<>();
        List<Double> neutral = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Map<String, Double> weights = weights(examples, fold, wanted);
            for (Example example : examples) {
                if (example.fold == fold) {
                    (example.loaded ? loaded : neutral).add(Logistic.sum(weights, example.features));
                }
            }
        }
        return Auc.of(loaded, neutral);
    }

    /** The weights of the wanted features, learned from all examples but those of one fold. */
    private static Map<String, Double> weights(List<Example> examples, int aside, Predicate<String> wanted) {
        Logistic logistic = new Logistic();
        for (Example example : examples) {
            if (example.fold != aside) {
                logistic.add(
                        example.features.entrySet().stream()
                                .filter(feature -> wanted.test(feature.getKey()))
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                        example.loaded);
            }
        }
        return logistic.weights(FEWEST);
    }
}
