package copydesk.entities.corenlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void aFeatureIsFoundByThePiecesOfItsName() {
        Weights weights = new Weights(1_000, 2);
        for (int i = 0; i < 1_000; i++) {
            assertTrue(weights.put(Piece.of("word" + i + "-WORD|C"), new double[] {i, 0.5}));
        }
        assertFalse(weights.put(Piece.of("word7-WORD|C"), new double[] {9, 9}));
        double[] sums = {1, 1};
        weights.addTo(sums, Template.WORD.feature(Piece.of("word").then(Piece.of("xx12yy", 2, 4))));
        weights.addTo(sums, Template.WORD.feature(Piece.of("nowhere")));
        weights.addTo(sums, Piece.of(""));
        assertArrayEquals(new double[] {13, 1.5}, sums);
    }

    @Test
    void piecesJoinInAnyGrouping() {
        Piece whole = Piece.of("one-two😀\u0000");
        assertEquals(whole, Piece.of("one").then(Piece.of("-two").then(Piece.of("😀\u0000"))));
        assertEquals(whole, Piece.of("").then(Piece.of("one-two😀")).then(Piece.of("\u0000")));
        assertFalse(whole.equals(Piece.of("one-two😀")));
    }

    @Test
    void theKindOfAFeatureIsAtItsEnd() {
        assertEquals(Optional.of(Template.WORD), Template.of("A-B-WORD|C"));
        assertEquals(Optional.of(Template.GRAM), Template.of("#-WORD>#|C"));
        assertEquals(Optional.of(Template.ANY), Template.of("###|C"));
        assertEquals(Optional.of(Template.PAIR_WORDS), Template.of("#-#-PSEQW2|CpC"));
        assertEquals(Optional.of(Template.NO_NAME_TO_LOOK_FOR), Template.of("NO-OCCURRENCE-PATTERN|C"));
        assertEquals(Optional.empty(), Template.of("word-GAZETTEER|C"));
        assertTrue(Template.PAIR_WORDS.isOfPairs() && !Template.WORD.isOfPairs());
    }
}
