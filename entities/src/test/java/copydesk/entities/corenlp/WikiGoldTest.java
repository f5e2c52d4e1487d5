package copydesk.entities.corenlp;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import copydesk.entities.WikiGold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("corenlp")
class WikiGoldTest {
    private static final Path CONLL = Path.of("..", "..", "shared", "data", "ner-dev", "wikigold.conll");
    private static final double FLOOR = 0.756;

    /** What the layer above the engine adds on a text that is no news must be at least nothing. */
    @Test
    void isNotBelowTheEngineAlone() throws IOException {
        assumeTrue(Files.exists(CONLL), () -> CONLL + " is not there: names are not measured on WikiGold");
        double alone = WikiGold.f1(CONLL, false);
        double ours = WikiGold.f1(CONLL, true);
        assertTrue(ours >= alone && ours >= FLOOR, "ours " + ours + ", the engine alone " + alone);
    }
}
