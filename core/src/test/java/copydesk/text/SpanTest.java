package copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
    private static final Span SPAN = new Span(3, 7);

    @Test
    void holdsItsStartAndNotItsEnd() {
        assertTrue(SPAN.contains(3) && SPAN.contains(6));
        assertFalse(SPAN.contains(2) || SPAN.contains(7));
        assertEquals(4, SPAN.length());
        assertTrue(new Span(3, 3).isEmpty());
        assertFalse(new Span(3, 4).isEmpty());
    }

    @Test
    void holdsSpansUpToItself() {
        assertTrue(SPAN.contains(SPAN) && SPAN.contains(new Span(4, 6)));
        assertFalse(SPAN.contains(new Span(2, 5)) || SPAN.contains(new Span(5, 8)));
    }

    @Test
    void overlapsWhatItSharesACharacterWith() {
        assertTrue(SPAN.overlaps(new Span(0, 4)) && SPAN.overlaps(new Span(6, 9)));
        assertFalse(SPAN.overlaps(new Span(0, 3)) || SPAN.overlaps(new Span(7, 9)));
    }

    @Test
    void movesBothEnds() {
        assertEquals(new Span(5, 9), SPAN.shift(2));
        assertEquals(new Span(0, 4), SPAN.shift(-3));
    }

    @Test
    void readsTextUpToItsLastCharacter() {
        assertEquals("tide", new Span(4, 8).of("the tide"));
        IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> new Span(4, 9).of("the tide"));
        assertEquals("span [4, 9) ends behind the text of length 8", fault.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
    }

    @Test
    void theLongerOneComesFirstOfThoseThatStartTogether() {
        List<Span> sorted =
                List.of(new Span(4, 5), new Span(3, 5), SPAN).stream().sorted().toList();
        assertEquals(List.of(SPAN, new Span(3, 5), new Span(4, 5)), sorted);
    }

    @Test
    void findsTheFirstThatEndsBehindAPlace() {
        List<Span> spans = List.of(new Span(0, 2), new Span(3, 5), new Span(5, 9));
        assertEquals(0, Span.firstEndingBehind(spans, 1));
        assertEquals(1, Span.firstEndingBehind(spans, 2));
        assertEquals(2, Span.firstEndingBehind(spans, 5));
        assertEquals(3, Span.firstEndingBehind(spans, 9));
        assertEquals(0, Span.firstEndingBehind(List.of(), 0));
    }
}
