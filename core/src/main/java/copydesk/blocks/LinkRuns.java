package copydesk.blocks;

import java.util.BitSet;

/** Finds links to other stories by their shape: three headlines or more in a row, late in the story. */
final class LinkRuns {
    private static final int FEWEST = 3;

    private LinkRuns() {}

    /** Returns the lines of all runs. */
    static BitSet in(Page page, Story story) {
        BitSet runs = new BitSet();
        int whole = page.prose(story.first(), story.end());
        int before = 0;
        int i = story.first();
        while (i < story.end()) {
            int end = i;
            int prose = 0;
            while (end < story.end() && isHeadline(page, end)) {
                prose += page.prose(end, end + 1);
                end++;
            }
            if (end - i >= FEWEST && before > 2 * (whole - before - prose)) {
                runs.set(i, end);
            }
            before += prose + (end < story.end() ? page.prose(end, end + 1) : 0);
            i = end + 1;
        }
        return runs;
    }

    private static boolean isHeadline(Page page, int i) {
        Line line = page.line(i);
        boolean open = !line.isClosed() && !line.endsIn(':') && !line.endsIn(';') && !line.endsIn(',');
        return open && line.words() >= 6 && line.words() <= 30 && line.startsUpper() && page.rule(i) == null;
    }
}
