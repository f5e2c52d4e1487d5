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
    private int turns;
    private boolean answered;

    private Turns() {}

    static Turns in(Page page, Story story) {
        Turns turns = new Turns();
        String last = "";
        String other = "";
        for (int i = story.first(); i < story.end(); i++) {
            String label = label(page.line(i));
            if (label.length() > 1) {
                turns.turns++;
                turns.speakers.merge(label, 1, Integer::sum);
                turns.answered |= label.equals(other);
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
        int own = speakers.getOrDefault(label(line), 0);
        return own >= 2 || own == 1 && turns >= A_CONVERSATION;
    }

    /** {@code Voice from the hall:}, but {@code Works with:}, {@code Best for:}. */
    private static boolean isNoun(Tokens tokens, int last) {
        return !TIES.contains(tokens.key(last));
    }

    /** The words before the colon of {@code Name: text}, at most four and starting with a capital; else empty. */
    private static String label(Line line) {
        int words = 0;
        for (int i = 0; i < line.tokens().size() - 1 && words <= 4; i++) {
            if (line.tokens().key(i).equals(":")) {
                boolean clean = words > 0
                        && line.startsUpper()
                        && !line.tokens().isGlued(i + 1)
                        && isNoun(line.tokens(), i - 1);
                return clean ? line.text().substring(0, line.tokens().start(i)) : "";
            }
            boolean joins =
                    line.tokens().key(i).equals(".") || line.tokens().key(i).equals("-");
            if (!line.tokens().isWord(i) && !joins) {
                return "";
            }
            words += joins ? 0 : 1;
        }
        return "";
    }
}
