package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScoringTest {
    @Test
    void aScoreIsStrengthPerThousandWordsSaturating() {
        assertEquals(0, Scoring.score(tally(40, 0)));
        assertEquals(1 - Math.exp(-1000.0 * 6 / (80 + 120) / 36), Scoring.score(tally(40, 6, 40, 0)), 1e-12);
    }

    @Test
    void anIntervalIsAPointForASentenceAndWideForUnlikeOnes() {
        Tally one = tally(80, 6);
        assertEquals(new Interval(Scoring.score(one), Scoring.score(one)), Scoring.interval(one));
        Interval wide = Scoring.interval(tally(80, 12, 80, 0, 80, 0));
        assertEquals(0, wide.low());
        assertEquals(Scoring.score(tally(80, 12)), wide.high(), 0.2);
        assertEquals(new Interval(0, 0), Scoring.interval(new Tally()));
    }

    @Test
    void twoVoicesAreSummedSentenceBySentence() {
        Tally sum = Tally.sum(tally(3, 1, 5, 0), tally(4, 2, 0, 7));
        assertEquals(2, sum.sentences());
        assertEquals(7, sum.words(0));
        assertEquals(3, sum.strength(0));
        assertEquals(5, sum.words(1));
        assertEquals(7, sum.strength(1));
    }

    @Test
    void anIntervalHoldsItsEnds() {
        Interval interval = new Interval(0.25, 0.5);
        assertTrue(interval.contains(0.25) && interval.contains(0.5));
        assertFalse(interval.contains(0.2) || interval.contains(0.6));
        assertEquals("0.25..0.50", interval.toString());
    }

    /** Words and strength of each sentence. */
    private static Tally tally(int... numbers) {
        Tally tally = new Tally();
        for (int i = 0; i < numbers.length; i += 2) {
            tally.open();
            for (int word = 0; word < numbers[i]; word++) {
                tally.word();
            }
            tally.term(i / 2, numbers[i + 1]);
        }
        return tally;
    }
}
