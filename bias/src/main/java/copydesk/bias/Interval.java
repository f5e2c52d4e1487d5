package copydesk.bias;

import java.util.Locale;

/**
 * The range in which a score would fall for 95 of 100 texts made of sentences like these.
 *
 * @param low its lower end
 * @param high its upper end
 */
public record Interval(double low, double high) {
    /** Checks the order. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("interval [" + low + ", " + high + "] is not a range");
        }
    }

    /** Tells whether the value lies in this interval. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f..%.2f", low, high);
    }
}
