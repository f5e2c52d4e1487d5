package copydesk.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.laws.RawText;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TokensTest {
    @Provide
    Arbitrary<String> texts() {
        return RawText.any();
    }

    @Property
    void keysAreTheFoldedWordsInOrder(@ForAll("texts") String text) {
        Tokens tokens = Tokens.of(text);
        int end = 0;
        for (int i = 0; i < tokens.size(); i++) {
            assertTrue(tokens.start(i) >= end && tokens.end(i) > tokens.start(i));
            assertEquals(Tokens.fold(tokens.word(i)), tokens.key(i));
            assertEquals(i > 0 && end == tokens.start(i), tokens.isGlued(i));
            assertEquals(i, tokens.indexAt(tokens.start(i)));
            end = tokens.end(i);
        }
        assertEquals(tokens.size(), tokens.indexAt(text.length()));
    }

    @Test
    void aWordThatIsRepeatedIsHeldOnce() {
        Tokens tokens = Tokens.of("the quay and the quay");
        assertSame(tokens.key(0), tokens.key(3));
        assertSame(tokens.key(1), tokens.key(4));
    }

    @Test
    void wordsKeepAnApostropheInsideAndNoneAtTheirEnds() {
        Tokens tokens = Tokens.of("'d’État' US-backed 5th Ǆ");
        assertEquals("[', d'état, ', us, -, backed, 5th, ǆ]", keys(tokens));
        assertEquals("d’État", tokens.word(1));
        assertEquals("US-backed", tokens.text(3, 6));
        assertTrue(tokens.isWord(1) && !tokens.isWord(0));
        assertTrue(tokens.isNumber(6) && !tokens.isNumber(5));
        assertTrue(tokens.isCapitalized(3) && tokens.isCapitalized(7));
        assertFalse(tokens.isCapitalized(1) || tokens.isCapitalized(6));
    }

    private static String keys(Tokens tokens) {
        StringBuilder out = new StringBuilder("[");
        for (int i = 0; i < tokens.size(); i++) {
            out.append(i > 0 ? ", " : "").append(tokens.key(i));
        }
        return out.append(']').toString();
    }
}
