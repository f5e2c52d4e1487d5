package copydesk.display;

import copydesk.text.Document;
import copydesk.text.Encoding;
import copydesk.text.Entities;
import copydesk.text.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws what is known beside the text, and how much there is of everything. */
final class HeadPart {
    private HeadPart() {}

    static void write(HtmlWriter out, Document document, Entities entities, int highlights) {
        Metadata known = document.metadata();
        out.open("dl", "class", "known");
        row(out, "By", String.join(", ", known.authors()));
        row(out, "Site", known.site().orElse(""));
        row(out, "Published", known.published().map(Object::toString).orElse(""));
        row(out, "Updated", known.updated().map(Object::toString).orElse(""));
        row(out, "Address", known.url().orElse(""));
        row(out, "Read as", known.encoding().map(HeadPart::words).orElse(""));
        out.close().leaf("p", counts(document, entities, highlights), "class", "counts");
    }

    private static String words(Encoding encoding) {
        String why = switch (encoding.source()) {
            case BYTE_ORDER_MARK -> "its byte order mark says so";
            case DECLARED -> "as it was declared";
            case UTF_8 -> "which its bytes are";
            case DETECTED -> "by the look of its bytes";
            case ASSUMED -> "for want of a better guess";
        };
        String sure = String.format(Locale.ROOT, ", confidence %.2f", encoding.confidence());
        return encoding.charset() + ", " + why + sure + (encoding.binary() ? "; it looks like no text at all" : "");
    }

    private static void row(HtmlWriter out, String name, String value) {
        if (!value.isBlank()) {
            out.open("div").leaf("dt", name).text(" ").leaf("dd", value, "dir", "auto");
            out.close();
        }
    }

    private static String counts(Document document, Entities entities, int highlights) {
        List<String> counts = new ArrayList<>();
        int cut = document.boilerplate().size();
        counts.add(Words.count(document.blocks().size() - cut, "block") + " kept");
        counts.add(Words.count(cut, "block") + " cut");
        counts.add(Words.count(document.normalized().edits().size(), "repair"));
        counts.add(Words.count(document.quotations().size(), "quotation"));
        if (!entities.all().isEmpty()) {
            counts.add(Words.count(entities.all().size(), "name"));
        }
        if (highlights > 0) {
            counts.add(Words.count(highlights, "note"));
        }
        return String.join(" · ", counts);
    }
}
