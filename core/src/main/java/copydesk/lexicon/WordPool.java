package copydesk.lexicon;

/**
 * The folded words that were met last, so that a word that a text repeats is held once. Not thread-safe: make one for each
 * text that is cut into tokens.
 */
public final class WordPool {
    private static final int LEAST = 16;
    private static final int MOST = 4096;

    private final String[] met;

    /**
     * Makes room for the words of a text.
     *
     * @param length how long the text is, in characters
     */
    public WordPool(int length) {
        int room = Math.max(LEAST, Math.min(MOST, length / 8));
        this.met = new String[Integer.highestOneBit(room)];
    }

    /** Returns a part of the text {@link Tokens#fold(String) folded}. */
    String key(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = (hash ^ hash >>> 12) & met.length - 1;
        String last = met[slot];
        if (last != null && last.length() == end - start && text.startsWith(last, start)) {
            return last;
        }
        String word = text.substring(start, end);
        String key = Tokens.fold(word);
        if (key.equals(word)) {
            met[slot] = key;
        }
        return key;
    }
}
