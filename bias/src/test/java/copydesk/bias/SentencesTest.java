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

    @Test
    void wordsCountOnceAndSignsNamesAndNumbersByTheirShare() {
        Map<String, Double> features = SentenceModel.features(
                        Fixture.plain("Sadly Ana Lima, 40, met twenty unbelievable crooks, sadly."), Lexicon.english())
                .get(0);
        assertEquals(1, features.getOrDefault("sadly", -1.0));
        assertEquals(1, features.getOrDefault("met twenty", -1.0));
        assertFalse(features.containsKey("lima") || features.containsKey("40") || features.containsKey("sadly ana"));
        assertFalse(features.containsKey("crooks sadly"), "a comma parts words");
        double word = 10 / 12.0;
        assertEquals(2 * word, features.getOrDefault("[names]", -1.0), 1e-12);
        assertEquals(word, features.getOrDefault("[numbers]", -1.0), 1e-12);
        assertEquals(2 * word, features.getOrDefault("[adverbs]", -1.0), 1e-12);
        assertEquals(word, features.getOrDefault("[long words]", -1.0), 1e-12);
        assertEquals(3 * word, features.getOrDefault("[sign ,]", -1.0), 1e-12);
        assertEquals(1, features.getOrDefault("[finding name_calling_labelling]", -1.0));
        assertEquals(0.9, features.getOrDefault("[length]", -1.0), 1e-12);
    }

    @Test
    void aLongSentenceSharesAmongItsOwnWords() {
        String rain = "it rained and rained on all of the old ships in the port that day";
        Map<String, Double> features = SentenceModel.features(
                        Fixture.plain("Here " + rain + " and Ana saw it."), Lexicon.english())
                .get(0);
        assertEquals(0.5, features.getOrDefault("[names]", -1.0), 1e-12);
        assertEquals(2, features.getOrDefault("[length]", -1.0), 1e-12);
    }

    @Test
    void reasonsAreTheThreeThatWeighMost() {
        SentenceModel model = SentenceModel.of(
                Table.parse("mine", "feature\tweight\nthe\t-1\nold\t1\ntide\t3\nrose\t2\nagain\t2\ntoday\t0\n"));
        LoadedSentence sentence = model.judge(Fixture.plain("The old tide rose again today."), Lexicon.english())
                .get(0);
        assertEquals(List.of("tide", "again", "rose"), sentence.reasons());
        LoadedSentence plain = model.judge(Fixture.plain("The ferry left today."), Lexicon.english())
                .get(0);
        assertEquals(List.of(), plain.reasons());
    }

    @Test
    void aProbabilityLiesBetweenNoneAndAll() {
        Span span = new Span(0, 6);
        assertEquals(0, new LoadedSentence(span, "Shame!", 0, List.of()).probability());
        assertEquals(1, new LoadedSentence(span, "Shame!", 1, List.of()).probability());
        String printed = new LoadedSentence(span, "Shame!", 0.875, List.of("shame")).toString();
        assertTrue(printed.startsWith("0.88 ") && printed.contains("Shame!"), printed);
    }
}
