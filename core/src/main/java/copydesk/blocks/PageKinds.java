package copydesk.blocks;

import copydesk.blocks.WordTable.Word;

/** What the words of a page tell of its kind: each word counts once. */
final class PageKinds {
    private final boolean[] seen;
    private final int[] sums = new int[PageKind.COUNT];
    private int words;

    PageKinds(int size) {
        this.seen = new boolean[size];
    }

    void add(Word word) {
        if (!seen[word.number()]) {
            seen[word.number()] = true;
            words++;
            for (int k = 0; k < sums.length; k++) {
                sums[k] += word.kind(k);
            }
        }
    }

    /** Returns how much a word of the page speaks for a kind in the mean. */
    float score(PageKind kind) {
        return LineFeatures.share(sums[kind.number()], words);
    }

    /** Returns the kind that most speaks for. */
    PageKind best() {
        PageKind best = PageKind.ARTICLE;
        for (PageKind kind : PageKind.values()) {
            best = sums[kind.number()] > sums[best.number()] ? kind : best;
        }
        return best;
    }
}
