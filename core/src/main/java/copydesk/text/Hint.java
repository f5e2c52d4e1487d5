package copydesk.text;

import java.util.Optional;

/**
 * A likely fault that is shown and never changed, since it may be the author's own.
 *
 * @param span where it stands in the original text
 * @param kind what seems wrong
 * @param suggestion what may have been meant, if that can be said
 * @param why what speaks for it
 */
public record Hint(Span span, Kind kind, Optional<String> suggestion, String why) implements Annotation {
    /** What can seem wrong. */
    public enum Kind {
        /** A name that differs in one letter from one that stands there again and again. */
        MISSPELT_NAME,
        /** A word that stands twice in a row. */
        DOUBLED_WORD,
        /** A line that leads in a video, picture or post which was lost. */
        DANGLING_LEAD
    }

    @Override
    public String toString() {
        return kind + " " + span
                + suggestion.map(text -> " " + Rows.quoted(text, 40) + "?").orElse("") + " " + why;
    }
}
