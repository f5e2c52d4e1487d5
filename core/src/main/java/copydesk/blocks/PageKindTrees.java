package copydesk.blocks;

import java.io.DataInput;
import java.io.IOException;

/** Tells what a page is for: for each kind trees over the numbers of the page as a whole. */
final class PageKindTrees {
    private final Trees[] byKind = new Trees[PageKind.COUNT];

    private PageKindTrees() {}

    static PageKindTrees read(DataInput in) throws IOException {
        PageKindTrees trees = new PageKindTrees();
        for (int kind = 0; kind < PageKind.COUNT; kind++) {
            trees.byKind[kind] = Trees.read(in);
        }
        return trees;
    }

    /** Returns the likeliest kind of a page with these numbers. */
    PageKind best(float[] page) {
        PageKind best = PageKind.ARTICLE;
        double most = 0;
        for (PageKind kind : PageKind.values()) {
            double probability = byKind[kind.number()].probability(page);
            if (probability > most) {
                most = probability;
                best = kind;
            }
        }
        return best;
    }
}
