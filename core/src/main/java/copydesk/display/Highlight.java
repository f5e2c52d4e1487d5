package copydesk.display;

import copydesk.text.Annotation;
import copydesk.text.Rows;
import copydesk.text.Span;

/**
 * Something to point out on a {@link Page}: marked in the article with a number, and told under that number in the
 * list of notes.
 *
 * @param span where it stands in the original text
 * @param category what it is, in a word or two
 * @param note what there is to say of it, in a sentence
 * @param side whose words it is, which decides how it is underlined
 */
public record Highlight(Span span, String category, String note, Side side) implements Annotation {
    /** Whose words are pointed out. */
    public enum Side {
        /** The author's own: underlined by a line. */
        AUTHOR,
        /** Those of somebody who is quoted: underlined by dashes. */
        QUOTED
    }

    @Override
    public String toString() {
        return category + " " + span + " " + Rows.quoted(note, 60);
    }
}
