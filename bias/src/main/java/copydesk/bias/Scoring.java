package copydesk.bias;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Turns tallies into scores from 0 to 1: strength per thousand words, saturating. {@link #NEUTRAL_WORDS} are added to
 * each text, so that one word in a short line does not count as a slanted article.
 */
final class Scoring {
    private static final double NEUTRAL_WORDS = 120;
    /** Strength per thousand words at which a text scores 0.63; agency reports have 0 to 4, slanted blogs 25 to 80. */
    private static final double SCALE = 36;

    private static final int SAMPLES = 200;
    private static final long SEED = 20190430;

    private Scoring() {}

    static double score(Tally tally) {
        long strength = 0;
        long words = 0;
        for (int i = 0; i < tally.sentences(); i++) {
            strength += tally.strength(i);
            words += tally.words(i);
        }
        return score(strength, words);
    }

    private static double score(long strength, long words) {
        double density = 1000 * strength / (words + NEUTRAL_WORDS);
        return 1 - Math.exp(-density / SCALE);
    }

    /** Draws the sentences anew and again; the seed is fixed, so the same text has the same interval everywhere. */
    static Interval interval(Tally tally) {
        int size = tally.sentences();
        if (tally.isPlain()) {
            return new Interval(0, 0);
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] scores = new double[SAMPLES];
        for (int s = 0; s < SAMPLES && size > 0; s++) {
            long strength = 0;
            long words = 0;
            for (int i = 0; i < size; i++) {
                int drawn = random.nextInt(size);
                strength += tally.strength(drawn);
                words += tally.words(drawn);
            }
            scores[s] = score(strength, words);
        }
        Arrays.sort(scores);
        double score = score(tally);
        double low = scores[SAMPLES / 40];
        double high = scores[SAMPLES - 1 - SAMPLES / 40];
        return new Interval(Math.min(low, score), Math.max(high, score));
    }
}
