package copydesk.text;

import java.util.Optional;

/**
 * A note that another site links here.
 *
 * @param span where it stands in the original text
 * @param title the title of the linking page
 * @param site the name of its site, where the note gives it
 */
public record Pingback(Span span, String title, Optional<String> site) implements Annotation {
    @Override
    public String toString() {
        return "pingback " + span + " " + Rows.quoted(title, 40)
                + site.map(name -> " " + name).orElse("");
    }
}
