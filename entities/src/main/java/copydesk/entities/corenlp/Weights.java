package copydesk.entities.corenlp;

/** The weights of features, a row of numbers for each; a feature is known by the hash of its name alone. */
final class Weights {
    private static final long SPREAD = 0xD6E8FEB86659FD93L;

    private final int width;
    private final int unusedBits;
    private final long[] hashes;
    /** The row of the hash in the same slot; 0 where there is none. */
    private final int[] rowOf;

    private final float[] rows;
    private int size;

    /**
     * Makes an empty table.
     *
     * @param most how many features it can hold
     * @param width how many numbers a row has
     */
    Weights(int most, int width) {
        this.width = width;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * most);
        unusedBits = Long.SIZE - bits;
        hashes = new long[1 << bits];
        rowOf = new int[1 << bits];
        rows = new float[(most + 1) * width];
    }

    int width() {
        return width;
    }

    /** Adds a feature, or returns false where one with its hash is there. */
    boolean put(Piece feature, double[] row) {
        int slot = slot(feature.hash());
        if (rowOf[slot] != 0) {
            return false;
        }
        size++;
        hashes[slot] = feature.hash();
        rowOf[slot] = size;
        for (int i = 0; i < width; i++) {
            rows[size * width + i] = (float) row[i];
        }
        return true;
    }

    /** Adds the row of a feature to {@code sums}; of a feature that is not known, nothing. */
    void addTo(double[] sums, Piece feature) {
        int row = rowOf[slot(feature.hash())];
        if (row != 0) {
            for (int i = 0; i < width; i++) {
                sums[i] += rows[row * width + i];
            }
        }
    }

    private int slot(long hash) {
        int slot = (int) (hash * SPREAD >>> unusedBits);
        while (rowOf[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }
}
