package copydesk.bias;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Turns a tally into scores from 0 to 1: strength per thousand words, saturating. {@link #NEUTRAL_WORDS} are added to
 * each text, so that one word in a short line does not count as a slanted article.
 */
final class Scoring {
    private static final double NEUTRAL_WORDS = 120;
    /** Strength per thousand words at which a text scores 0.63; agency reports have 0 to 4, slanted blogs 30 to 80. */
    private static final double SCALE = 38;

    private static final int SAMPLES = 200;
    private static final long SEED = 20190430;

    private final Tally tally;

    Scoring(Tally tally) {
        this.tally = tally;
    }

    double score(Voice... voices) {
        long strength = 0;
        long words = 0;
        for (int i = 0; i < tally.sentences(); i++) {
            for (Voice voice : voices) {
                strength += tally.strength(i, voice);
                words += tally.words(i, voice);
            }
        }
        return score(strength, words);
    }

    private static double score(long strength, long words) {
        double density = 1000 * strength / (words + NEUTRAL_WORDS);
        return 1 - Math.exp(-density / SCALE);
    }

    /** Draws the sentences anew and again; the seed is fixed, so the same text has the same interval everywhere. */
    Interval interval(double score) {
        int size = tally.sentences();
        int[] strengths = new int[size];
        int[] words = new int[size];
        for (int i = 0; i < size; i++) {
            for (Voice voice : Voice.values()) {
                strengths[i] += tally.strength(i, voice);
                words[i] += tally.words(i, voice);
            }
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] scores = new double[SAMPLES];
        for (int s = 0; s < SAMPLES && size > 0; s++) {
            long strength = 0;
            long count = 0;
            for (int i = 0; i < size; i++) {
                int drawn = random.nextInt(size);
                strength += strengths[drawn];
                count += words[drawn];
            }
            scores[s] = score(strength, count);
        }
        Arrays.sort(scores);
        double low = scores[SAMPLES / 40];
        double high = scores[SAMPLES - 1 - SAMPLES / 40];
        return new Interval(Math.min(low, score), Math.max(high, score));
    }
}
