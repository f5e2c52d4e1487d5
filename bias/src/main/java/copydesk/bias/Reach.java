package copydesk.bias;

/** How far from a phrase a condition looks, as the first character of its cell says. */
enum Reach {
    NEXT('+', 0, 1),
    JUST_BEFORE('-', 1, 0),
    BEHIND('>', 0, 5),
    BEFORE('<', 5, 0),
    AROUND(' ', 12, 12);

    private final char mark;
    private final int before;
    private final int behind;

    Reach(char mark, int before, int behind) {
        this.mark = mark;
        this.before = before;
        this.behind = behind;
    }

    /** Returns the reach of a cell; a mark alone is a word. */
    static Reach of(String cell) {
        for (Reach reach : values()) {
            if (cell.length() > 1 && cell.charAt(0) == reach.mark) {
                return reach;
            }
        }
        return AROUND;
    }

    /** Tells whether a mark stands before the word. */
    boolean isMarked() {
        return this != AROUND;
    }

    /** Returns the first token that is looked at before a phrase of a sentence. */
    int from(int sentence, int first) {
        return Math.max(sentence, first - before);
    }

    /** Returns the token behind the last that is looked at behind a phrase. */
    int to(int sentenceEnd, int end) {
        return Math.min(sentenceEnd, end + behind);
    }
}
