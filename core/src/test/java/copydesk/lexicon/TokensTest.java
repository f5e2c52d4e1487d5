package copydesk.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.laws.RawText;
import copydesk.text.Span;
import java.util.List;
import java.util.Locale;
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
    void aSigmaBehindAnApostropheIsFoldedAsInTheText() {
        for (String word : List.of("31M’Σ", "31m'Σ", "ΟΔΟΣ", "Μ’Σ", "Σ")) {
            assertEquals(Tokens.fold(word), Tokens.of(word).key(0), word);
        }
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

    @Test
    void lettersAndDigitsOfAsciiToTheLast() {
        assertEquals("[/, 0, :]", keys(Tokens.of("/ 0 :")));
        for (String word : List.of("0", "9", "A", "Z", "a", "z")) {
            Tokens tokens = Tokens.of(word);
            assertTrue(tokens.isWord(0), word);
            assertEquals("09".contains(word), tokens.isNumber(0), word);
            assertEquals("AZ".contains(word), tokens.isCapitalized(0), word);
            assertEquals(word.toLowerCase(Locale.ROOT), tokens.key(0));
            assertEquals(2, Tokens.of("x" + word + " y").size(), word);
        }
        for (String sign : List.of("/", ":", "@", "[", "`", "{")) {
            assertFalse(Tokens.of(sign).isWord(0), sign);
        }
    }

    @Test
    void anApostropheAtTheEndOfTextOrSpanIsASignOfItsOwn() {
        assertEquals("[dogs, ']", keys(Tokens.of("dogs'")));
        assertEquals("[don, ']", keys(Tokens.of("don't", new Span(0, 4))));
        assertEquals("[don't]", keys(Tokens.of("don't", new Span(0, 5))));
    }

    @Test
    void printsHowMany() {
        assertEquals("3 tokens", Tokens.of("a quiet day").toString());
    }

    private static String keys(Tokens tokens) {
        StringBuilder out = new StringBuilder("[");
        for (int i = 0; i < tokens.size(); i++) {
            out.append(i > 0 ? ", " : "").append(tokens.key(i));
        }
        return out.append(']').toString();
    }
}
