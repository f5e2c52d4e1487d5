package copydesk.lexicon;

/**
 * The words of a text by their numbers in a vocabulary, and of those that it does not hold the ones that were met last, so
 * that a word that a text repeats is held once. Not thread-safe: make one for each text that is cut into tokens.
 */
public final class WordPool {
    private static final int LEAST = 16;
    private static final int MOST = 4096;

    private final Vocabulary vocabulary;
    private final String[] met;

    /**
     * Makes room for the words of a text.
     *
     * @param length how long the text is, in characters
     */
    public WordPool(int length) {
        this(length, Vocabulary.EMPTY);
    }

    /**
     * Makes room for the words of a text that a vocabulary does not hold.
     *
     * @param length how long the text is, in characters
     */
    public WordPool(int length, Vocabulary vocabulary) {
        int room = Math.max(LEAST, Math.min(MOST, length / 8));
        this.vocabulary = vocabulary;
        this.met = new String[Integer.highestOneBit(room)];
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Returns the word that some characters make, {@link Tokens#fold(String) folded}.
     *
     * @param signature of these characters, of which those that are ASCII are folded already
     */
    String key(long signature, char[] chars, int start, int end) {
        int slot = Vocabulary.scattered(signature) & met.length - 1;
        String last = met[slot];
        if (last != null && Vocabulary.isSame(last, chars, start, end)) {
            return last;
        }
        met[slot] = Tokens.fold(new String(chars, start, end - start));
        return met[slot];
    }
}
