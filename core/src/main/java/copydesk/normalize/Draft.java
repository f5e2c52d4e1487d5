package copydesk.normalize;

import copydesk.text.NormalizedText;
import copydesk.text.Span;

/** A text and the repairs that one stage makes in it, from left to right. */
final class Draft {
    private final String text;
    private final String label;
    private final NormalizedText.Builder out;

    Draft(String text, Repair repair) {
        this.text = text;
        this.label = repair.label();
        this.out = NormalizedText.edit(text);
    }

    String text() {
        return text;
    }

    /** Returns where the next repair may start. */
    int position() {
        return out.position();
    }

    /** Replaces {@code [start, end)}; what lies in an earlier repair already is left for the next look at the text. */
    void replace(int start, int end, String replacement, String why) {
        if (start >= out.position()) {
            out.replace(new Span(start, end), replacement, label, why);
        }
    }

    /** Deletes {@code [start, end)}, unless two lone halves would become a surrogate pair without it. */
    void delete(int start, int end, String why) {
        boolean pairs = start > 0
                && end < text.length()
                && Character.isHighSurrogate(text.charAt(start - 1))
                && Character.isLowSurrogate(text.charAt(end));
        if (!pairs) {
            replace(start, end, "", why);
        }
    }

    NormalizedText build() {
        return out.build();
    }
}
