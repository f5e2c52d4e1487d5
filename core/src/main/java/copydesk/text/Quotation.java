package copydesk.text;

import java.util.Optional;

/**
 * Words that are somebody else's.
 *
 * @param span where they stand in the original text, with their quotation marks; of reported speech the reported
 *     clause, of a transcript the turn without its label
 * @param form how they are marked as somebody else's
 * @param speaker the fullest form in the text of the speaker's name, if one is named
 * @param source where the speaker stands beside the quotation, also where only a pronoun or a group does
 */
public record Quotation(Span span, Form form, Optional<String> speaker, Optional<Span> source) implements Annotation {
    /** How words are marked as somebody else's. */
    public enum Form {
        /** In quotation marks. */
        DIRECT,
        /** Reported with a verb of saying. */
        INDIRECT,
        /** A labelled turn of a conversation. */
        TRANSCRIPT,
        /** Quotation marks around words that nobody is said to have spoken: the author's doubt. */
        SCARE
    }

    /** Returns this quotation with another speaker. */
    public Quotation by(Optional<String> name) {
        return new Quotation(span, form, name, source);
    }

    @Override
    public String toString() {
        return form + " " + speaker.orElse("?") + " " + span;
    }
}
