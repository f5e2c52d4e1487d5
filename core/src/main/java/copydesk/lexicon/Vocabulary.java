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
        int hash = word.hashCode();
        for (int place = next(hash, place(hash)); places[place] != 0; place = next(hash, place + 1)) {
            if (words[numberAt(place)].equals(word)) {
                return numberAt(place);
            }
        }
        return UNKNOWN;
    }

    /** Returns the number of the folded word that some characters make and that has this hash, or {@link #UNKNOWN}. */
    int number(int hash, char[] chars, int start, int end) {
        for (int place = next(hash, place(hash)); places[place] != 0; place = next(hash, place + 1)) {
            if (isSame(words[numberAt(place)], chars, start, end)) {
                return numberAt(place);
            }
        }
        return UNKNOWN;
    }

    /** Returns the next place from this one on that is free or has a word of this hash. */
    private int next(int hash, int from) {
        int place = from & places.length - 1;
        while (places[place] != 0 && (int) (places[place] >>> Integer.SIZE) != hash) {
            place = place + 1 & places.length - 1;
        }
        return place;
    }

    private int numberAt(int place) {
        return (int) places[place] - 1;
    }

    /** Tells whether some characters make a word. */
    static boolean isSame(String word, char[] chars, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (word.charAt(i - start) != chars[i]) {
                return false;
            }
        }
        return true;
    }

    /** Scatters hashes, for those of like words lie side by side. */
    private int place(int hash) {
        int scattered = hash * 0x9E3779B9;
        return (scattered ^ scattered >>> 16) & places.length - 1;
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
