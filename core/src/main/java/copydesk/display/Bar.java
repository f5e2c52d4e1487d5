package copydesk.display;

import java.util.Locale;

/**
 * A number from 0 to 1 drawn as a bar, with the range in which it may lie.
 *
 * @param label what is measured
 * @param value the number
 * @param low the lower end of its range; the value itself where no range is known
 * @param high the upper end
 */
public record Bar(String label, double value, double low, double high) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException unless 0 ≤ low ≤ value ≤ high ≤ 1
     */
    public Bar {
        if (!(0 <= low && low <= value && value <= high && high <= 1)) {
            throw new IllegalArgumentException(
                    "bar " + value + " in [" + low + ", " + high + "] is not between 0 and 1, or outside its range");
        }
    }

    /** Returns a bar without a range. */
    public static Bar of(String label, double value) {
        return new Bar(label, value, value, value);
    }

    /** Returns this bar with a range. */
    public Bar between(double least, double most) {
        return new Bar(label, value, least, most);
    }

    boolean hasRange() {
        return low < high;
    }

    /** Returns the numbers as they stand beside the bar. */
    String numbers() {
        return hasRange()
                ? String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", value, low, high)
                : String.format(Locale.ROOT, "%.2f", value);
    }

    @Override
    public String toString() {
        return label + " " + numbers();
    }
}
