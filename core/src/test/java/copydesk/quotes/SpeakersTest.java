package copydesk.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.Copydesk;
import copydesk.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks, wherever the name stands in its sentence. */
class SpeakersTest {
    private static final String REPORT = "that the pier would close";

    private static List<String> read(String text) {
        Document document = Copydesk.parse(text);
        return document.quotations().stream()
                .map(quotation -> quotation.speaker().orElse("?") + "|" + document.quote(quotation.span()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Lima, who has run the port since 2011,",
                "Ana Lima, 54,",
                "Ana Lima (54)",
                "Ana Lima, a spokeswoman for the port, which opened in 1911,",
                "The old mayor of Braga, Ana Lima,",
                "A spokeswoman for the ministry, Ana Lima,",
                "Dr. Ana Lima",
                "Prime Minister Ana Lima",
                "Rui Costa left, and Ana Lima",
                "On Monday Ana Lima",
                "After the storm, Ana Lima",
                "After the storm had passed, Ana Lima",
                "Yesterday, in Porto, Ana Lima",
                "But Ana Lima also",
                "Ana Lima, however,",
                "Ana Lima has repeatedly"
            })
    void theNameIsFoundBeforeTheVerb(String start) {
        assertEquals(List.of("Ana Lima|" + REPORT), read(start + " said " + REPORT + "."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry that Ana Lima runs",
                "Ana Lima left but the board",
                "Ana Lima's lawyer",
                "The head of Ana Lima's office"
            })
    void aNameThatIsNotTheSubjectIsNotTheSpeaker(String start) {
        assertEquals(List.of("?|" + REPORT), read(start + " said " + REPORT + "."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana Lima-Prado", "Ana de Lima", "Porto Courier"})
    void theNameIsWhole(String name) {
        assertEquals(List.of(name + "|" + REPORT), read("Here, the " + name + " said " + REPORT + "."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We stay,” Ana Lima said.",
                "“We stay,” Ana Lima, who runs the port, said.",
                "“We stay,” the mayor of Braga, Ana Lima, said.",
                "“We stay”, Ana Lima wrote.",
                "“We stay!” cried Ana Lima.",
                "“We stay…” Ana Lima said.",
                "“Do we stay?” asked Ana Lima.",
                "Asked about the pier, Ana Lima said: “We stay.”",
                "Writing in the Courier, Ana Lima said: “We stay.”"
            })
    void wordsInMarksGoToTheNameBesideThem(String text) {
        String words = text.substring(text.indexOf('“'), text.indexOf('”') + 1);
        assertEquals(List.of("Ana Lima|" + words), read(text));
    }

    @Test
    void bothHalvesOfAQuotationAreOnesWords() {
        assertEquals(
                List.of("Ana Lima|“We stay,”", "Ana Lima|“and we will not leave.”"),
                read("“We stay,” Ana Lima told the board, “and we will not leave.”"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the pier couldn't stay",
                "pier workers had left",
                "the pier might close",
                "they had closed it",
                "nobody was paid"
            })
    void aReportNeedsNoThat(String report) {
        assertEquals(List.of("Ana Lima|" + report), read("Ana Lima said " + report + "."));
    }

    @Test
    void theReportBeginsBehindWhatStandsBetween() {
        assertEquals(List.of("Ana Lima|" + REPORT), read("Ana Lima said, among other things, " + REPORT + "."));
        assertEquals(
                List.of("Ana Lima|" + REPORT),
                read("Ana Lima said in a letter to the board of the port " + REPORT + "."));
        assertEquals(List.of("Ana Lima|if the pier would close"), read("Ana Lima wondered if the pier would close."));
    }

    @Test
    void whoeverIsNamedBetweenAPassiveAndItsWordsSpeaks() {
        String words = "“a slow and costly mistake”";
        assertEquals(List.of("Ana Lima|" + words), read("The plan was described by Ana Lima as " + words + "."));
        assertEquals(
                List.of("Ana Lima|" + words),
                read("It was dismissed on Monday by Ana Lima, the mayor of Braga, as " + words + "."));
        assertEquals(List.of("?|" + words), read("The pier was built by Ana Lima as " + words + "."));
    }

    @Test
    void aTextMayStartWithTheWordThatLeadsToWordsInMarks() {
        assertEquals(List.of("?|“a slow and costly mistake”"), read("As “a slow and costly mistake” it is known."));
        assertEquals(List.of("?|“a slow and costly mistake”"), read("By as “a slow and costly mistake” it is known."));
    }

    @Test
    void aTextMayEndBehindAShortSource() {
        assertEquals(List.of("?|The old pier would close"), read("The old pier would close, per her"));
        assertEquals(List.of("Braga|The old pier would close"), read("The old pier would close, per Braga"));
    }

    @Test
    void theReportMayStandBeforeItsVerbAndOnBothSides() {
        assertEquals(
                List.of("Ana Lima|The pier, which opened in 1911, would close"),
                read("The pier, which opened in 1911, would close, Ana Lima said."));
        assertEquals(
                List.of("Ana Lima|If nobody paid, the pier would close"),
                read("If nobody paid, the pier would close, Ana Lima said."));
        assertEquals(
                List.of("Ana Lima|The pier would close and the ferry would move", "Ana Lima|if nobody paid"),
                read("The pier would close and the ferry would move, Ana Lima said, if nobody paid."));
    }

    @Test
    void aPromiseAQuestionAndADenialWithoutAClauseAreNoReports() {
        assertEquals(List.of(), read("Ana Lima promised to repair the pier."));
        assertEquals(List.of(), read("Ana Lima did not say why the pier had closed."));
        assertEquals(List.of(), read("Ana Lima denied having closed the pier."));
    }
}
