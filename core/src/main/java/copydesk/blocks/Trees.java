package copydesk.blocks;

import java.io.DataInput;
import java.io.IOException;

/** Boosted decision trees, as a training library made them: their leaves add up to the logarithm of the odds. */
final class Trees {
    private final int[] roots;
    private final short[] columns;
    private final float[] thresholds;
    /** Where to go: a node, or a leaf if negative. */
    private final int[] left;

    private final int[] right;
    /** What a line that comes here is worth in the mean; nodes first, then leaves. */
    private final float[] nodeValues;

    private final float[] leafValues;

    private Trees(int[] roots, int nodes, int leaves) {
        this.roots = roots;
        this.columns = new short[nodes];
        this.thresholds = new float[nodes];
        this.left = new int[nodes];
        this.right = new int[nodes];
        this.nodeValues = new float[nodes];
        this.leafValues = new float[leaves];
    }

    static Trees read(DataInput in) throws IOException {
        int[] roots = new int[in.readInt()];
        Trees trees = new Trees(roots, in.readInt(), in.readInt());
        for (int i = 0; i < roots.length; i++) {
            roots[i] = in.readInt();
        }
        for (int i = 0; i < trees.columns.length; i++) {
            trees.columns[i] = in.readShort();
            trees.thresholds[i] = in.readFloat();
            trees.left[i] = in.readInt();
            trees.right[i] = in.readInt();
            trees.nodeValues[i] = in.readFloat();
        }
        for (int i = 0; i < trees.leafValues.length; i++) {
            trees.leafValues[i] = in.readFloat();
        }
        return trees;
    }

    /** Returns the probability that these numbers speak for. */
    double probability(float[] row) {
        double sum = 0;
        for (int root : roots) {
            int node = root;
            while (node >= 0) {
                node = row[columns[node]] <= thresholds[node] ? left[node] : right[node];
            }
            sum += leafValues[~node];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** Adds to {@code shares} what each column moved the sum by. */
    void explain(float[] row, float[] shares) {
        for (int root : roots) {
            int node = root;
            while (node >= 0) {
                int next = row[columns[node]] <= thresholds[node] ? left[node] : right[node];
                shares[columns[node]] += (next >= 0 ? nodeValues[next] : leafValues[~next]) - nodeValues[node];
                node = next;
            }
        }
    }
}
