package copydesk.normalize;

import copydesk.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text with its layers of wrong decoding taken off.
 *
 * @param text the way from the stretch as it stands to what it was
 * @param gain how much less odd it is now
 * @param sure whether that is enough to believe it without other evidence
 * @param page the code page of the outermost layer
 */
record Peeled(NormalizedText text, int gain, boolean sure, CodePage page) {
    /** What a layer of decoding must bring at least, and what one by another page than the last. */
    private static final int LAYER = 10;

    private static final int OTHER_LAYER = 30;

    /** What a control speaks against a page that has a sign in its place. */
    private static final int STRAY = 3;

    /** What every byte speaks for the decoding by fitting. */
    private static final int BYTE = 7;

    /** What makes sure. */
    private static final int SURE = 40;

    /** What is not worth its layer alone can be so beside others. */
    private static final int WEAKEST = -6;

    private static final int DEEPEST = 4;

    /** Returns the best that each page can make of a stretch, if that is hardly worse than the stretch as it stands. */
    static List<Peeled> ways(String stretch, ShrunkenSpace spaces) {
        List<Peeled> ways = new ArrayList<>();
        int start = Oddity.of(stretch);
        for (CodePage page : CodePages.ALL) {
            Reading read = Reading.of(stretch, page, spaces);
            if (read.isChanged()) {
                Search search = new Search(page, start, spaces);
                search.weigh(read.text(), start, page, LAYER + STRAY * read.strays(), 1, read.sound() > 0);
                if (search.best != null) {
                    ways.add(search.best);
                }
            }
        }
        return ways;
    }

    /** Tries the pages one inside the other as long as that may lead to something less odd. */
    private static final class Search {
        private final CodePage first;
        private final int start;
        private final ShrunkenSpace spaces;
        private @Nullable Peeled best;

        Search(CodePage first, int start, ShrunkenSpace spaces) {
            this.first = first;
            this.start = start;
            this.spaces = spaces;
        }

        private void weigh(NormalizedText done, int cost, CodePage last, int layers, int depth, boolean sound) {
            int now = Oddity.of(done.text());
            int fitting = done.original().length() - done.text().length();
            int gain = start - now - layers + BYTE * fitting;
            if (gain > (best == null ? WEAKEST : best.gain())) {
                best = new Peeled(done, gain, sound && gain >= SURE && 2 * now <= start, first);
            }
            if (2 * now > 3 * cost || depth == DEEPEST || !sound) {
                return;
            }
            for (CodePage page : CodePages.ALL) {
                Reading read = Reading.of(done.text(), page, spaces);
                if (read.sound() > 0) {
                    int layer = (page == last ? LAYER : OTHER_LAYER) + STRAY * read.strays();
                    weigh(done.then(read.text()), now, page, layers + layer, depth + 1, true);
                }
            }
        }
    }
}
