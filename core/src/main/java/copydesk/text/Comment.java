package copydesk.text;

import java.util.Optional;

/**
 * A reader's comment.
 *
 * @param span where it stands in the original text, with author and time
 * @param author who wrote it, as the page names them
 * @param time when it was written, as the page says
 * @param text its repaired text, paragraphs parted by line feeds
 */
public record Comment(Span span, Optional<String> author, Optional<String> time, String text) implements Annotation {
    @Override
    public String toString() {
        return author.orElse("?") + " " + span + time.map(when -> " " + when).orElse("") + " " + Rows.quoted(text, 40);
    }
}
