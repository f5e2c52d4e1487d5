package copydesk.blocks;

import java.io.DataInput;
import java.io.IOException;

/** Boosted decision trees, as a training library made them: their leaves add up to the logarithm of the odds. */
final class Trees {
    /** What stands beside each other for a node: its column, its threshold, where to go if at most that, where else. */
    private static final int WIDTH = 4;

    /** After so many trees it is asked which rows are still in doubt. */
    private static final int LOOKS = 20;

    /** A sum as far from nought as this, odds of 20 to 1, is no longer in doubt. */
    private static final double SURE = 3;

    private final int[] roots;
    /** Where to go is a node's place in this array, or a leaf if negative. */
    private final int[] nodes;
    /** What a line that comes here is worth in the mean. */
    private final float[] nodeValues;

    private final float[] leafValues;

    private Trees(int[] roots, int nodes, int leaves) {
        this.roots = roots;
        this.nodes = new int[nodes * WIDTH];
        this.nodeValues = new float[nodes];
        this.leafValues = new float[leaves];
    }

    static Trees read(DataInput in) throws IOException {
        int[] roots = new int[in.readInt()];
        Trees trees = new Trees(roots, in.readInt(), in.readInt());
        for (int i = 0; i < roots.length; i++) {
            roots[i] = place(in.readInt());
        }
        for (int i = 0; i < trees.nodeValues.length; i++) {
            int at = i * WIDTH;
            trees.nodes[at] = in.readShort();
            trees.nodes[at + 1] = Float.floatToIntBits(in.readFloat());
            trees.nodes[at + 2] = place(in.readInt());
            trees.nodes[at + 3] = place(in.readInt());
            trees.nodeValues[i] = in.readFloat();
        }
        for (int i = 0; i < trees.leafValues.length; i++) {
            trees.leafValues[i] = in.readFloat();
        }
        return trees;
    }

    private static int place(int node) {
        return node < 0 ? node : node * WIDTH;
    }

    private int next(int node, float[] row) {
        return row[nodes[node]] <= Float.intBitsToFloat(nodes[node + 1]) ? nodes[node + 2] : nodes[node + 3];
    }

    /**
     * Writes the probabilities that rows speak for, from {@code from} on: one tree after the other, which is faster than one
     * row after the other. Rows that the first trees are sure of need not see all the others.
     */
    void probabilities(float[][] rows, int count, double[] out, int from) {
        double[] sums = new double[count];
        int[] open = new int[count];
        for (int i = 0; i < count; i++) {
            open[i] = i;
        }
        int left = count;
        for (int t = 0; t < roots.length; t++) {
            if (t > 0 && t % LOOKS == 0) {
                left = inDoubt(sums, open, left);
            }
            for (int k = 0; k < left; k++) {
                float[] row = rows[open[k]];
                int node = roots[t];
                while (node >= 0) {
                    node = next(node, row);
                }
                sums[open[k]] += leafValues[~node];
            }
        }
        for (int i = 0; i < count; i++) {
            out[from + i] = 1 / (1 + StrictMath.exp(-sums[i]));
        }
    }

    /** Returns the probability that one row speaks for. */
    double probability(float[] row) {
        double[] out = new double[1];
        probabilities(new float[][] {row}, 1, out, 0);
        return out[0];
    }

    /** Moves the rows that are in doubt to the front, and returns how many they are. */
    private static int inDoubt(double[] sums, int[] open, int count) {
        int left = 0;
        for (int k = 0; k < count; k++) {
            if (Math.abs(sums[open[k]]) < SURE) {
                open[left++] = open[k];
            }
        }
        return left;
    }

    /** Adds to {@code shares} what each column moved the sum by. */
    void explain(float[] row, float[] shares) {
        for (int root : roots) {
            int node = root;
            while (node >= 0) {
                int next = next(node, row);
                float value = next >= 0 ? nodeValues[next / WIDTH] : leafValues[~next];
                shares[nodes[node]] += value - nodeValues[node / WIDTH];
                node = next;
            }
        }
    }
}
