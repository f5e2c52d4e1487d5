package copydesk.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ToldTest {
    private final Told told = new Told("The ferry stayed in port. Nobody said why.");

    @Test
    void fourWordsInARowAreARepetition() {
        assertEquals(1, told.share("the FERRY — stayed, in port"));
        assertEquals(0.5f, told.share("“The ferry stayed in Split"));
        assertEquals(0, told.share("the ferry stayed"), "too few words to tell");
        assertEquals(0, told.share("in stayed ferry the"), "in another order");
        assertEquals(0, told.share(""));
    }

    @Test
    void whatLinesHaveRepeatedIsCountedOnce() {
        assertEquals(0, told.repeated());
        float first = told.share("The ferry stayed in port");
        float again = told.share("The ferry stayed in port");
        assertEquals(first, again);
        assertEquals(2 / 5.0, told.repeated());
        assertEquals(1, told.share("The ferry stayed in port. Nobody said why."));
        assertEquals(1, told.repeated());
    }

    @Test
    void nothingTellsNothing() {
        Told nothing = new Told("");
        assertEquals(0, nothing.share("The ferry stayed in port"));
        assertEquals(1, nothing.repeated());
    }
}
