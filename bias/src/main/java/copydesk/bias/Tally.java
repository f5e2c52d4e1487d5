package copydesk.bias;

import java.util.Arrays;

/** Words and strengths of each sentence in one voice. */
final class Tally {
    private int size;
    private int[] words = new int[16];
    private int[] strengths = new int[16];

    /** Opens the next sentence. */
    void open() {
        if (size == words.length) {
            words = Arrays.copyOf(words, 2 * size);
            strengths = Arrays.copyOf(strengths, 2 * size);
        }
        size++;
    }

    int sentences() {
        return size;
    }

    /** Counts a word of the last sentence. */
    void word() {
        words[size - 1]++;
    }

    /** Counts a term of a sentence. */
    void term(int sentence, int strength) {
        strengths[sentence] += strength;
    }

    /** Tells whether there is no term. */
    boolean isPlain() {
        for (int i = 0; i < size; i++) {
            if (strengths[i] > 0) {
                return false;
            }
        }
        return true;
    }

    int words(int sentence) {
        return words[sentence];
    }

    int strength(int sentence) {
        return strengths[sentence];
    }

    /** Returns the two voices together; both have the same sentences. */
    static Tally sum(Tally one, Tally other) {
        Tally sum = new Tally();
        sum.size = one.size;
        sum.words = new int[one.size];
        sum.strengths = new int[one.size];
        for (int i = 0; i < one.size; i++) {
            sum.words[i] = one.words[i] + other.words[i];
            sum.strengths[i] = one.strengths[i] + other.strengths[i];
        }
        return sum;
    }
}
