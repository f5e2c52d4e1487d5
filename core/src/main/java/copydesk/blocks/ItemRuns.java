package copydesk.blocks;

import copydesk.text.BlockKind;
import java.util.BitSet;
import java.util.Optional;

/**
 * Short lines of the story one behind the other: a list, or a table where most of them are values or labelled ones. A line
 * right before text that follows them is the head of that text.
 */
final class ItemRuns {
    private static final int FEWEST = 4;
    private static final int LONGEST = 25;

    private final BitSet items = new BitSet();
    private final BitSet cells = new BitSet();

    private ItemRuns() {}

    static ItemRuns in(Page page, Story story) {
        ItemRuns runs = new ItemRuns();
        int start = story.first();
        for (int i = story.first(); i <= story.end(); i++) {
            if (i == story.end() || !story.isKept(i) || !isItem(page, i)) {
                runs.add(page, story, start, i);
                start = i + 1;
            }
        }
        return runs;
    }

    private static boolean isItem(Page page, int i) {
        Line line = page.line(i);
        boolean open = !line.isClosed() && !line.endsIn(':') && !line.isProse();
        return !page.isLabelled(i) && line.words() <= LONGEST && (open || line.isLabelled() && !line.isProse());
    }

    private void add(Page page, Story story, int start, int end) {
        boolean leadsOn =
                end < story.end() && story.isKept(end) && page.line(end).isProse();
        int stop = leadsOn ? end - 1 : end;
        if (stop - start < FEWEST) {
            return;
        }
        int values = 0;
        for (int i = start; i < stop; i++) {
            Line line = page.line(i);
            values += line.isLabelled() || line.numbers() * 2 >= Math.max(1, line.words()) ? 1 : 0;
        }
        boolean headed = start > story.first()
                && story.isKept(start - 1)
                && page.line(start - 1).isProse();
        (values * 2 >= stop - start ? cells : items).set(headed ? start + 1 : start, stop);
    }

    /** Returns the kind of a line that is one of such a run. */
    Optional<BlockKind> kind(int i) {
        return items.get(i)
                ? Optional.of(BlockKind.LIST_ITEM)
                : cells.get(i) ? Optional.of(BlockKind.TABLE) : Optional.empty();
    }
}
