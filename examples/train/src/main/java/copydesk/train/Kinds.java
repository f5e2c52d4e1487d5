package copydesk.train;

import copydesk.Copydesk;
import copydesk.blocks.BlockClassifier;
import copydesk.blocks.KindModel;
import copydesk.evaluate.BlockKinds;
import copydesk.evaluate.WcxbPage;
import copydesk.normalize.Normalizer;
import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.NormalizedText;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Learns to look at the kinds of what is cut once more, on pages whose kinds nobody marked: what a line of the flattened page is, is taken from
 * the same line of the page's HTML, where elements and classes tell more. The marked lines for development count many times;
 * pages whose marks are kept aside are left out. Logistic regression, a kind against all others, with liblinear.
 */
final class Kinds {
    private static final Path MODEL = Path.of("core/src/main/resources/copydesk/blocks/kinds.model");
    private static final String HEAD = "copydesk-kinds-1";

    /** One line in so many is learned from. */
    private static final int EVERY = 5;

    /** So often counts a marked line. */
    private static final int MARKED = 5;

    /** So many words, of those that most lines have. */
    private static final int WORDS = 2000;

    private static final double COST = 0.15;
    private static final double PRECISION = 0.01;

    /** Weights are written as hundredths. */
    private static final double UNIT = 100;

    /** What every feature says against a kind that no line has. */
    private static final double UNSEEN = -1;

    private static final BlockClassifier CLASSIFIER = BlockClassifier.standard();

    private record Lesson(List<Integer> numbers, BlockKind kind) {
        static Lesson of(int[] numbers, BlockKind kind) {
            return new Lesson(Arrays.stream(numbers).sorted().boxed().toList(), kind);
        }

        Feature[] row() {
            return numbers.stream()
                    .map(number -> new FeatureNode(number + 1, 1))
                    .toArray(Feature[]::new);
        }
    }

    private Kinds() {}

    /** Trains on all pages, and writes the model. */
    static String train(List<WcxbPage> pages) throws IOException {
        Linear.disableDebugOutput();
        List<String> words = words(pages);
        KindModel untrained = KindModel.untrained(words);
        List<Lesson> lessons = pages.parallelStream()
                .flatMap(page -> lessons(page, untrained).stream())
                .toList();
        byte[] model = file(words, weights(lessons, untrained.size()));
        Files.write(MODEL, model);
        return "%s: %d lines, %d bytes%n".formatted(MODEL, lessons.size(), model.length);
    }

    private static NormalizedText text(WcxbPage page) {
        return Normalizer.safe().normalize(page.text());
    }

    private static List<String> words(List<WcxbPage> pages) {
        Map<String, Integer> lines = new HashMap<>();
        for (WcxbPage page : pages) {
            for (Set<String> ofLine :
                    BlockKinds.isMarked(page) ? List.<Set<String>>of() : KindModel.words(text(page))) {
                ofLine.forEach(word -> lines.merge(word, 1, Integer::sum));
            }
        }
        return lines.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Lesson> lessons(WcxbPage page, KindModel model) {
        NormalizedText text = text(page);
        List<Block> blocks = CLASSIFIER.classify(text);
        List<int[]> rows = model.features(text, CLASSIFIER);
        if (blocks.size() != rows.size()) {
            return List.of();
        }
        return BlockKinds.isMarked(page) ? marked(page, blocks, rows) : taught(page, blocks, rows);
    }

    private static List<Lesson> marked(WcxbPage page, List<Block> blocks, List<int[]> rows) {
        Map<Block, BlockKind> marks = BlockKinds.marks(page, "dev", blocks);
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            BlockKind kind = marks.get(blocks.get(i));
            for (int times = 0; kind != null && isCut(blocks.get(i), kind) && times < MARKED; times++) {
                lessons.add(Lesson.of(rows.get(i), kind));
            }
        }
        return lessons;
    }

    private static List<Lesson> taught(WcxbPage page, List<Block> blocks, List<int[]> rows) {
        Map<String, Deque<BlockKind>> told = new HashMap<>();
        for (Block block : Copydesk.parseHtml(page.html(), "").blocks()) {
            told.computeIfAbsent(block.text().strip(), line -> new ArrayDeque<>())
                    .add(block.kind());
        }
        Random chance = new Random(page.id().hashCode());
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            BlockKind kind = told.getOrDefault(blocks.get(i).text().strip(), new ArrayDeque<>())
                    .poll();
            if (kind != null && isCut(blocks.get(i), kind) && chance.nextInt(EVERY) == 0) {
                lessons.add(Lesson.of(rows.get(i), kind));
            }
        }
        return lessons;
    }

    private static boolean isCut(Block block, BlockKind kind) {
        return kind.isBoilerplate() && block.kind().isBoilerplate();
    }

    private static double[][] weights(List<Lesson> lessons, int size) {
        Problem problem = new Problem();
        problem.l = lessons.size();
        problem.n = size;
        problem.bias = -1;
        problem.x = lessons.stream().map(Lesson::row).toArray(Feature[][]::new);
        problem.y =
                lessons.stream().mapToDouble(lesson -> lesson.kind.ordinal()).toArray();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
        int[] labels = model.getLabels();
        double[][] weights = new double[size][BlockKind.values().length];
        for (double[] row : weights) {
            Arrays.fill(row, UNSEEN);
        }
        for (int f = 0; f < size; f++) {
            for (int k = 0; k < labels.length; k++) {
                weights[f][labels[k]] = model.getFeatureWeights()[f * labels.length + k];
            }
        }
        return weights;
    }

    private static byte[] file(List<String> words, double[][] weights) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(HEAD);
            out.writeInt(words.size());
            for (String word : words) {
                out.writeUTF(word);
            }
            for (double[] row : weights) {
                for (double weight : row) {
                    out.writeShort((int) Math.round(weight * UNIT));
                }
            }
        }
        return bytes.toByteArray();
    }
}
