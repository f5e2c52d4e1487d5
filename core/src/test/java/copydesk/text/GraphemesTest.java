package copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** No span and no edit parts what readers see as one character. */
class GraphemesTest {
    private static final String FLAGS = "\uD83C\uDDE7\uD83C\uDDF7\uD83C\uDDF5\uD83C\uDDF9\uD83C\uDDE9\uD83C\uDDEA";
    private static final String FAMILY = "\uD83D\uDC69\u200D\uD83D\uDC67";

    private static Span grown(String text, int start, int end) {
        return NormalizedText.unchanged(text).toText(new Span(start, end));
    }

    @Test
    void aPartStandsForTheWholeCharacter() {
        assertEquals(new Span(1, 3), grown("xe\u0301y", 1, 2), "a letter and its accent");
        assertEquals(new Span(1, 3), grown("xe\u0301y", 2, 3));
        assertEquals(new Span(1, 3), grown("a\r\nb", 1, 2), "a line end of two signs");
        assertEquals(new Span(2, 3), grown("a\n\rb", 2, 3), "the other way around they are two");
        assertEquals(new Span(1, 3), grown("x\uD83D\uDE00y", 2, 3), "a pair of surrogates");
        assertEquals(new Span(1, 6), grown("x" + FAMILY + "y", 3, 4), "what is joined");
        assertEquals(new Span(0, 1), grown("x\u0416", 0, 1));
        assertEquals(new Span(1, 2), grown("x\u0416y", 1, 2));
    }

    @Test
    void flagsAreCountedFromTheFirst() {
        for (int flag = 0; flag < 12; flag += 4) {
            Span whole = new Span(flag, flag + 4);
            assertEquals(whole, grown(FLAGS, flag, flag + 4));
            assertEquals(whole, grown(FLAGS, flag, flag + 2));
            assertEquals(whole, grown(FLAGS, flag + 2, flag + 4));
        }
    }

    @Test
    void anEditOfAPartIsOneOfTheWhole() {
        NormalizedText text = NormalizedText.edit("xye\u0301z")
                .delete(new Span(0, 2), "cut", "")
                .replace(new Span(2, 3), "E", "up")
                .build();
        assertEquals("E\u0301z", text.text());
        assertEquals(new Span(2, 4), text.edits().get(1).span());
        assertEquals("E\u0301", text.edits().get(1).replacement());
    }

    @Test
    void whatOnlyExtendsACharacterCanBeDeletedAlone() {
        assertEquals(List.of("cut @1..2 -> \"\""), deleted("e\u0301x", 1, 2));
        assertEquals(List.of("cut @1..3 -> \"\""), deleted("e\u0301\u0302x", 1, 3));
        assertEquals(List.of("cut @2..3 -> \"\""), deleted(FAMILY, 2, 3));
        assertEquals(List.of("cut @0..3 -> \"e\""), deleted("e\u0301x", 1, 3), "more than that cannot");
        assertEquals(List.of("cut @0..2 -> \"\u0301\""), deleted("e\u0301x", 0, 1));
    }

    private static List<String> deleted(String text, int start, int end) {
        return NormalizedText.edit(text).delete(new Span(start, end), "cut", "").build().edits().stream()
                .map(Edit::toString)
                .toList();
    }
}
