package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.text.Document;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private final Comparison comparison = Comparison.of(
            report("The Herald", "The Dávila government met. Rosa Dávila spoke. The Dávila government left."),
            report(
                    "The Lantern",
                    "The Davila regime is a disgrace. {{direct|Ivo Mar|“The dictatorship of Rosa Davila will fall,”}} said Ivo Mar."));

    @Test
    void ordersByTheAuthorsVoice() {
        assertEquals(
                List.of("The Lantern", "The Herald"),
                comparison.articles().stream().map(Article::name).toList());
    }

    @Test
    void putsLabelsOfOneActorSideBySide() {
        Labels labels = comparison.labels("Dávila");
        assertEquals(2, labels.usages().size());
        assertEquals(Map.of("regime", 1), labels.usages().get(0).author());
        assertEquals(Map.of("dictatorship", 1), labels.usages().get(0).quoted());
        assertEquals(Map.of("government", 2), labels.usages().get(1).author());
    }

    @Test
    void putsTheWordsForOneThingSideBySide() {
        Labels labels = comparison.concept("government");
        assertEquals(2, labels.usages().size());
        assertTrue(labels.isContested());
    }

    @Test
    void printsATable() {
        assertEquals("""
                Rosa Dávila in 2 articles
                  The Lantern  author: regime 1      quoted: dictatorship 1
                  The Herald   author: government 2  quoted: -""", comparison.labels("Rosa Davila").toString());
        assertTrue(comparison.toString().startsWith("2 articles compared\n  The Lantern  author "));
    }

    @Test
    void knowsNothingOfStrangers() {
        assertTrue(comparison.labels("Nemo").usages().isEmpty());
    }

    @Test
    void numbersArticlesWithoutAName() {
        BiasReport one = LoadedLanguage.english().score(Fixture.plain("The tram is late."));
        assertEquals("article 1", Comparison.of(one).articles().get(0).name());
    }

    private static BiasReport report(String site, String marked) {
        Document document = Fixture.of(marked).document();
        return LoadedLanguage.english().score(document.with(document.metadata().withSite(site)));
    }
}
