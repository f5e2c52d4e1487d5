package copydesk.display;

import copydesk.text.Entity;
import copydesk.text.Mention;
import copydesk.text.Quotation;
import copydesk.text.Rows;
import copydesk.text.Span;
import java.util.Locale;

/**
 * A stretch of the article to be drawn in some way.
 *
 * @param span where it stands in the original text
 * @param name the element that draws it
 * @param style its class
 * @param title what is shown on hover
 * @param tag what is written before it; may be empty
 * @param number the number of its note, from 1; 0 if it has none
 */
record Mark(Span span, String name, String style, String title, String tag, int number) {
    private static final int LONGEST_NAME = 60;

    static Mark of(Quotation quotation) {
        String form = quotation.form().name().toLowerCase(Locale.ROOT);
        String tag = form
                + quotation
                        .speaker()
                        .map(name -> ": " + Rows.clip(name, LONGEST_NAME))
                        .orElse("");
        return new Mark(quotation.span(), "span", "quotation " + form, "", tag, 0);
    }

    static Mark of(Mention mention, Entity entity) {
        String title = entity.type().name().toLowerCase(Locale.ROOT) + ": " + Rows.clip(entity.name(), LONGEST_NAME);
        return new Mark(mention.span(), "span", "mention", title, "", 0);
    }

    static Mark of(Highlight highlight, int number) {
        String side = highlight.side().name().toLowerCase(Locale.ROOT);
        String title = highlight.category() + " (" + side + "): " + highlight.note();
        return new Mark(highlight.span(), "mark", side, title, "", number);
    }

    /** Opens the element; the first of its pieces has the tag and can be linked to. */
    void open(HtmlWriter out, boolean first) {
        if (number > 0 && first) {
            out.open(name, "class", style, "title", title, "id", "m" + number);
        } else if (title.isEmpty()) {
            out.open(name, "class", style);
        } else {
            out.open(name, "class", style, "title", title);
        }
        if (first && !tag.isEmpty()) {
            out.leaf("small", tag + " ", "class", "tag");
        }
    }

    /** Closes the element; behind the last of its pieces stands the number of the note. */
    void close(HtmlWriter out, boolean last) {
        out.close();
        if (number > 0 && last) {
            out.open("sup").leaf("a", "" + number, "href", "#n" + number, "aria-label", "note " + number);
            out.close();
        }
    }
}
