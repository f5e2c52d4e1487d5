package copydesk.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/**
 * An original text, the repaired text made of it, and the exact way between the two. This is the only way in which the
 * library changes text, so no offset is ever lost. Five numbers are kept for each edit and nothing for each character.
 *
 * <pre>{@code
 * NormalizedText text = NormalizedText.edit("fish  chips")
 *         .replace(new Span(4, 6), " & ", "space")
 *         .build();
 * text.text();                            // fish & chips
 * text.toOriginal(new Span(7, 12));       // @6..11
 * }</pre>
 */
public final class NormalizedText {
    private final String original;
    private final String text;
    /** For edit i: {@code [from, to)} of the original became {@code [textFrom, textTo)} of the text. */
    private final int[] from;

    private final int[] to;
    private final int[] textFrom;
    private final int[] textTo;
    private final String[] repairs;

    private NormalizedText(String original, String text, Arrays4 edits) {
        this.original = original;
        this.text = text;
        this.from = Arrays.copyOf(edits.from, edits.size);
        this.to = Arrays.copyOf(edits.to, edits.size);
        this.textFrom = Arrays.copyOf(edits.textFrom, edits.size);
        this.textTo = Arrays.copyOf(edits.textTo, edits.size);
        this.repairs = Arrays.copyOf(edits.repairs, edits.size);
    }

    /** Returns {@code text} as it is, without an edit. */
    public static NormalizedText unchanged(String text) {
        return new NormalizedText(text, text, new Arrays4());
    }

    /** Starts to edit {@code original}. */
    public static Builder edit(String original) {
        return new Builder(original);
    }

    /** Returns the text as it was given. */
    public String original() {
        return original;
    }

    /** Returns the repaired text: the same String as the original where nothing was changed. */
    public String text() {
        return text;
    }

    /** Tells whether anything was edited. */
    public boolean isChanged() {
        return from.length > 0;
    }

    /** Returns the edits in the order of the original; applied together they turn it into the text. */
    public List<Edit> edits() {
        return new AbstractList<>() {
            @Override
            public Edit get(int i) {
                return new Edit(new Span(from[i], to[i]), text.substring(textFrom[i], textTo[i]), repairs[i]);
            }

            @Override
            public int size() {
                return from.length;
            }
        };
    }

    /**
     * Returns where a span of the repaired text stands in the original. What was deleted at its edges stays outside;
     * a part of a replacement stands for all that was replaced.
     *
     * @param inText offsets into {@link #text()}
     * @throws IllegalArgumentException if the span ends behind the text
     */
    public Span toOriginal(Span inText) {
        return map(inText, text, textFrom, textTo, from, to);
    }

    /**
     * Returns where a span of the original stands in the repaired text; empty if all of it was deleted.
     *
     * @param inOriginal offsets into {@link #original()}
     * @throws IllegalArgumentException if the span ends behind the original
     */
    public Span toText(Span inOriginal) {
        return map(inOriginal, original, from, to, textFrom, textTo);
    }

    private static Span map(Span span, String side, int[] near, int[] nearEnd, int[] far, int[] farEnd) {
        if (span.end() > side.length()) {
            throw new IllegalArgumentException(
                    "span [" + span.start() + ", " + span.end() + ") ends behind the text of length " + side.length());
        }
        int start = mapStart(span.start(), near, nearEnd, far, farEnd);
        if (span.isEmpty()) {
            return new Span(start, start);
        }
        return new Span(start, Math.max(start, mapEnd(span.end(), near, nearEnd, farEnd)));
    }

    /** The place of a start: behind what vanished there, at the start of a replacement it is in. */
    private static int mapStart(int offset, int[] near, int[] nearEnd, int[] far, int[] farEnd) {
        int i = lastAtOrBefore(near, offset);
        if (i < 0) {
            return offset;
        }
        return offset < nearEnd[i] ? far[i] : farEnd[i] + (offset - nearEnd[i]);
    }

    /** The place of an end: before what vanished there, at the end of a replacement it is in. */
    private static int mapEnd(int offset, int[] near, int[] nearEnd, int[] farEnd) {
        int i = lastAtOrBefore(near, offset - 1);
        if (i < 0) {
            return offset;
        }
        return offset <= nearEnd[i] ? farEnd[i] : farEnd[i] + (offset - nearEnd[i]);
    }

    /** The last index whose value is at most {@code offset}, or -1; equal values count to their last. */
    private static int lastAtOrBefore(int[] sorted, int offset) {
        int low = 0;
        int high = sorted.length;
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

    /**
     * Returns the way from this original to the text of {@code next}, which edited the text of this one.
     *
     * @throws IllegalArgumentException if {@code next} does not start from this text
     */
    public NormalizedText then(NormalizedText next) {
        if (!next.original.equals(text)) {
            throw new IllegalArgumentException("the next edits start from another text than this one ends with");
        }
        if (!next.isChanged()) {
            return this;
        }
        return isChanged() ? new Composition(this, next).compose() : next;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NormalizedText that
                && original.equals(that.original)
                && text.equals(that.text)
                && Arrays.equals(from, that.from)
                && Arrays.equals(to, that.to)
                && Arrays.equals(textFrom, that.textFrom)
                && Arrays.equals(textTo, that.textTo)
                && Arrays.equals(repairs, that.repairs);
    }

    @Override
    public int hashCode() {
        return 31 * original.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return Rows.of(
                text.length() + " characters, " + from.length + " repairs",
                edits().stream().limit(21).map(Edit::toString).toList());
    }

    /** Growing arrays of edits. */
    private static final class Arrays4 {
        private int size;
        private int[] from = {};
        private int[] to = {};
        private int[] textFrom = {};
        private int[] textTo = {};
        private String[] repairs = {};

        void add(int start, int end, int textStart, int textEnd, String repair) {
            if (size == from.length) {
                int capacity = Math.max(8, size * 2);
                from = Arrays.copyOf(from, capacity);
                to = Arrays.copyOf(to, capacity);
                textFrom = Arrays.copyOf(textFrom, capacity);
                textTo = Arrays.copyOf(textTo, capacity);
                repairs = Arrays.copyOf(repairs, capacity);
            }
            from[size] = start;
            to[size] = end;
            textFrom[size] = textStart;
            textTo[size] = textEnd;
            repairs[size] = repair;
            size++;
        }
    }

    /** Records edits of one text from left to right. Not thread-safe. */
    public static final class Builder {
        private final String original;
        private final Arrays4 edits = new Arrays4();
        private final StringBuilder out = new StringBuilder();
        private int done;

        private Builder(String original) {
            this.original = original;
        }

        /**
         * Replaces a span of the original. What already reads so is left as it is and no edit.
         *
         * @param span not empty, and not before the end of the last one
         * @param replacement what shall stand there; empty to delete
         * @param repair the name of the repair
         * @throws IllegalArgumentException if the span is empty, out of order or behind the text
         */
        public Builder replace(Span span, String replacement, String repair) {
            if (span.isEmpty() || span.start() < done || span.end() > original.length()) {
                throw new IllegalArgumentException("edit " + span + " is empty, or not between " + done + " and "
                        + original.length() + ", what is left of the text");
            }
            if (replacement.length() == span.length() && original.startsWith(replacement, span.start())) {
                return this;
            }
            out.append(original, done, span.start());
            int textStart = out.length();
            out.append(replacement);
            edits.add(span.start(), span.end(), textStart, out.length(), repair);
            done = span.end();
            return this;
        }

        /** Deletes a span of the original; the same as replacing it by nothing. */
        public Builder delete(Span span, String repair) {
            return replace(span, "", repair);
        }

        /** Returns where the next edit may start, in the original. */
        public int position() {
            return done;
        }

        /** Returns the edited text. */
        public NormalizedText build() {
            if (edits.size == 0) {
                return unchanged(original);
            }
            String text = new StringBuilder(out.length() + original.length() - done)
                    .append(out)
                    .append(original, done, original.length())
                    .toString();
            return new NormalizedText(original, text, edits);
        }
    }

    /** Joins two steps of edits into one. Edits that touched the same characters become one edit. */
    private static final class Composition {
        private final NormalizedText first;
        private final NormalizedText second;
        private final Arrays4 joined = new Arrays4();
        private int a;
        private int b;

        Composition(NormalizedText first, NormalizedText second) {
            this.first = first;
            this.second = second;
        }

        NormalizedText compose() {
            while (a < first.from.length || b < second.from.length) {
                group();
            }
            return joined.size == 0
                    ? unchanged(first.original)
                    : new NormalizedText(first.original, second.text, joined);
        }

        /** Takes the next edit and all that overlap it in the text between. */
        private void group() {
            int firstA = a;
            int firstB = b;
            int start;
            int end;
            if (aIsNext()) {
                start = first.textFrom[a];
                end = first.textTo[a++];
            } else {
                start = second.from[b];
                end = second.to[b++];
            }
            boolean grew = true;
            while (grew) {
                grew = false;
                if (a < first.from.length && first.textFrom[a] < end) {
                    end = Math.max(end, first.textTo[a++]);
                    grew = true;
                }
                if (b < second.from.length && second.from[b] < end) {
                    end = Math.max(end, second.to[b++]);
                    grew = true;
                }
            }
            int from = originalStart(firstA, start);
            int to = originalEnd(end);
            int textFrom = textStart(firstB, start);
            int textTo = textEnd(end);
            boolean same = to - from == textTo - textFrom
                    && first.original.regionMatches(from, second.text, textFrom, to - from);
            if (!same) {
                joined.add(from, to, textFrom, textTo, names(firstA, firstB));
            }
        }

        /** A deletion in the first step comes before an edit of the second step at the same place. */
        private boolean aIsNext() {
            if (a == first.from.length) {
                return false;
            }
            if (b == second.from.length) {
                return true;
            }
            return first.textFrom[a] <= second.from[b];
        }

        private int originalStart(int firstA, int start) {
            if (firstA < a && first.textFrom[firstA] == start) {
                return first.from[firstA];
            }
            return firstA == 0 ? start : first.to[firstA - 1] + (start - first.textTo[firstA - 1]);
        }

        private int originalEnd(int end) {
            int last = a - 1;
            if (last < 0) {
                return end;
            }
            return first.to[last] + (end - first.textTo[last]);
        }

        private int textStart(int firstB, int start) {
            if (firstB < b && second.from[firstB] == start) {
                return second.textFrom[firstB];
            }
            return firstB == 0 ? start : second.textTo[firstB - 1] + (start - second.to[firstB - 1]);
        }

        private int textEnd(int end) {
            int last = b - 1;
            if (last < 0) {
                return end;
            }
            return second.textTo[last] + (end - second.to[last]);
        }

        private String names(int firstA, int firstB) {
            StringBuilder names = new StringBuilder();
            for (int i = firstA; i < a; i++) {
                name(names, first.repairs[i]);
            }
            for (int i = firstB; i < b; i++) {
                name(names, second.repairs[i]);
            }
            return names.toString();
        }

        private static void name(StringBuilder names, String repairs) {
            for (String repair : repairs.split("\\+", -1)) {
                if (names.indexOf(repair) < 0) {
                    names.append(names.isEmpty() ? "" : "+").append(repair);
                }
            }
        }
    }
}
