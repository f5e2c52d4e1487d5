package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.Copydesk;
import copydesk.text.Document;
import org.junit.jupiter.api.Test;

/** From a scraped page to findings, with the quotations that the core finds itself. */
class EndToEndTest {
    private static final String PAGE = String.join(
            "\n\n",
            "Quarry row splits Otago village",
            "The Tuapeka Quarry Company wants to blast for another ten years. Its chief, Colin Marsh, said on Tuesday that "
                    + "the objectors were “a mob of eco-zealots”.",
            "“He is a liar,” said Hana Reweti, who has lived beside the pit since 1988.",
            "The so-called consultation lasted forty minutes.",
            "Leave a Reply",
            "You are commenting using your account, thug.");

    @Test
    void tellsVoicesAndFurnitureApart() {
        Document document = Copydesk.parse(PAGE);
        BiasReport report = LoadedLanguage.english().rowsOnly().score(document);
        for (LoadedTerm term : report.terms()) {
            assertEquals(term.text(), document.quote(term.span()));
        }
        assertEquals(1, report.terms(Voice.AUTHOR).size(), report.toString());
        assertEquals("so-called", report.terms(Voice.AUTHOR).get(0).text());
        assertTrue(
                report.terms(Voice.QUOTED).stream()
                        .anyMatch(term -> term.text().equals("liar")
                                && term.speaker().equals(java.util.Optional.of("Hana Reweti"))),
                report.toString());
    }

    @Test
    void pointsIntoTheOriginalThroughRepairs() {
        Document document =
                Copydesk.parse("It&rsquo;s a&nbsp;&nbsp;witch\u00a0hunt, the paper wrote in Dar es Salaam today.");
        LoadedTerm term = LoadedLanguage.english().score(document).terms().get(0);
        assertEquals("witch\u00a0hunt", term.text());
        assertEquals(term.text(), document.quote(term.span()));
    }
}
