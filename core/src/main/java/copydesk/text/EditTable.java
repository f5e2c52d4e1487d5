package copydesk.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * The edits of one text in order, as arrays: edit {@code i} made {@code [from, to)} of the original {@code [textFrom,
 * textTo)} of the text.
 */
final class EditTable {
    private static final int[] NO_PLACES = {};
    private static final String[] NO_WORDS = {};

    static final EditTable NONE = new EditTable();

    int size;
    int[] from = NO_PLACES;
    int[] to = NO_PLACES;
    int[] textFrom = NO_PLACES;
    int[] textTo = NO_PLACES;
    String[] repairs = NO_WORDS;
    String[] whys = NO_WORDS;

    void add(Span span, int textStart, int textEnd, String repair, String why) {
        if (size == from.length) {
            resize(Math.max(4, size * 2));
        }
        from[size] = span.start();
        to[size] = span.end();
        textFrom[size] = textStart;
        textTo[size] = textEnd;
        repairs[size] = repair;
        whys[size] = why;
        size++;
    }

    /** Gives back what is not used, if that is worth it. */
    EditTable trim() {
        if (size + 8 < from.length) {
            resize(size);
        }
        return this;
    }

    EditTable copy() {
        EditTable copy = new EditTable();
        copy.size = size;
        copy.from = from;
        copy.to = to;
        copy.textFrom = textFrom;
        copy.textTo = textTo;
        copy.repairs = repairs;
        copy.whys = whys;
        copy.resize(from.length);
        return copy;
    }

    private void resize(int capacity) {
        from = Arrays.copyOf(from, capacity);
        to = Arrays.copyOf(to, capacity);
        textFrom = Arrays.copyOf(textFrom, capacity);
        textTo = Arrays.copyOf(textTo, capacity);
        repairs = Arrays.copyOf(repairs, capacity);
        whys = Arrays.copyOf(whys, capacity);
    }

    Edit edit(int i, String text) {
        return new Edit(in(i), text.substring(textFrom[i], textTo[i]), repairs[i], whys[i]);
    }

    Span in(int i) {
        return new Span(from[Objects.checkIndex(i, size)], to[i]);
    }

    Span out(int i) {
        return new Span(textFrom[Objects.checkIndex(i, size)], textTo[i]);
    }

    Span toOriginal(Span inText) {
        return map(inText, textFrom, textTo, from, to);
    }

    Span toText(Span inOriginal) {
        return map(inOriginal, from, to, textFrom, textTo);
    }

    private Span map(Span span, int[] near, int[] nearEnd, int[] far, int[] farEnd) {
        int start = mapStart(span.start(), near, nearEnd, far, farEnd);
        if (span.isEmpty()) {
            return new Span(start, start);
        }
        return new Span(start, Math.max(start, mapEnd(span.end(), near, nearEnd, farEnd)));
    }

    /** The place of a start: behind what vanished there, at the start of a replacement it is in. */
    private int mapStart(int offset, int[] near, int[] nearEnd, int[] far, int[] farEnd) {
        int i = lastAtOrBefore(near, offset);
        if (i < 0) {
            return offset;
        }
        return offset < nearEnd[i] ? far[i] : farEnd[i] + (offset - nearEnd[i]);
    }

    /** The place of an end: before what vanished there, at the end of a replacement it is in. */
    private int mapEnd(int offset, int[] near, int[] nearEnd, int[] farEnd) {
        int i = lastAtOrBefore(near, offset - 1);
        if (i < 0) {
            return offset;
        }
        return offset <= nearEnd[i] ? farEnd[i] : farEnd[i] + (offset - nearEnd[i]);
    }

    /** The last index whose value is at most {@code offset}, or -1; equal values count to their last. */
    private int lastAtOrBefore(int[] sorted, int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EditTable that
                && size == that.size
                && same(from, that.from)
                && same(to, that.to)
                && same(textFrom, that.textFrom)
                && same(textTo, that.textTo)
                && Arrays.equals(repairs, 0, size, that.repairs, 0, size)
                && Arrays.equals(whys, 0, size, that.whys, 0, size);
    }

    private boolean same(int[] mine, int[] others) {
        return Arrays.equals(mine, 0, size, others, 0, size);
    }

    @Override
    public int hashCode() {
        return size;
    }
}
