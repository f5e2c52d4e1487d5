package copydesk.bias;

import copydesk.text.Rows;
import java.util.List;
import java.util.stream.Stream;

/**
 * What each article calls one actor or one thing.
 *
 * @param name the actor, or the concept
 * @param usages the articles that have a label for it, in the order of the comparison
 */
public record Labels(String name, List<Usage> usages) {
    /** Copies the list. */
    public Labels {
        usages = List.copyOf(usages);
    }

    /** Tells whether more than one label is in use. */
    public boolean isContested() {
        return usages.stream()
                        .flatMap(usage ->
                                Stream.concat(usage.author().keySet().stream(), usage.quoted().keySet().stream()))
                        .distinct()
                        .count()
                > 1;
    }

    @Override
    public String toString() {
        int width = usages.stream()
                .mapToInt(usage -> Math.min(20, usage.article().length()))
                .max()
                .orElse(0);
        int middle = usages.stream()
                .mapToInt(usage -> Math.min(60, Usage.list(usage.author()).length()))
                .max()
                .orElse(0);
        List<String> rows = usages.stream()
                .map(usage -> pad(Rows.clip(usage.article(), 20), width) + "  author: "
                        + pad(Rows.clip(Usage.list(usage.author()), 60), middle) + "  quoted: "
                        + Rows.clip(Usage.list(usage.quoted()), 60))
                .toList();
        String articles = usages.size() == 1 ? " in 1 article" : " in " + usages.size() + " articles";
        return Rows.of(Rows.clip(name, 22) + articles, rows);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
