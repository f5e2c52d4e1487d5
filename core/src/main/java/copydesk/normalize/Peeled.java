package copydesk.normalize;

import copydesk.text.NormalizedText;

/**
 * A stretch of text with its layers of wrong decoding taken off.
 *
 * @param text the way from the stretch as it stands to what it was
 * @param gain how much less odd it is now
 * @param sure whether that is enough to believe it without other evidence
 * @param page the code page of the outermost layer
 */
record Peeled(NormalizedText text, int gain, boolean sure, CodePage page) {
    /** What a layer of decoding must bring at least, and what each further one must bring on top. */
    private static final int LAYER = 10;

    /** What every byte speaks for the decoding by fitting. */
    private static final int BYTE = 7;

    /** What makes sure. */
    private static final int SURE = 40;

    private static final int DEEPEST = 4;

    /** Returns the best that can be made of a stretch; itself with no gain if nothing is better. */
    static Peeled of(String stretch, ShrunkenSpace spaces) {
        return new Search(stretch, spaces).run();
    }

    /** Tries the pages one inside the other as long as each makes the text less odd. */
    private static final class Search {
        private final ShrunkenSpace spaces;
        private final int start;
        private Peeled best;

        Search(String stretch, ShrunkenSpace spaces) {
            this.spaces = spaces;
            start = Oddity.of(stretch);
            best = new Peeled(NormalizedText.unchanged(stretch), 0, false, CodePages.ALL.get(0));
        }

        Peeled run() {
            NormalizedText stretch = best.text();
            for (CodePage page : CodePages.ALL) {
                Reading read = Reading.of(stretch.text(), page, spaces);
                if (read.isChanged()) {
                    weigh(read.text(), start, page, 1, read.sound() > 0);
                }
            }
            return best;
        }

        private void weigh(NormalizedText done, int cost, CodePage first, int depth, boolean sound) {
            int now = Oddity.of(done.text());
            int fitting = done.original().length() - done.text().length();
            int gain = start - now - LAYER * depth + BYTE * fitting;
            if (gain > best.gain()) {
                best = new Peeled(done, gain, sound && gain >= SURE && 2 * now <= start, first);
            }
            if (now >= cost || depth == DEEPEST || !sound) {
                return;
            }
            for (CodePage page : CodePages.ALL) {
                Reading read = Reading.of(done.text(), page, spaces);
                if (read.sound() > 0) {
                    weigh(done.then(read.text()), now, first, depth + 1, true);
                }
            }
        }
    }
}
