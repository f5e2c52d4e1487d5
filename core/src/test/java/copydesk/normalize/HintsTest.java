package copydesk.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.Copydesk;
import copydesk.lexicon.Table;
import copydesk.text.Document;
import copydesk.text.Hint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HintsTest {
    private static final String STORY = "The bridge over the Tarva was closed on Monday, the mayor of Lesk said.\n"
            + "Engineer Ilona Varhegyi found cracks in two of its piers, and Varhegyi asked for trucks to be kept away.\n"
            + "The council will hear Ilona Varhegyi again next week, when it meets in the old town hall.\n";

    @Test
    void aNameThatIsSpeltOtherwiseOnce() {
        assertHints(
                STORY + "It was Ilona Varheygi who closed the bridge to buses in the spring of last year.\n",
                "MISSPELT_NAME Varheygi → Varhegyi");
        assertHints(
                STORY + "It was Varhegi who closed the bridge to buses in the spring of last year.\n",
                "MISSPELT_NAME Varhegi → Varhegyi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was Anna Varhegya who closed the bridge to buses in the spring of last year.\n",
                "The Varhegyis have lived beside the bridge in the old town since the last war.\n",
                "It was Varhogyi and again Varhogyi who closed the bridge to buses last year.\n",
                "The mayor said he had had enough of it, and that that was very very clear.\n",
                "It is known as the new New Bridge, and nobody knows why it is called so.\n",
                "The mayor spoke to reporters in the video: the bridge will be opened in May.\n",
                "He showed them a video:\n“The bridge will be opened in May,” it said, and no more.\n"
            })
    void whatMayWellBeRight(String more) {
        assertHints(STORY + more);
    }

    static List<Table.Row> rows() {
        return Table.resource(Hints.class, "hint-words.tsv");
    }

    /** Takes each row where nothing else stands for what it does. */
    @ParameterizedTest
    @MethodSource("rows")
    void everyRowDoesItsWork(Table.Row row) {
        String word = row.required("word");
        switch (row.required("role")) {
            case "double" ->
                assertHints(STORY + "The mayor said that " + word + " " + word + " in the evening sun, and left.");
            case "pointer" ->
                assertHints(STORY + "The mayor showed what he meant in the " + word + " below:", "DANGLING_LEAD :");
            case "place" ->
                assertHints(STORY + "The mayor showed what he meant, " + word + " the video:", "DANGLING_LEAD :");
            default ->
                assertHints((STORY + "It was Varhe" + word + " who closed it to buses in the spring of last year.\n")
                        .replace("Varhegyi", word.equals("i") ? "Varheo" : "Varhei"));
        }
    }

    @Test
    void aWordThatStandsTwice() {
        assertHints(
                STORY + "The mayor said that the the bridge would be opened again in the month of May.\n",
                "DOUBLED_WORD the the → the");
    }

    @Test
    void aLineThatLeadsInWhatIsLost() {
        assertHints(
                STORY + "The mayor showed the cracks to reporters, see the video below:\n"
                        + "The bridge will be opened in May, and trucks may use it again in the month after that.\n",
                "DANGLING_LEAD :");
    }

    @Test
    void nothingIsChanged() {
        Document document =
                Copydesk.parse(STORY + "The mayor said that the the bridge would be opened again in May.\n");
        assertTrue(document.text().contains("the the"));
        assertTrue(document.hints().toString().startsWith("1 hints\n  DOUBLED_WORD @"), document.hints()::toString);
    }

    private static void assertHints(String text, String... expected) {
        Document document = Copydesk.parse(text);
        List<String> found =
                document.hints().stream().map(hint -> text(document, hint)).toList();
        assertEquals(List.of(expected), found);
    }

    private static String text(Document document, Hint hint) {
        return hint.kind() + " " + document.quote(hint.span())
                + hint.suggestion().map(meant -> " → " + meant).orElse("");
    }
}
