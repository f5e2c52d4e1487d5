package copydesk.seeds;

import copydesk.lexicon.Table;
import java.util.List;
import java.util.Locale;

/**
 * What the index says of an article.
 *
 * @param title its headline
 * @param country where it plays
 * @param subject what it is about
 * @param slant the side it takes, or {@code neutral}
 * @param manners what kinds of scraped page it is like
 * @param event the event it shares with other articles; empty if with none
 * @param part what it may be used for
 */
public record Facts(
        String title, String country, String subject, String slant, List<String> manners, String event, Part part) {
    /** Copies the list. */
    public Facts {
        manners = List.copyOf(manners);
    }

    /** Facts of an article that no index speaks of. */
    static Facts untold(String id) {
        return new Facts(id, "", "", "", List.of(), "", Part.DEV);
    }

    static Facts of(Table.Row row) {
        return new Facts(
                row.required("title"),
                row.text("country"),
                row.text("subject"),
                row.text("slant"),
                row.list("manner"),
                row.text("event"),
                part(row));
    }

    private static Part part(Table.Row row) {
        String cell = row.text("part");
        for (Part part : Part.values()) {
            if (cell.equals(part.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return part;
            }
        }
        throw row.fault("part \"" + cell + "\" is neither dev nor held-out");
    }
}
