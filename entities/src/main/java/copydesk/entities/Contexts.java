package copydesk.entities;

import copydesk.lexicon.Table;
import copydesk.lexicon.Tokens;
import copydesk.text.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What words beside a name tell about its type, as rows of {@code contexts.tsv}. Immutable after loading. */
final class Contexts {
    private static final int LONGEST = 4;

    private final Map<String, Cue> before = new HashMap<>();
    private final Map<String, Cue> after = new HashMap<>();
    private final Map<String, Cue> nouns = new HashMap<>();
    private final Map<String, Cue> owners = new HashMap<>();

    /** A type and how much the cue counts. */
    record Cue(EntityType type, double weight) {}

    /** The words nearest to a name in all phrases, which spares most names the look at phrases. */
    private final Set<String> edges = new HashSet<>();

    private Contexts() {}

    static Contexts load() {
        Contexts contexts = new Contexts();
        for (Table.Row row : Table.resource(Contexts.class, "contexts.tsv")) {
            Cue cue = new Cue(row.constant("type", EntityType.class), row.number("weight"));
            Map<String, Cue> side = switch (row.required("side")) {
                case "before" -> contexts.before;
                case "noun" -> contexts.nouns;
                case "owner" -> contexts.owners;
                default -> contexts.after;
            };
            for (String phrase : row.list("words")) {
                String key = key(phrase);
                side.put(key, cue);
                int blank = key.indexOf(' ');
                contexts.edges.add(
                        side == contexts.before
                                ? key.substring(key.lastIndexOf(' ') + 1)
                                : key.substring(0, blank < 0 ? key.length() : blank));
            }
        }
        return contexts;
    }

    private static String key(String phrase) {
        Tokens tokens = Tokens.of(phrase);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            keys.add(Fold.of(tokens.word(i)));
        }
        return String.join(" ", keys);
    }

    /** Returns what a noun tells of the name that it explains, {@code a village}; null if nothing. */
    @Nullable
    Cue noun(String key) {
        return nouns.get(key);
    }

    /** Returns the cues around the words. */
    List<Cue> around(Page page, int first, int end) {
        List<Cue> cues = new ArrayList<>(2);
        boolean led = page.within(first - 1, first) && edges.contains(page.key(first - 1));
        for (int length = led ? LONGEST : 0; length > 0; length--) {
            if (page.within(first - length, first)) {
                Cue cue = before.get(page.key(first - length, first));
                if (cue != null && !page.isCapital(first - 1)) {
                    cues.add(cue);
                    break;
                }
            }
        }
        Map<String, Cue> behind = page.isPossessive(end - 1) ? owners : after;
        boolean followed = page.within(end, first) && edges.contains(page.key(end));
        for (int length = followed ? LONGEST : 0; length > 0; length--) {
            if (page.within(end + length - 1, first) && !page.isGlued(end)) {
                Cue cue = behind.get(page.key(end, end + length));
                if (cue != null) {
                    cues.add(cue);
                    break;
                }
            }
        }
        return cues;
    }
}
