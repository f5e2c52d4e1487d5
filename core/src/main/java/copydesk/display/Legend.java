package copydesk.display;

import copydesk.text.Document;
import copydesk.text.Entities;
import java.util.List;

/** Says what the marks of the article mean, and lets the reader switch each kind of them off. */
final class Legend {
    private Legend() {}

    static void write(HtmlWriter out, Document document, Entities entities, List<Highlight> highlights) {
        out.open("fieldset", "class", "legend").leaf("legend", "What is shown");
        if (!document.boilerplate().isEmpty()) {
            choice(out, "show-cut").leaf("span", "what was cut", "class", "faint");
            out.close();
        }
        if (document.normalized().isChanged()) {
            choice(out, "show-repairs").text("repairs: ").leaf("del", "before");
            out.text(" ").leaf("ins", "after").close();
        }
        if (!document.quotations().isEmpty()) {
            choice(out, "show-tags").open("span", "class", "quotation").leaf("small", "form: speaker ", "class", "tag");
            out.text("quotations").close().close();
        }
        if (!entities.all().isEmpty()) {
            choice(out, "show-names").leaf("span", "names", "class", "mention").close();
        }
        if (!highlights.isEmpty()) {
            choice(out, "show-notes")
                    .leaf("mark", "the author’s words", "class", "author")
                    .text(" ");
            out.leaf("mark", "quoted words", "class", "quoted").text(" with the numbers of their notes");
            out.close();
        }
        out.close();
    }

    private static HtmlWriter choice(HtmlWriter out, String id) {
        return out.line()
                .open("label")
                .empty("input", "type", "checkbox", "id", id, "checked", "")
                .text(" ");
    }
}
