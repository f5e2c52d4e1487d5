package copydesk.text;

import java.util.List;

/**
 * A stretch of text, in UTF-16 code units, start inclusive and end exclusive. Wherever the library hands out a span it
 * points into the original text, the one that was given to it.
 *
 * @param start first code unit, from 0
 * @param end one past the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if {@code start} is negative or behind {@code end}
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span [" + start + ", " + end + ") is not a range");
        }
    }

    /** Returns the number of code units in this span. */
    public int length() {
        return end - start;
    }

    /** Tells whether nothing stands in this span. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Tells whether the code unit at {@code offset} is in this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Tells whether all of {@code other} is in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Tells whether the two spans have a code unit in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Returns this span moved by {@code distance} code units. */
    public Span shift(int distance) {
        return new Span(start + distance, end + distance);
    }

    /**
     * Returns the characters of {@code text} in this span.
     *
     * @throws IllegalArgumentException if the span ends behind the text
     */
    public String of(CharSequence text) {
        if (end > text.length()) {
            throw new IllegalArgumentException(
                    "span [" + start + ", " + end + ") ends behind the text of length " + text.length());
        }
        return text.subSequence(start, end).toString();
    }

    /**
     * Returns the index of the first span that ends behind an offset; the number of spans if none does.
     *
     * @param spans in the order of their ends
     */
    public static int firstEndingBehind(List<Span> spans, int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Orders by start, the longer span first among those with one start. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }

    @Override
    public String toString() {
        return "@" + start + ".." + end;
    }
}
