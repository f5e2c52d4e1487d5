package copydesk.train;

import java.util.Arrays;

/** Rows of numbers with what is right for each, and how much each counts. */
final class Lessons {
    private final int columns;
    private final float[] matrix;
    private final float[] labels;
    private final float[] weights;
    private int size;

    /**
     * Makes room.
     *
     * @param rows how many rows will be added
     * @param columns how many numbers each has
     */
    Lessons(int rows, int columns) {
        this.columns = columns;
        this.matrix = new float[Math.multiplyExact(rows, columns)];
        this.labels = new float[rows];
        this.weights = new float[rows];
    }

    void add(float[] row, boolean right, double weight) {
        System.arraycopy(row, 0, matrix, size * columns, columns);
        labels[size] = right ? 1 : 0;
        weights[size] = (float) weight;
        size++;
    }

    int size() {
        return size;
    }

    int columns() {
        return columns;
    }

    /** Returns all rows one behind the other. */
    float[] matrix() {
        return matrix;
    }

    float[] labels() {
        return labels;
    }

    /** Returns the weights, 1 in the mean. */
    float[] weights() {
        double sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        float[] scaled = Arrays.copyOf(weights, size);
        for (int i = 0; i < size; i++) {
            scaled[i] *= (float) (size / sum);
        }
        return scaled;
    }
}
