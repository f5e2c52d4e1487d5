package copydesk.blocks;

import copydesk.blocks.WordTable.Word;

/** What the words of a page tell of its kind: each word counts once. */
final class PageKinds {
    private final boolean[] seen;
    private final int[] sums = new int[PageKind.COUNT];
    private int words;
    private int known;
    private int all;

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

    /** Counts the words of a line, and how many of them the model knows. */
    void count(int lineWords, int lineKnown) {
        all += lineWords;
        known += lineKnown;
    }

    /** Tells whether the model knows most words of the page; it does not where they are of another language. */
    boolean isKnown() {
        return known * 2 >= all;
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
