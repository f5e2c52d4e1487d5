package copydesk.blocks;

import java.util.HashMap;
import java.util.Map;

/** The turns of a conversation, such as {@code Reporter: When?}. Where nobody speaks twice, labels are those of a list. */
final class Turns {
    private static final int A_CONVERSATION = 4;

    private final Map<String, Integer> speakers = new HashMap<>();
    private int turns;
    private boolean twice;

    private Turns() {}

    static Turns in(Page page, Story story) {
        Turns turns = new Turns();
        for (int i = story.first(); i < story.end(); i++) {
            String label = label(page.line(i));
            if (label.length() > 1) {
                turns.turns++;
                turns.twice |= turns.speakers.merge(label, 1, Integer::sum) == 2;
            }
        }
        return turns;
    }

    /** Tells whether a line is a turn: of who speaks twice, or of anybody in a conversation. */
    boolean contains(Line line) {
        if (!twice || speakers.size() < 2) {
            return false;
        }
        int own = speakers.getOrDefault(label(line), 0);
        return own >= 2 || own == 1 && turns >= A_CONVERSATION;
    }

    /** The words before the colon of {@code Name: text}, at most four and starting with a capital; else empty. */
    private static String label(Line line) {
        int words = 0;
        for (int i = 0; i < line.tokens().size() - 1 && words <= 4; i++) {
            if (line.tokens().key(i).equals(":")) {
                boolean clean =
                        words > 0 && line.startsUpper() && !line.tokens().isGlued(i + 1);
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
