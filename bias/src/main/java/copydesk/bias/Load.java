package copydesk.bias;

/**
 * How loaded some sentences are, in words that have a score and in findings of the lexicon.
 *
 * @param score sum of the words' scores that are above zero
 * @param words how many words there are, names and numbers aside
 * @param sentences how many sentences there are
 * @param loaded in how many of them the lexicon finds something
 */
record Load(double score, long words, long sentences, long loaded) {
    static final Load NONE = new Load(0, 0, 0, 0);

    /** Shares are taken of a little more than there is, for in a short text one sign is none. */
    private static final int FEWEST_WORDS = 60;

    private static final int FEWEST_SENTENCES = 4;
    private static final double STRETCH = 10;

    Load plus(Load other) {
        return new Load(score + other.score, words + other.words, sentences + other.sentences, loaded + other.loaded);
    }

    Load minus(Load part) {
        return new Load(score - part.score, words - part.words, sentences - part.sentences, loaded - part.loaded);
    }

    /** Returns what a word scores on average, on a logarithmic scale from 0. */
    double wording() {
        return StrictMath.log1p(STRETCH * Math.max(0, score) / Math.max(FEWEST_WORDS, words));
    }

    /** Returns the share of sentences with a finding, from 0 to 1. */
    double share() {
        return (double) loaded / (sentences + FEWEST_SENTENCES);
    }
}
