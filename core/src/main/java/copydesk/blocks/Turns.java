package copydesk.blocks;

import copydesk.lexicon.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The turns of a conversation, such as {@code Reporter: When?}. Where nobody answers and speaks again, labels are those
 * of a list.
 */
final class Turns {
    private static final int A_CONVERSATION = 4;

    /** No label of a speaker ends in these. */
    private static final Set<String> TIES = Set.of("with", "for", "in", "at", "by", "of", "to", "from", "on", "as");

    private final Map<String, Integer> speakers = new HashMap<>();

    /** Whole names by their last words, for those who are labelled by them later. */
    private final Map<String, String> names = new HashMap<>();

    private int turns;
    private boolean answered;

    private Turns() {}

    static Turns in(Page page, Story story) {
        Turns turns = new Turns();
        String last = "";
        String other = "";
        int at = story.first();
        for (int i = story.first(); i < story.end(); i++) {
            String label = turns.speaker(page.line(i));
            if (label.length() > 1) {
                turns.turns++;
                turns.speakers.merge(label, 1, Integer::sum);
                turns.answered |= label.equals(other) && at == i - 1;
                at = i;
                other = label.equals(last) ? other : last;
                last = label;
            }
        }
        return turns;
    }

    /** Tells whether a line is a turn: of who speaks twice, or of anybody in a conversation. */
    boolean contains(Line line) {
        if (!answered) {
            return false;
        }
        int own = speakers.getOrDefault(speaker(line), 0);
        return own >= 2 || own == 1 && turns >= A_CONVERSATION;
    }

    /** {@code Voice from the hall:}, but {@code Works with:}, {@code Best for:}. */
    private static boolean isNoun(Tokens tokens, int last) {
        return !TIES.contains(tokens.key(last));
    }

    /** Returns whom the label of a line names, under the whole name if it has stood before; empty if there is none. */
    private String speaker(Line line) {
        String label = label(line);
        int last = label.lastIndexOf(' ') + 1;
        if (last > 0) {
            names.putIfAbsent(label.substring(last), label);
            return label;
        }
        return names.getOrDefault(label, label);
    }

    /** The words before the colon of {@code Name: text}, at most four and starting with a capital; else empty. */
    private static String label(Line line) {
        int words = 0;
        int name = -1;
        for (int i = 0; i < line.tokens().size() - 1 && words <= 4; i++) {
            if (line.tokens().key(i).equals(":")) {
                boolean clean = words > 0
                        && line.startsUpper()
                        && !line.tokens().isGlued(i + 1)
                        && isNoun(line.tokens(), i - 1);
                int end = name > 0 ? name : i;
                return clean ? line.text().substring(0, line.tokens().end(end - 1)) : "";
            }
            boolean joins =
                    line.tokens().key(i).equals(".") || line.tokens().key(i).equals("-");
            if (line.tokens().key(i).equals(",") && words > 0) {
                name = name < 0 ? i : name;
            } else if (!line.tokens().isWord(i) && !joins) {
                return "";
            }
            words += line.tokens().isWord(i) ? 1 : 0;
        }
        return "";
    }
}
