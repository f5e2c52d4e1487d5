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
    /** The signatures of the words: each at the place that it asks for, or the next that was free; 0 where none is. */
    private final long[] signatures;
    /** The number of the word at a place. */
    private final int[] numbers;

    private Vocabulary(Vocabulary[] bases, String[] words) {
        this.lineage = Arrays.copyOf(bases, bases.length + 1);
        this.lineage[bases.length] = this;
        this.words = words;
        this.signatures = new long[Integer.highestOneBit(3 * words.length + 1)];
        this.numbers = new int[signatures.length];
        for (int number = 0; number < words.length; number++) {
            long signature = signature(words[number]);
            int place = place(signature);
            while (signatures[place] != 0) {
                place = place + 1 & signatures.length - 1;
            }
            signatures[place] = signature;
            numbers[place] = number;
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
        return number(signature(word), word.toCharArray(), 0, word.length());
    }

    /** Returns the number of the folded word that some characters make and that has this signature, or {@link #UNKNOWN}. */
    int number(long signature, char[] chars, int start, int end) {
        for (int place = place(signature); signatures[place] != 0; place = place + 1 & signatures.length - 1) {
            boolean found = signatures[place] == signature
                    && (signature > 0 || isSame(words[numbers[place]], chars, start, end));
            if (found) {
                return numbers[place];
            }
        }
        return UNKNOWN;
    }

    private static long signature(String word) {
        return signature(word.toCharArray(), 0, word.length());
    }

    /**
     * Returns a number that tells a folded word from others: positive, and of no other word, for up to eight characters
     * that are ASCII, and else negative, and possibly of another word too.
     */
    static long signature(char[] chars, int start, int end) {
        long letters = 0;
        long hash = 0;
        int all = 0;
        for (int i = start; i < end; i++) {
            char c = chars[i];
            letters = letters << Byte.SIZE | c;
            hash = 31 * hash + c;
            all |= c;
        }
        boolean exact = end - start <= Long.BYTES && all < 0x80 && letters > 0;
        return exact ? letters : hash | Long.MIN_VALUE;
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

    private int place(long signature) {
        return scattered(signature) & signatures.length - 1;
    }

    /** Scatters signatures, for those of like words are alike. */
    static int scattered(long signature) {
        return (int) (signature * 0x9E3779B97F4A7C15L >>> Integer.SIZE);
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
