package copydesk.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every benchmark runs once and does what its name says. */
class BenchmarksTest {
    @ParameterizedTest
    @ValueSource(strings = {"clean", "curly", "russian"})
    void cleanTextIsLeftAsItIs(String kind) throws IOException {
        Repairing repairing = repairing(kind);
        assertFalse(repairing.copydesk().isChanged(), kind);
        assertTrue(repairing.luceneCharFilters() > 900_000);
        assertEquals(repairing.icuNfc(), repairing.commonsTextUnescape());
        assertEquals(repairing.icuNfc(), repairing.jsoupUnescape());
        assertTrue(repairing.charAtPass() > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one-nbsp", "one-entity", "one-mojibake"})
    void oneFaultIsRepaired(String kind) {
        assertTrue(repairing(kind).copydesk().edits().size() <= 2, kind);
        assertTrue(repairing(kind).copydesk().isChanged(), kind);
    }

    @Test
    void damageIsUndone() {
        assertEquals(Texts.curly(), repairing("mojibake").copydesk().text());
        assertTrue(repairing("damaged").copydesk().edits().size() > 3000);
        assertTrue(repairing("damaged").sixRegexes().length() < 1_050_000);
        long lines = repairing("wrapped").copydesk().text().lines().count();
        assertTrue(lines < 2 * Texts.clean().lines().count(), () -> lines + " lines");
    }

    @Test
    void bytesAreReadAlike() {
        Decoding decoding = new Decoding();
        decoding.setUp();
        assertEquals(Texts.curly(), decoding.copydesk());
        assertEquals(Texts.curly(), decoding.icuDetector());
        assertEquals(Texts.curly(), decoding.juniversalchardet());
        assertTrue(decoding.charAtPass() > 0);
    }

    @Test
    void aPageHasAStory() throws BoilerpipeProcessingException {
        Pages pages = new Pages();
        pages.setUp();
        assertTrue(pages.copydesk().length() > 1000);
        assertTrue(pages.boilerpipe().length() > 1000);
        assertTrue(pages.readability4j().length() > 1000);
        assertTrue(pages.charAtPass() > 0);
    }

    @Test
    void quotationsAndLoadedWordsAreFoundByAll() {
        Quoting quoting = new Quoting();
        quoting.setUp();
        assertTrue(quoting.copydesk() > quoting.coreNlp(), "reported speech comes on top");
        Scoring scoring = new Scoring();
        scoring.setUp();
        assertTrue(scoring.copydesk() > 100);
        assertTrue(scoring.hashLookup() > 100);
        assertTrue(scoring.ahoCorasick() > 100);
        assertTrue(scoring.copydeskRowsOnly(new Scoring.Rows()) > 100);
    }

    private static Repairing repairing(String kind) {
        Repairing repairing = new Repairing();
        repairing.kind = kind;
        repairing.setUp();
        return repairing;
    }
}
