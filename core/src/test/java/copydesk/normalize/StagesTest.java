package copydesk.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import copydesk.text.Edit;
import copydesk.text.NormalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What single repairs do at the edges of texts and of ranges. */
class StagesTest {
    private static NormalizedText only(Repair repair, String text) {
        return Normalizer.only(repair).normalize(text);
    }

    private static String lines(String text) {
        return only(Repair.BLANK_LINE, text).text();
    }

    private static String visible(String text) {
        return only(Repair.INVISIBLE, text).text();
    }

    @Test
    void blankLinesAreOneBetweenLinesAndNoneAtTheEdges() {
        assertEquals("one", lines("\n\none"));
        assertEquals("one", lines("\none"));
        assertEquals("one\n", lines("one\n\n\n"));
        assertEquals("one\n", lines("one\n\n"));
        assertEquals("one\n\ntwo\n\nthree\nfour\n", lines("one\n\n\n\ntwo\n\n\nthree\nfour\n\n"));
        assertEquals("", lines("\n\n\n"));
        assertEquals("", lines("\n"));
        assertEquals(
                List.of("blank lines before the text", "more than one blank line"),
                only(Repair.BLANK_LINE, "\none\n\n\ntwo").edits().stream()
                        .map(Edit::why)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "one\n", "one\ntwo", "one\n\ntwo", "one\n\ntwo\n\nthree\n", ""})
    void textsWithoutSuchLinesAreLeftAlone(String text) {
        assertSame(text, lines(text));
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u00AD', '\u061C', '\u180E', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u202A', '\u202E',
                '\u2060', '\u2066', '\u2069', '\u206F', '\uFEFF', '\uFFF9', '\uFFFB'
            })
    void whatNobodySeesIsTakenOut(char hidden) {
        assertEquals("left over", visible("left" + hidden + " ov" + hidden + hidden + "er"));
        assertEquals("left", visible(hidden + "left" + hidden));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u00AC', '\u00AE', '\u2010', '\u2030', '\u2070', '\u205F', '\uFFFC', '\uFF00'})
    void itsNeighboursAreNot(char shown) {
        String text = "left" + shown + " over";
        assertSame(text, visible(text));
    }

    @Test
    void theReasonTellsWhatItWas() {
        assertEquals(
                "[invisible @4..5 -> \"\"  soft hyphen, invisible @9..10 -> \"\"  direction mark without need,"
                        + " invisible @14..15 -> \"\"  zero-width character]",
                only(Repair.INVISIBLE, "soft\u00ADmark\u200Ezero\u200Bend")
                        .edits()
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"می\u200Cخواهم", "क्\u200Dष", "\uD83D\uDC69\u200D\uD83D\uDC67", "\u2764\uFE0F\u200D\uD83D\uDD25"
            })
    void joinersStayWhereTheyJoin(String text) {
        assertSame(text, visible(text));
    }

    @Test
    void joinersGoWhereNothingIsJoined() {
        assertEquals("خواهم", visible("\u200Cخواهم"));
        assertEquals("خواهم", visible("خواهم\u200C"));
        assertEquals("خواهم a", visible("خواهم\u200C a"));
        assertEquals("жж", visible("ж\u200Dж"));
    }

    @Test
    void directionMarksStayNearTextThatRunsTheOtherWay() {
        String near = "שלום" + "a".repeat(190) + "\u200E(Haifa)";
        assertSame(near, visible(near));
        String before = "\u202B(Haifa)" + "a".repeat(150) + "سلام";
        assertSame(before, visible(before));
        assertEquals("שלום" + "a".repeat(250) + "(Haifa)", visible("שלום" + "a".repeat(250) + "\u200E(Haifa)"));
        assertEquals("(Haifa)" + "a".repeat(250) + "סוף", visible("\u200E(Haifa)" + "a".repeat(250) + "סוף"));
    }
}
