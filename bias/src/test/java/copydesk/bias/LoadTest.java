package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.lexicon.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadTest {
    private static final Load ALL = new Load(3, 120, 6, 2);

    @Test
    void loadsAddUpAndComeApart() {
        Load some = new Load(2, 100, 4, 1);
        Load rest = new Load(1, 20, 2, 1);
        assertEquals(ALL, some.plus(rest));
        assertEquals(rest, ALL.minus(some));
        assertEquals(Load.NONE, ALL.minus(ALL));
    }

    @Test
    void wordingGrowsWithTheScoreOfAWord() {
        assertEquals(StrictMath.log1p(10 * 3 / 120.0), ALL.wording());
        assertEquals(StrictMath.log1p(10 * 3 / 60.0), new Load(3, 12, 1, 1).wording(), "a short text has less say");
        assertEquals(0, new Load(-1, 120, 6, 2).wording());
    }

    @Test
    void shareIsThatOfSentencesWithAFinding() {
        assertEquals(0.2, ALL.share());
        assertEquals(0, Load.NONE.share());
    }

    @Test
    void evidenceIsWeighedOnALogisticScale() {
        Evidence.Weights weights = Evidence.Weights.of(
                Table.parse("w.tsv", "feature\tweight\n[constant]\t-2\n[score]\t1\n[share]\t10\n[quoted]\t-1\n"));
        assertEquals(0, weights.logOdds(evidence(0, false)), 1e-12);
        assertEquals(2, weights.logOdds(evidence(2, false)), 1e-12);
        assertEquals(1, weights.logOdds(evidence(2, true)), 1e-12);
        assertEquals(
                List.of(1.0, 2.0, 0.2, ALL.wording()),
                List.of("[quoted]", "[score]", "[share]", "[wording]").stream()
                        .map(evidence(2, true).features()::get)
                        .toList());
        assertEquals(0.0, evidence(2, false).features().get("[quoted]"));
    }

    private static Evidence evidence(double score, boolean quoted) {
        return new Evidence(score, ALL.wording(), ALL.share(), quoted);
    }
}
