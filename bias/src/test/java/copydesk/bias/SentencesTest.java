package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.lexicon.Table;
import copydesk.text.Document;
import copydesk.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final String LOADED = "The shameless minister brazenly squandered another fortune on his cronies.";
    private static final String PLAIN =
            "The minister spent 40 million crowns on the road, the ministry said on Monday.";

    private final LoadedLanguage language = LoadedLanguage.english();

    @Test
    void aLoadedSentenceIsLikelierThanAPlainOne() {
        Document document = Fixture.plain(LOADED + "\n" + PLAIN);
        List<LoadedSentence> sentences = language.sentences(document);
        assertEquals(2, sentences.size());
        assertEquals(LOADED, document.quote(sentences.get(0).span()));
        assertTrue(sentences.get(0).probability() > 0.9, sentences.toString());
        assertTrue(sentences.get(1).probability() < 0.5, sentences.toString());
        assertFalse(sentences.get(0).reasons().isEmpty());
    }

    @Test
    void weightsAddUp() {
        SentenceModel model = SentenceModel.of(Table.parse("mine", "feature\tweight\n[constant]\t-1\nbad\t3\n"));
        assertEquals(1 / (1 + Math.exp(1)), model.probability(Map.of("good", 1.0)), 1e-9);
        assertEquals(1 / (1 + Math.exp(-2)), model.probability(Map.of("bad", 1.0)), 1e-9);
        assertThrows(
                IllegalArgumentException.class,
                () -> SentenceModel.of(Table.parse("mine", "feature\tweight\nbad\tmuch\n")));
        assertThrows(IllegalArgumentException.class, () -> new LoadedSentence(new Span(0, 1), "a", 1.5, List.of()));
    }

    @Test
    void featuresAreCountedForEachSentence() {
        List<Map<String, Double>> features =
                SentenceModel.features(Fixture.plain("He blinked. Ana blinked twice!"), Lexicon.english());
        assertEquals(2, features.size());
        assertTrue(features.get(0).containsKey("blinked"));
        assertTrue(features.get(1).containsKey("blinked twice"));
        assertTrue(features.get(1).containsKey("[sign !]"));
    }
}
