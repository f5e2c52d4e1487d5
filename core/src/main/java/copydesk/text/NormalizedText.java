package copydesk.text;

import java.util.AbstractList;
import java.util.List;

/**
 * An original text, the repaired text made of it, and the exact way between the two. This is the only way in which the
 * library changes text, so no offset is ever lost. Six words are kept for each edit and nothing for each character.
 *
 * <pre>{@code
 * NormalizedText text = NormalizedText.edit("fish  chips")
 *         .replace(new Span(4, 6), " & ", "space", "the sign was lost")
 *         .build();
 * text.text();                            // fish & chips
 * text.toOriginal(new Span(7, 12));       // @6..11
 * System.out.println(text.explain());
 * }</pre>
 */
public final class NormalizedText {
    private final String original;
    private final String text;
    private final EditTable table;

    private NormalizedText(String original, String text, EditTable table) {
        this.original = original;
        this.text = text;
        this.table = table;
    }

    /** Returns {@code text} as it is, without an edit. */
    public static NormalizedText unchanged(String text) {
        return new NormalizedText(text, text, EditTable.NONE);
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
        return table.size > 0;
    }

    /** Returns the edits in the order of the original; applied together they turn it into the text. */
    public List<Edit> edits() {
        return new AbstractList<>() {
            @Override
            public Edit get(int i) {
                return table.edit(i, text);
            }

            @Override
            public int size() {
                return table.size;
            }
        };
    }

    /**
     * Returns the span of one edit in the original, the same as {@code edits().get(i).span()}.
     *
     * @throws IndexOutOfBoundsException if there is no such edit
     */
    public Span editIn(int i) {
        return table.in(i);
    }

    /**
     * Returns where the replacement of one edit stands in the repaired text.
     *
     * @throws IndexOutOfBoundsException if there is no such edit
     */
    public Span editOut(int i) {
        return table.out(i);
    }

    /**
     * Returns where a span of the repaired text stands in the original. What was deleted at its edges stays outside;
     * a part of a replacement stands for all that was replaced, a part of a grapheme cluster for the whole.
     *
     * @param inText offsets into {@link #text()}
     * @throws IllegalArgumentException if the span ends behind the text
     */
    public Span toOriginal(Span inText) {
        return whole(original, table.toOriginal(checked(inText, text)));
    }

    /**
     * Returns where a span of the original stands in the repaired text; empty if all of it was deleted. A part of a
     * grapheme cluster stands for the whole.
     *
     * @param inOriginal offsets into {@link #original()}
     * @throws IllegalArgumentException if the span ends behind the original
     */
    public Span toText(Span inOriginal) {
        return whole(text, table.toText(checked(inOriginal, original)));
    }

    private static Span checked(Span span, String side) {
        if (span.end() > side.length()) {
            throw new IllegalArgumentException(
                    "span [" + span.start() + ", " + span.end() + ") ends behind the text of length " + side.length());
        }
        return span;
    }

    private static Span whole(String side, Span span) {
        int start = Graphemes.start(side, span.start());
        int end = span.isEmpty() ? start : Graphemes.end(side, span.end());
        return start == span.start() && end == span.end() ? span : new Span(start, end);
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
        if (!isChanged()) {
            return next;
        }
        EditTable both = Composition.of(this, next);
        return both.size == 0 ? unchanged(original) : new NormalizedText(original, next.text, both);
    }

    /**
     * Returns the edits as lines for a terminal: how many of each repair, then each edit with the words around it, what
     * stood there, what stands there now, and why. Characters that cannot be seen are shown by their code.
     */
    public String explain() {
        return Explanation.of(this);
    }

    EditTable table() {
        return table;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NormalizedText that
                && original.equals(that.original)
                && text.equals(that.text)
                && table.equals(that.table);
    }

    @Override
    public int hashCode() {
        return 31 * original.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return Rows.of(
                text.length() + " characters, " + table.size + " repairs",
                edits().stream().limit(21).map(Edit::toString).toList());
    }

    /** Records edits of one text from left to right. Not thread-safe. */
    public static final class Builder {
        private final String original;
        private EditTable edits = new EditTable();
        /** Whether a text that was built holds the edits. */
        private boolean isShared;
        /** All replacements, one behind the other. */
        private final StringBuilder replacements = new StringBuilder();

        private int done;
        /** How much longer than what stood there all replacements are. */
        private int growth;

        private Builder(String original) {
            this.original = original;
        }

        /**
         * Replaces a span of the original. What already reads so is left as it is and no edit.
         *
         * @param span not empty, and not before the end of the last one; a part of a grapheme cluster grows to the
         *     whole, unless it only deletes what extends the cluster
         * @param replacement what shall stand there; empty to delete
         * @param repair the name of the repair
         * @param why the reason, a few words
         * @throws IllegalArgumentException if the span is empty, out of order or behind the text
         */
        public Builder replace(Span span, String replacement, String repair, String why) {
            if (span.isEmpty() || span.start() < done || span.end() > original.length()) {
                throw new IllegalArgumentException("edit " + span + " is empty, or not between " + done + " and "
                        + original.length() + ", what is left of the text");
            }
            if (replacement.length() == span.length() && original.startsWith(replacement, span.start())) {
                return this;
            }
            int start = Graphemes.start(original, span.start());
            int end = Graphemes.end(original, span.end());
            boolean asGiven = start == span.start() && end == span.end()
                    || start < done
                    || replacement.isEmpty() && Graphemes.isExtender(original, span);
            if (asGiven) {
                add(span, replacement, repair, why);
            } else {
                String whole =
                        original.substring(start, span.start()) + replacement + original.substring(span.end(), end);
                add(new Span(start, end), whole, repair, why);
            }
            return this;
        }

        /** Replaces a span for no other reason than the repair. */
        public Builder replace(Span span, String replacement, String repair) {
            return replace(span, replacement, repair, "");
        }

        /** Deletes a span of the original; the same as replacing it by nothing. */
        public Builder delete(Span span, String repair, String why) {
            return replace(span, "", repair, why);
        }

        private void add(Span span, String replacement, String repair, String why) {
            int textStart = span.start() + growth;
            own();
            edits.add(span, textStart, textStart + replacement.length(), repair, why);
            replacements.append(replacement);
            growth += replacement.length() - span.length();
            done = span.end();
        }

        /**
         * Takes over the edits of a part of the original as they are.
         *
         * @param start where the part starts, not before the end of the last edit
         * @throws IllegalArgumentException if it starts before that, or ends behind the original
         */
        public Builder splice(int start, NormalizedText part) {
            int end = start + part.original.length();
            if (start < done || end > original.length()) {
                throw new IllegalArgumentException("part [" + start + ", " + end + ") is not between " + done + " and "
                        + original.length() + ", what is left of the text");
            }
            own();
            for (int i = 0; i < part.table.size; i++) {
                Span in = part.table.in(i);
                Span out = part.table.out(i);
                edits.add(
                        in.shift(start),
                        start + growth + out.start(),
                        start + growth + out.end(),
                        part.table.repairs[i],
                        part.table.whys[i]);
                replacements.append(part.text, out.start(), out.end());
            }
            if (part.isChanged()) {
                growth += part.text.length() - part.original.length();
                done = start + part.table.in(part.table.size - 1).end();
            }
            return this;
        }

        private void own() {
            if (isShared) {
                edits = edits.copy();
                isShared = false;
            }
        }

        /** Returns where the next edit may start, in the original. */
        public int position() {
            return done;
        }

        /** Returns the text as edited so far; later edits do not change it. */
        public NormalizedText build() {
            if (edits.size == 0) {
                return unchanged(original);
            }
            char[] out = new char[original.length() + growth];
            int from = 0;
            int used = 0;
            for (int i = 0; i < edits.size; i++) {
                int length = edits.textTo[i] - edits.textFrom[i];
                original.getChars(from, edits.from[i], out, edits.textFrom[i] - (edits.from[i] - from));
                replacements.getChars(used, used + length, out, edits.textFrom[i]);
                used += length;
                from = edits.to[i];
            }
            original.getChars(from, original.length(), out, from + growth);
            isShared = true;
            return new NormalizedText(original, new String(out), edits.trim());
        }
    }
}
