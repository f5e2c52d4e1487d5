package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.display.Highlight;
import copydesk.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class BiasPageTest {
    private static final String LANTERN =
            "The Davila regime is a disgrace. {{direct|Ivo Mar|“The dictatorship of Rosa Davila will fall,”}} said Ivo Mar.";

    @Test
    void tellsOfEachFindingAllThatIsKnown() {
        List<Highlight> highlights = BiasPage.highlights(report("The Lantern", LANTERN));
        assertEquals(
                List.of(Highlight.Side.AUTHOR, Highlight.Side.AUTHOR, Highlight.Side.QUOTED),
                highlights.stream().map(Highlight::side).toList());
        String note = highlights.get(2).note();
        assertTrue(note.startsWith("strength "), note);
        assertTrue(note.contains("; said by Ivo Mar; aims at Rosa Davila; negative; "), note);
        assertTrue(note.contains("; found by: row "), note);
    }

    @Test
    void drawsScoresStanceAndFindings() {
        String html = BiasPage.of(report("The Lantern", LANTERN)).toHtml();
        for (String part : List.of(
                "All words</span>", "Words of others</span>", "Negative, author</th>", "id=\"m3\"", "href=\"#m3\"")) {
            assertTrue(html.contains(part), part + " in " + html);
        }
    }

    @Test
    void drawsWhatArticlesHaveInCommonAndWhatNot() {
        Comparison comparison = Comparison.of(
                report("The <Herald>", "The Dávila government met. Rosa Dávila spoke. The Dávila government left."),
                report("The Lantern", LANTERN));
        String html = BiasPage.of(comparison).toHtml();
        for (String part : List.of(
                "2 articles compared",
                "<span class=\"label\" dir=\"auto\">The &lt;Herald&gt;</span>",
                "Rosa Dávila</caption>",
                "<bdi>dictatorship\u00A01</bdi>",
                "Ivo Mar</th>",
                "Names that the other article has three times or more.")) {
            assertTrue(html.contains(part), part + " in " + html);
        }
    }

    @Test
    void knowsWhomOneLeavesOut() {
        Comparison comparison = Comparison.of(
                report("A", "Ivo Mar met Rosa Dávila."),
                report("B", "Rosa Dávila met Ivo Mar. {{direct|Ivo Mar|“No,”}} said Ivo Mar."),
                report("C", "Rosa Davila met nobody."));
        assertEquals(
                List.of("Ivo Mar"),
                comparison.leftOut("C").stream().map(Attention::name).toList());
        assertEquals(List.of(), comparison.leftOut("A"));
        assertEquals("Ivo Mar  B 1", comparison.speakers().get(0).toString());
        assertEquals(3, comparison.named().get(0).counts().size());
    }

    private static BiasReport report(String site, String marked) {
        Document document = Fixture.of(marked).document();
        return LoadedLanguage.english().score(document.with(document.metadata().withSite(site)));
    }
}
