package copydesk.blocks;

import copydesk.text.BlockKind;
import copydesk.text.NormalizedText;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks once more at lines of plain text that are cut and whose kind is a guess, in the light of their words and of what
 * stands around them: a linear model with weights for each kind. What is kept, and what phrases tell, stays as it is. Made
 * by training; {@code examples/train} says how and from what. Thread-safe.
 */
public final class KindModel {
    private static final String HEAD = "copydesk-kinds-1";

    private static final BlockKind[] KINDS = BlockKind.values();

    /** What is cut, but for what more than a line tells: repeats and comments. */
    private static final Set<BlockKind> FURNITURE = furniture();

    private static Set<BlockKind> furniture() {
        Set<BlockKind> kinds = EnumSet.allOf(BlockKind.class);
        kinds.removeIf(kind -> !kind.isBoilerplate());
        kinds.removeAll(
                EnumSet.of(BlockKind.DUPLICATE, BlockKind.COMMENT, BlockKind.COMMENT_HEADER, BlockKind.PINGBACK));
        return kinds;
    }

    /** Weights are hundredths of a natural logarithm. */
    private static final double UNIT = 100;

    /** How likely a kind must be to take the place of a guess. */
    private static final double LIKELY = 0.3;

    /** So many words at most are told as a reason. */
    private static final int TOLD = 2;

    private final KindFeatures features;
    private final short[][] weights;

    private KindModel(KindFeatures features, short[][] weights) {
        this.features = features;
        this.weights = weights;
    }

    /** Returns the model that the library comes with. */
    static KindModel ofText() {
        return Text.MODEL;
    }

    /** Read when it is first asked for. */
    private static final class Text {
        private static final KindModel MODEL = ModelFile.read("kinds.model", KindModel::read);
    }

    /**
     * Reads a model: the words, then for each number of a feature its weights for all kinds, as {@code examples/train} writes
     * them. The stream stays open.
     *
     * @throws IOException if the stream ends early or holds something else
     */
    public static KindModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in));
        String head = data.readUTF();
        if (!head.equals(HEAD)) {
            throw new IOException("a model of kinds starts with \"" + HEAD + "\", not with \"" + head + "\"");
        }
        List<String> words = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
            words.add(data.readUTF());
        }
        KindFeatures features = new KindFeatures(words);
        short[][] weights = new short[features.size()][KINDS.length];
        for (short[] row : weights) {
            for (int k = 0; k < row.length; k++) {
                row[k] = data.readShort();
            }
        }
        return new KindModel(features, weights);
    }

    /** Returns a model that knows these words and nothing of what they mean, to train one with. */
    public static KindModel untrained(Collection<String> words) {
        KindFeatures features = new KindFeatures(List.copyOf(words));
        return new KindModel(features, new short[features.size()][KINDS.length]);
    }

    /** Returns how many numbers {@link #features} may give. */
    public int size() {
        return features.size();
    }

    /** Returns the words of each line of a text in the order of {@link BlockModel#lines}, as {@link #features} knows them. */
    public static List<Set<String>> words(NormalizedText text) {
        List<Set<String>> words = new ArrayList<>();
        for (Line line : Segmenter.split(text.text(), false)) {
            Set<String> ofLine = new LinkedHashSet<>();
            for (int t = 0; t < line.tokens().size(); t++) {
                ofLine.add(KindFeatures.key(line.tokens(), t));
            }
            words.add(ofLine);
        }
        return words;
    }

    /**
     * Returns the numbers of what each line of a text shows, in the order of {@link BlockModel#lines}.
     *
     * @param first what tells the kinds that the lines are taken for at first
     */
    public List<int[]> features(NormalizedText text, BlockClassifier first) {
        Page page = first.firstLook(text);
        int[] states = KindFeatures.states(page);
        List<int[]> rows = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            rows.add(features.of(page, states, i));
        }
        return rows;
    }

    /** Gives lines that are cut, and whose kind is a guess, another one where the weights tell of it. */
    void review(Page page) {
        int[] states = KindFeatures.states(page);
        int[] sums = new int[KINDS.length];
        for (int i = 0; i < states.length; i++) {
            BlockKind kind = KINDS[states[i]];
            if (!page.labelOf(i).guessed() || !FURNITURE.contains(kind)) {
                continue;
            }
            int[] row = features.of(page, states, i);
            BlockKind best = best(row, kind, sums);
            double share = share(sums, best);
            if (best != kind && share >= LIKELY) {
                page.label(i, best, share, reason(row, best));
            }
        }
    }

    /** Returns the likeliest kind that the line may have. */
    private BlockKind best(int[] row, BlockKind kind, int[] sums) {
        Arrays.fill(sums, 0);
        for (int number : row) {
            short[] weight = weights[number];
            for (int k = 0; k < sums.length; k++) {
                sums[k] += weight[k];
            }
        }
        BlockKind best = kind;
        for (BlockKind other : FURNITURE) {
            if (sums[other.ordinal()] > sums[best.ordinal()]) {
                best = other;
            }
        }
        return best;
    }

    /** How likely a kind is beside all others. */
    private static double share(int[] sums, BlockKind kind) {
        double all = 0;
        for (int sum : sums) {
            all += likely(sum);
        }
        return likely(sums[kind.ordinal()]) / all;
    }

    private static double likely(int sum) {
        return 1 / (1 + Math.exp(-sum / UNIT));
    }

    private String reason(int[] row, BlockKind kind) {
        List<String> told = Arrays.stream(row)
                .filter(number -> weights[number][kind.ordinal()] > 0
                        && !features.word(number).isEmpty())
                .boxed()
                .sorted(Comparator.comparingInt(number -> -weights[number][kind.ordinal()]))
                .limit(TOLD)
                .map(number -> "“" + features.word(number) + "”")
                .toList();
        return told.isEmpty() ? "what stands around it" : String.join(" and ", told) + " and what stands around it";
    }
}
