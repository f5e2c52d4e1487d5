package copydesk.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import copydesk.laws.RawText;
import copydesk.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Provide
    Arbitrary<String> texts() {
        return RawText.any();
    }

    private static Tokens cut(String text, Vocabulary vocabulary) {
        return Tokens.of(text, new Span(0, text.length()), new WordPool(text.length(), vocabulary));
    }

    @Property
    void theWordsOfATextAreFoundByNumber(@ForAll("texts") String text) {
        Set<String> words = new LinkedHashSet<>();
        Tokens plain = Tokens.of(text);
        for (int i = 0; i < plain.size(); i += 2) {
            words.add(plain.key(i));
        }
        Vocabulary vocabulary = Vocabulary.EMPTY.with(words);
        Tokens tokens = cut(text, vocabulary);
        assertEquals(words.size(), vocabulary.size());
        assertEquals(plain.size(), tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            assertEquals(plain.key(i), tokens.key(i));
            assertEquals(vocabulary.number(plain.key(i)), tokens.number(i));
            assertEquals(words.contains(plain.key(i)), tokens.number(i) != Vocabulary.UNKNOWN);
            assertEquals(tokens.number(i), plain.number(i, vocabulary));
        }
    }

    @Test
    void anExtensionKeepsTheNumbers() {
        Vocabulary less = Vocabulary.EMPTY.with(List.of("quay", "tide"));
        Vocabulary more = less.with(List.of("tide", "pier"));
        assertEquals(3, more.size());
        assertEquals("tide", more.word(less.number("tide")));
        Tokens tokens = cut("Pier TIDE sand", more);
        assertEquals(Vocabulary.UNKNOWN, tokens.number(0, less));
        assertEquals(less.number("tide"), tokens.number(1, less));
        assertEquals(Vocabulary.UNKNOWN, tokens.number(2, more));
        assertSame(more, more.with(List.of("quay")));
    }

    @Test
    void wordsOfOneHashAreTold() {
        Vocabulary vocabulary = Vocabulary.EMPTY.with(List.of("c0", "an"));
        assertEquals("an".hashCode(), "c0".hashCode());
        Tokens tokens = cut("AN C0 bO", vocabulary);
        assertEquals("an", vocabulary.word(tokens.number(0)));
        assertEquals("c0", vocabulary.word(tokens.number(1)));
        assertEquals(Vocabulary.UNKNOWN, tokens.number(2));
    }
}
