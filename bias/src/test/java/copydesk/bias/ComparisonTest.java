package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

    @Test
    void articlesOfOneNameAreNumbered() {
        Comparison two =
                Comparison.of(report("The Pier", "The tram is late."), report("The Pier", "The tram is early."));
        assertEquals(
                List.of("The Pier", "The Pier (2)"),
                two.articles().stream().map(Article::name).toList());
        assertEquals(
                "article 1",
                Comparison.of(report("", "The tram is late.")).articles().get(0).name());
    }

    @Test
    void ofTwoArticlesOneLeavesOutWhomTheOtherNamesThreeTimes() {
        Comparison two = Comparison.of(
                report("A", "Here Ivo Mar met Tom Ash. Ivo Mar left Tom Ash. Then Ivo Mar slept."),
                report("B", "The tram is late."));
        assertEquals(
                List.of("Ivo Mar"),
                two.leftOut("B").stream().map(Attention::name).toList());
        assertEquals(3, two.leftOut("B").get(0).count());
    }

    @Test
    void onlyWhatTwoArticlesCallOtherwiseIsContested() {
        Comparison same = Comparison.of(report("A", "The Davila regime met."), report("B", "The Davila regime left."));
        assertFalse(same.concept("government").isContested());
        assertEquals(
                List.of("government"),
                comparison.concepts().stream().map(Labels::name).toList());
    }

    private static BiasReport report(String site, String marked) {
        Document document = Fixture.of(marked).document();
        return LoadedLanguage.english().score(document.with(document.metadata().withSite(site)));
    }
}
