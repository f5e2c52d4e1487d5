package copydesk.evaluate;

import java.util.Locale;

/** A mean. */
final class Score {
    private double sum;
    private int count;

    void add(double value) {
        sum += value;
        count++;
    }

    double mean() {
        return count == 0 ? 0 : sum / count;
    }

    int count() {
        return count;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.4f over %d", mean(), count);
    }
}
