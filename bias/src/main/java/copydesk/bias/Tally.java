package copydesk.bias;

import java.util.Arrays;

/** Words and strengths of each sentence, the author's and those quoted apart. */
final class Tally {
    private int size;
    private int[] words = new int[16];
    private int[] strengths = new int[16];

    /** Opens the next sentence. */
    void open() {
        size++;
        if (2 * size > words.length) {
            words = Arrays.copyOf(words, 4 * size);
            strengths = Arrays.copyOf(strengths, 4 * size);
        }
    }

    int sentences() {
        return size;
    }

    /** Counts a word of the last sentence. */
    void word(Voice voice) {
        words[index(size - 1, voice)]++;
    }

    /** Counts a term of a sentence. */
    void term(int sentence, Voice voice, int strength) {
        strengths[index(sentence, voice)] += strength;
    }

    int words(int sentence, Voice voice) {
        return words[index(sentence, voice)];
    }

    int strength(int sentence, Voice voice) {
        return strengths[index(sentence, voice)];
    }

    private static int index(int sentence, Voice voice) {
        return 2 * sentence + (voice == Voice.AUTHOR ? 0 : 1);
    }
}
