package copydesk.blocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers that are collected for one line after the other. */
final class Row {
    private float[] values = new float[64];
    private final List<Clue> clues = new ArrayList<>();
    private int size;

    /** Starts the numbers of another line. */
    void clear() {
        size = 0;
    }

    void add(Clue clue, float value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        if (size == clues.size()) {
            clues.add(clue);
        }
        values[size++] = value;
    }

    /** Returns the numbers, with more behind them that mean nothing; valid until the next {@link #clear()}. */
    float[] values() {
        return values;
    }

    /** Returns what each column is a feature of. */
    List<Clue> clues() {
        return clues;
    }

    /** Returns a copy of the numbers alone: in {@code old} if it is of that length. */
    float[] copyTo(float[] old) {
        if (old.length != size) {
            return copy();
        }
        System.arraycopy(values, 0, old, 0, size);
        return old;
    }

    /** Returns a copy of the numbers alone. */
    float[] copy() {
        return Arrays.copyOf(values, size);
    }
}
