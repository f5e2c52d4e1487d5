package copydesk.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words that tables hold, each with a number from 0, so that the word of a text is looked up once and everything that is
 * known of it is then read from arrays. A vocabulary that extends another has the same numbers for its words. Immutable
 * and thread-safe.
 */
public final class Vocabulary {
    /** The number of all words that a vocabulary does not hold. */
    public static final int UNKNOWN = -1;

    /** A vocabulary without a word. */
    public static final Vocabulary EMPTY = new Vocabulary(new Vocabulary[0], new String[0]);

    /** The vocabularies that this one extends, each an extension of the one before it, and itself. */
    private final Vocabulary[] lineage;

    private final String[] words;
    /** A word's hash and, below it, its number and one: at the place of the hash, or the next that was free. */
    private final long[] places;

    private Vocabulary(Vocabulary[] bases, String[] words) {
        this.lineage = Arrays.copyOf(bases, bases.length + 1);
        this.lineage[bases.length] = this;
        this.words = words;
        this.places = new long[Integer.highestOneBit(3 * words.length + 1)];
        for (int number = 0; number < words.length; number++) {
            int hash = words[number].hashCode();
            int place = place(hash);
            while (places[place] != 0) {
                place = place + 1 & places.length - 1;
            }
            places[place] = (long) hash << Integer.SIZE | number + 1;
        }
    }

    /** Returns this vocabulary with further words, which are {@linkplain Tokens#fold(String) folded}. */
    public Vocabulary with(Collection<String> words) {
        Builder builder = extend();
        words.forEach(builder::number);
        return builder.build();
    }

    /** Starts a vocabulary that has the words of this one under the same numbers. */
    public Builder extend() {
        return new Builder(this);
    }

    /** Returns how many words there are. */
    public int size() {
        return words.length;
    }

    /** Returns the word of a number. */
    public String word(int number) {
        return words[number];
    }

    /** Returns the number of a folded word, or {@link #UNKNOWN}. */
    public int number(String word) {
        return find(word.hashCode(), word, 0, word.length());
    }

    /** Returns the number of a part of a text once it is folded, or {@link #UNKNOWN}. */
    int number(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = folded(text.charAt(i));
            if (c >= 0x80) {
                return number(Tokens.fold(text.substring(start, end)));
            }
            hash = 31 * hash + c;
        }
        return find(hash, text, start, end);
    }

    private int find(int hash, String text, int start, int end) {
        int place = place(hash);
        for (long entry = places[place]; entry != 0; entry = places[place]) {
            int number = (int) entry - 1;
            if ((int) (entry >>> Integer.SIZE) == hash && isSame(words[number], text, start, end)) {
                return number;
            }
            place = place + 1 & places.length - 1;
        }
        return UNKNOWN;
    }

    /** Tells whether a folded word is what a part of a text is folded to; for what is not ASCII it may say no. */
    static boolean isSame(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        if (text.startsWith(word, start)) {
            return true;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != folded(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    /** As {@link Tokens#fold(String)}, for what is ASCII then. */
    static char folded(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + ('a' - 'A'));
        }
        return c == '’' ? '\'' : c;
    }

    private int place(int hash) {
        return (hash ^ hash >>> 16) & places.length - 1;
    }

    /** Tells whether the words of another have the same numbers here. */
    boolean isExtensionOf(Vocabulary other) {
        int depth = other.lineage.length;
        return depth <= lineage.length && lineage[depth - 1] == other;
    }

    @Override
    public String toString() {
        return words.length + " words";
    }

    /** Numbers words. Not thread-safe. */
    public static final class Builder {
        private final Vocabulary base;
        private final Map<String, Integer> added = new LinkedHashMap<>();

        private Builder(Vocabulary base) {
            this.base = base;
        }

        /** Returns the number of a folded word, which is added if it is new. */
        public int number(String word) {
            int known = base.number(word);
            return known == UNKNOWN ? added.computeIfAbsent(word, one -> base.size() + added.size()) : known;
        }

        /** Returns the words so far. */
        public Vocabulary build() {
            if (added.isEmpty()) {
                return base;
            }
            String[] words = Arrays.copyOf(base.words, base.words.length + added.size());
            added.forEach((word, number) -> words[number] = word);
            return new Vocabulary(base.lineage, words);
        }
    }
}
