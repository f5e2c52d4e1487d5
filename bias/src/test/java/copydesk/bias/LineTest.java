package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.lexicon.Vocabulary;
import copydesk.text.Document;
import copydesk.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {
    private static List<Line> lines(String marked) {
        Document document = Fixture.of(marked).document();
        return Lines.of(document, new Voices(document), Vocabulary.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thugs Of Suva Leave            | true",
                "Thugs Of Suva Leave Town today | true",
                "Thugs Of Suva Leave today      | false",
                "Thugs Of Suva Leave.           | false",
                "Thugs Leave                    | false",
                "Thugs Leave 1911 1912 1913     | false",
                "the thugs of suva              | false"
            })
    void headlinesHaveNearlyAllLongWordsInCapitals(String text, boolean headline) {
        assertEquals(headline, lines(text).get(0).isTitleCase());
    }

    @Test
    void tokensKnowTheirSentence() {
        Line line = lines("It rained all day. Nobody came (not one).").get(0);
        assertEquals(0, line.start(4));
        assertEquals(5, line.end(4));
        assertEquals(5, line.start(5));
        assertEquals(1, line.sentenceOf(line.size() - 1));
        assertEquals(line.size(), line.end(5));
        assertEquals(new Span(3, 13), line.inText(1, 3));
        assertTrue(line.isStop(4) && line.isStop(7));
        assertFalse(line.isStop(3));
    }

    @Test
    void hyphensAndQuotationMarksAreNoStops() {
        Line line = lines("A “well-known” liar").get(0);
        for (int i = 0; i < line.size(); i++) {
            assertFalse(line.isStop(i), line.key(i));
        }
    }

    @Test
    void wordsKnowWhetherTheyAreQuoted() {
        Line line = lines("He left. {{direct|Ana|“We stay,”}} said Ana.").get(0);
        for (int i = 0; i < line.size(); i++) {
            assertEquals(i >= 3 && i < 8, line.isQuoted(i), line.key(i));
        }
    }

    @Test
    void onlyWhatTheOutletSaysIsRead() {
        List<Line> lines = lines("It rained.\nCOMMENT:: It did not.\n—\nIt stopped.");
        assertEquals(3, lines.size());
        assertEquals("It stopped.", lines.get(2).block().text());
    }
}
