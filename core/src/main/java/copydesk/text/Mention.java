package copydesk.text;

/**
 * One place where an entity stands.
 *
 * @param span where, in the original text
 * @param text exactly the characters of the span
 * @param kind which form of the name this is
 * @param boilerplate whether it stands in a block that is not the story
 */
public record Mention(Span span, String text, Kind kind, boolean boilerplate) implements Annotation {
    /** Which form of a name a mention is. */
    public enum Kind {
        /** The fullest form. */
        NAME,
        /** A part of the fullest form. */
        SHORT,
        /** Another spelling: case, accents, a slip. */
        VARIANT,
        /** Another name. */
        ALIAS,
        /** Initials. */
        ACRONYM,
        /** A description. */
        DESCRIPTOR
    }

    @Override
    public String toString() {
        return kind + " " + Rows.quoted(text, 40) + " " + span;
    }
}
