package copydesk.quotes;

import copydesk.lexicon.Tokens;
import copydesk.text.Block;
import copydesk.text.BlockKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which blocks are turns of a conversation: those that are known to be, and, where at least one name is the label
 * of several, all that start with such a label.
 */
final class Turns {
    /** A conversation has so many labelled turns at least. */
    private static final int FEWEST = 4;

    private static final int LONGEST_LABEL = 5;

    private final SpeakerWords words;
    private final List<Block> blocks;
    private final List<Tokens> tokens;
    private final boolean conversation;
    private final Map<String, Integer> labels = new HashMap<>();

    Turns(SpeakerWords words, List<Block> blocks, List<Tokens> tokens) {
        this.words = words;
        this.blocks = blocks;
        this.tokens = tokens;
        int all = 0;
        for (int i = 0; i < blocks.size(); i++) {
            int end = label(i);
            if (end > 0) {
                all++;
                labels.merge(tokens.get(i).text(0, end), 1, Integer::sum);
            }
        }
        int repeated = labels.values().stream()
                .filter(count -> count > 1)
                .mapToInt(count -> count)
                .sum();
        conversation = all >= FEWEST && repeated >= FEWEST && labels.size() > 1;
    }

    /** Tells whether a block is a turn with a label of its own. */
    boolean isTurn(int block) {
        return blocks.get(block).kind() == BlockKind.DIALOGUE || conversation && label(block) > 0;
    }

    /** Returns the word behind a label such as {@code ANA LIMA} before a colon; 0 if the block has none. */
    private int label(int block) {
        Tokens line = tokens.get(block);
        for (int i = 0; i < Math.min(line.size(), LONGEST_LABEL); i++) {
            if (line.key(i).equals(":")) {
                return i + 1 < line.size() ? i : 0;
            }
            boolean part = line.isCapitalized(i)
                    || !line.isWord(i)
                            && (line.key(i).equals(".") || line.key(i).equals("-"))
                    || words.isParticle(line.key(i));
            if (!part) {
                return 0;
            }
        }
        return 0;
    }
}
