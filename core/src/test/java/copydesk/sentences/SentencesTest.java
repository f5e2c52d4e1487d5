package copydesk.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.Copydesk;
import copydesk.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> split(String text) {
        return Sentences.english().split(text).stream()
                .map(span -> span.of(text))
                .toList();
    }

    @Test
    void abbreviationsAndInitialsEndNoSentence() {
        assertEquals(
                List.of("Dr. Ruiz met Gov. Lee in the U.S. capital.", "They left at noon."),
                split("Dr. Ruiz met Gov. Lee in the U.S. capital. They left at noon."));
        assertEquals(List.of("It was John F. Kennedy who came."), split("It was John F. Kennedy who came."));
    }

    @Test
    void wordsThatOnlyEndLikeAbbreviationsDo() {
        assertEquals(
                List.of("Ten were wounded.", "The protest.", "It went on."),
                split("Ten were wounded. The protest. It went on."));
    }

    @Test
    void aLineBreakAlwaysEndsOne() {
        assertEquals(
                List.of("Storm reaches Split", "The ferry stayed."), split("Storm reaches Split\nThe ferry stayed."));
    }

    @Test
    void emptyLinesAndBlanksBelongToNone() {
        assertEquals(
                List.of("Storm reaches Split", "The ferry stayed.", "So did we."),
                split("\n Storm reaches Split \n\n\tThe ferry stayed.  So did we.\n"));
        assertEquals(List.of(), split(" \n"));
    }

    @Test
    void aLineMayStartWithAnInitial() {
        assertEquals(
                List.of("J. Edgar Roth led the bureau.", "He left."), split("J. Edgar Roth led the bureau. He left."));
    }

    @Test
    void anInitialThatEndsTheLineEndsItsSentence() {
        assertEquals(List.of("They asked for John F."), split("They asked for John F."));
        assertEquals(List.of("They asked for John F."), split("They asked for John F. "));
        assertEquals(
                List.of("They asked for John F.", "Then they left."), split("They asked for John F.\nThen they left."));
    }

    @Test
    void onlyACapitalThatStandsAloneIsAnInitial() {
        assertEquals(List.of("It sails for the USA.", "They left."), split("It sails for the USA. They left."));
        assertEquals(List.of("It is berth b.", "They left."), split("It is berth b. They left."));
        assertEquals(List.of("Was it F?", "They left."), split("Was it F? They left."));
    }

    @Test
    void sentencesOfADocumentLieInTheOriginal() {
        String page = "The  ferry stayed &amp; waited. Nobody &quot;complained&quot; about it.\nIt left at noon.";
        Document document = Copydesk.parse(page);
        assertEquals(
                List.of(
                        "The  ferry stayed &amp; waited.",
                        "Nobody &quot;complained&quot; about it.",
                        "It left at noon."),
                Sentences.english().split(document).stream()
                        .map(sentence -> sentence.span().of(page))
                        .toList());
    }
}
