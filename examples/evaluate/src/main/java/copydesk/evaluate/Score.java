package copydesk.evaluate;

import java.util.Locale;

/** A mean. */
public final class Score {
    private double sum;
    private int count;

    /** Adds a value. */
    public void add(double value) {
        sum += value;
        count++;
    }

    /** Returns the mean; 0 of nothing. */
    public double mean() {
        return count == 0 ? 0 : sum / count;
    }

    /** Returns how many values there are. */
    public int count() {
        return count;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.4f over %d", mean(), count);
    }
}
