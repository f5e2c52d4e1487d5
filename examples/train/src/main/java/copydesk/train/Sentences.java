package copydesk.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import copydesk.Copydesk;
import copydesk.bias.Lexicon;
import copydesk.bias.SentenceModel;
import copydesk.evaluate.Auc;
import copydesk.evaluate.Hashes;
import copydesk.lexicon.Table;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Learns which sentences are loaded from pairs of a neutral and a loaded wording of one fact, with liblinear's logistic
 * regression, and measures it on subjects that were kept aside, beside the lexicon alone.
 */
final class Sentences {
    private static final Path PAIRS = Path.of("examples/train/src/main/resources/copydesk/train/pairs");
    private static final Path MODEL = Path.of("bias/src/main/resources/copydesk/bias/sentences.tsv");
    private static final Path WORDS = Path.of("bias/src/main/resources/copydesk/bias/learned-words.tsv");
    private static final Path FIGURES = Path.of("seeds/sentences.json");

    private static final int FOLDS = 5;
    private static final int FEWEST = 4;
    private static final double COST = 0.5;
    private static final double PRECISION = 0.001;
    private static final String CONSTANT = "[constant]";
    private static final String FINDINGS = "[findings]";

    /** Of two wordings that differ in a word, so many logarithms more must have it in the loaded one. */
    private static final double TELLING = 1;

    private record Example(int fold, boolean loaded, boolean lowers, Map<String, Double> features) {
        boolean hasWord(String name) {
            return !name.startsWith("[") && name.indexOf(' ') < 0 && features.containsKey(name);
        }
    }

    private Sentences() {}

    /** Trains on all pairs, and writes the model and its figures. */
    static String train() throws IOException {
        Linear.disableDebugOutput();
        List<Example> examples = read();
        byte[] model = file(weights(examples, name -> true)).getBytes(StandardCharsets.UTF_8);
        byte[] words = words(examples).getBytes(StandardCharsets.UTF_8);
        Files.write(MODEL, model);
        Files.write(WORDS, words);
        Map<String, Double> figures = new TreeMap<>();
        figures.put("pairs, findings alone, AUC", auc(examples, FINDINGS::equals));
        figures.put("pairs, without findings, AUC", auc(examples, name -> !name.startsWith("[finding")));
        figures.put("pairs, AUC", auc(examples, name -> true));
        figures.replaceAll((name, value) -> Math.round(value * 10000) / 10000.0);
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("models", Map.of("sentences.tsv", Hashes.of(model), "learned-words.tsv", Hashes.of(words)));
        table.put("figures", figures);
        String json =
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(table) + "\n";
        Files.writeString(FIGURES, json);
        return json;
    }

    private static List<Example> read() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(PAIRS)) {
            files = all.sorted().toList();
        }
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            for (Table.Row row : Table.parse(file.getFileName().toString(), Files.readString(file))) {
                boolean lowers = row.required("slant").equals("negative");
                examples.add(new Example(i % FOLDS, false, lowers, features(row.required("neutral"))));
                examples.add(new Example(i % FOLDS, true, lowers, features(row.required("loaded"))));
            }
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

    /** The area under the curve on subjects that the weights were not learned from. */
    private static double auc(List<Example> examples, Predicate<String> wanted) {
        List<Double> loaded = new ArrayList<>();
        List<Double> neutral = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int aside = fold;
            Map<String, Double> weights = weights(
                    examples.stream().filter(example -> example.fold != aside).toList(), wanted);
            for (Example example : examples) {
                if (example.fold == fold) {
                    double sum = 0;
                    for (Map.Entry<String, Double> feature : example.features.entrySet()) {
                        sum += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
                    }
                    (example.loaded ? loaded : neutral).add(sum);
                }
            }
        }
        return Auc.of(loaded, neutral);
    }

    private static Map<String, Double> weights(List<Example> examples, Predicate<String> wanted) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Example example : examples) {
            example.features.keySet().stream().filter(wanted).forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        counts.values().removeIf(count -> count < FEWEST);
        List<String> names = List.copyOf(counts.keySet());
        Map<String, Integer> numbers = new TreeMap<>();
        names.forEach(name -> numbers.put(name, numbers.size() + 1));
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = names.size() + 1;
        problem.bias = 1;
        problem.x = examples.stream()
                .map(example -> row(example, numbers, problem.n))
                .toArray(Feature[][]::new);
        problem.y =
                examples.stream().mapToDouble(example -> example.loaded ? 1 : 0).toArray();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        Map<String, Double> weights = new TreeMap<>();
        for (String name : names) {
            weights.put(name, sign * model.getFeatureWeights()[numbers.getOrDefault(name, 1) - 1]);
        }
        weights.put(CONSTANT, sign * model.getFeatureWeights()[problem.n - 1]);
        return weights;
    }

    private static Feature[] row(Example example, Map<String, Integer> numbers, int constant) {
        List<Feature> row = new ArrayList<>();
        example.features.forEach((name, value) -> {
            Integer number = numbers.get(name);
            if (number != null) {
                row.add(new FeatureNode(number, value));
            }
        });
        row.sort(Comparator.comparingInt(Feature::getIndex));
        row.add(new FeatureNode(constant, 1));
        return row.toArray(Feature[]::new);
    }

    /**
     * The words that the loaded wording of a fact has and the neutral one lacks, and what they do to the one aimed at:
     * those alone that a reader found to judge, for pairs differ in plain words, too.
     */
    private static String words(List<Example> examples) {
        Set<String> judging = new HashSet<>();
        Table.resource(Sentences.class, "judging-words.tsv").forEach(row -> judging.add(row.required("word")));
        Map<String, int[]> counts = new TreeMap<>();
        for (int i = 0; i < examples.size(); i += 2) {
            Example neutral = examples.get(i);
            Example loaded = examples.get(i + 1);
            neutral.features.keySet().stream()
                    .filter(neutral::hasWord)
                    .forEach(word -> counts.computeIfAbsent(word, one -> new int[3])[0]++);
            loaded.features.keySet().stream()
                    .filter(word -> loaded.hasWord(word) && !neutral.hasWord(word))
                    .forEach(word -> counts.computeIfAbsent(word, one -> new int[3])[loaded.lowers ? 1 : 2]++);
        }
        StringBuilder out =
                new StringBuilder("// Made by examples/train: words that load a sentence, if other things in it say so,"
                        + " too.\nword\tpolarity\n");
        counts.forEach((word, count) -> {
            double odds = Math.log((count[1] + count[2] + 0.5) / (count[0] + 0.5));
            if (odds >= TELLING && judging.contains(word)) {
                String polarity = count[1] > count[2] ? "negative" : count[2] > count[1] ? "positive" : "neutral";
                out.append(word).append('\t').append(polarity).append('\n');
            }
        });
        return out.toString();
    }

    private static String file(Map<String, Double> weights) {
        StringBuilder out =
                new StringBuilder("// Made by examples/train from pairs of sentences: what speaks for a loaded"
                        + " sentence, and how much.\nfeature\tweight\n");
        weights.forEach((name, weight) -> out.append(name)
                .append('\t')
                .append(String.format(Locale.ROOT, "%.3f", weight))
                .append('\n'));
        return out.toString();
    }
}
