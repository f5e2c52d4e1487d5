package copydesk.display;

import copydesk.text.Document;
import copydesk.text.Edit;
import copydesk.text.Entities;
import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Hint;
import copydesk.text.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws the lists below the article: what its marks mean, for all who cannot hover. */
final class ListParts {
    private static final int LONGEST = 200;

    /** Edits that say the same are told once. */
    private record Change(String before, String after, String repair, String why) {}

    private ListParts() {}

    static void notes(HtmlWriter out, Document document, List<Highlight> highlights) {
        out.open("ol", "class", "notes");
        for (int i = 0; i < highlights.size(); i++) {
            Highlight highlight = highlights.get(i);
            String side = highlight.side().name().toLowerCase(Locale.ROOT);
            out.line().open("li", "id", "n" + (i + 1));
            out.leaf("a", Rows.clip(document.quote(highlight.span()), LONGEST), "href", "#m" + (i + 1), "class", side);
            out.text(" ").leaf("strong", highlight.category()).text(" (" + side + ") " + highlight.note());
            out.close();
        }
        out.close();
    }

    static void repairs(HtmlWriter out, Document document) {
        Map<Change, Integer> counts = new LinkedHashMap<>();
        for (Edit edit : document.normalized().edits()) {
            String before = Rows.clip(edit.span().of(document.original()), LONGEST);
            String after = Rows.clip(edit.replacement(), LONGEST);
            counts.merge(new Change(before, after, edit.repair(), edit.why()), 1, Integer::sum);
        }
        out.open("ul", "class", "repairs");
        counts.forEach((change, count) -> {
            out.line().open("li");
            out.leaf("del", signs(change.before()), "class", Signs.isUnseen(change.before()) ? "unseen" : "seen");
            out.text(" ");
            if (change.after().isEmpty()) {
                out.text("deleted ");
            } else {
                out.leaf("ins", signs(change.after())).text(" ");
            }
            out.leaf("strong", change.repair());
            out.text((count > 1 ? " " + count + " times" : "") + (change.why().isEmpty() ? "" : ": " + change.why()));
            out.close();
        });
        out.close();
    }

    private static String signs(String text) {
        return Signs.isUnseen(text) ? Signs.of(text) : text;
    }

    static void hints(HtmlWriter out, Document document) {
        out.open("ul", "class", "hints");
        for (Hint hint : document.hints()) {
            String kind = hint.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            out.line()
                    .open("li")
                    .leaf("q", Rows.clip(document.quote(hint.span()), LONGEST))
                    .text(" ");
            out.leaf("strong", kind);
            out.text(hint.suggestion().map(meant -> ", perhaps “" + meant + "”").orElse("") + ": " + hint.why());
            out.close();
        }
        out.close();
    }

    static void cast(HtmlWriter out, Entities entities) {
        List<List<String>> rows = new ArrayList<>();
        for (EntityType type : EntityType.values()) {
            for (Entity entity : entities.all()) {
                if (entity.type() == type) {
                    rows.add(row(entity));
                }
            }
        }
        List<String> heads = List.of("Name", "Type", "Roles", "Also called", "Mentions");
        new Grid("All names, by type, each type in the order of the article", heads, rows).write(out);
    }

    private static List<String> row(Entity entity) {
        String type = entity.type() == EntityType.NORP
                ? "group of people"
                : entity.type().name().toLowerCase(Locale.ROOT);
        String aliases = String.join(
                ", ",
                entity.aliases().stream().map(Entity.Alias::form).distinct().toList());
        return List.of(
                Rows.clip(entity.name(), LONGEST),
                type,
                String.join(", ", entity.roles()),
                aliases,
                String.valueOf(entity.mentions().size()));
    }
}
