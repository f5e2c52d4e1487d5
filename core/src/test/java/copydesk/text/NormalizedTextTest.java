package copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.laws.RawText;
import copydesk.laws.Replay;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NormalizedTextTest {
    @Test
    void unchangedTextIsTheSameString() {
        String text = "a quiet day";
        assertSame(text, NormalizedText.edit(text).build().text());
    }

    @Test
    void mapsBothWaysAndIsTightAtDeletions() {
        NormalizedText text = NormalizedText.edit("ab--cd&amp;e")
                .delete(new Span(2, 4), "cut", "")
                .replace(new Span(6, 11), "&", "entity")
                .build();
        assertEquals("abcd&e", text.text());
        assertEquals(new Span(0, 2), text.toOriginal(new Span(0, 2)), "ends before the deletion");
        assertEquals(new Span(4, 6), text.toOriginal(new Span(2, 4)), "starts behind the deletion");
        assertEquals(new Span(6, 11), text.toOriginal(new Span(4, 5)));
        assertEquals(new Span(4, 5), text.toText(new Span(7, 8)), "a part stands for the whole");
        assertEquals(new Span(2, 2), text.toText(new Span(2, 4)));
    }

    @Test
    void aPartOfAnExpansionIsNeverEmpty() {
        NormalizedText text = NormalizedText.edit("x…y")
                .replace(new Span(1, 2), "...", "view")
                .build();
        for (int i = 1; i < 4; i++) {
            assertEquals(new Span(1, 2), text.toOriginal(new Span(i, i + 1)));
        }
    }

    @Test
    void refusesEmptyAndUnorderedEdits() {
        NormalizedText.Builder builder = NormalizedText.edit("abc").delete(new Span(1, 2), "cut", "");
        assertThrows(IllegalArgumentException.class, () -> builder.delete(new Span(0, 1), "cut", ""));
        assertThrows(IllegalArgumentException.class, () -> builder.delete(new Span(2, 2), "cut", ""));
        IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> builder.delete(new Span(2, 9), "cut", ""));
        assertEquals("edit @2..9 is empty, or not between 2 and 3, what is left of the text", fault.getMessage());
    }

    @Test
    void aNoOpIsNoEdit() {
        assertTrue(NormalizedText.edit("abc")
                .replace(new Span(1, 2), "b", "none")
                .build()
                .edits()
                .isEmpty());
    }

    @Test
    void whatIsChangedBackIsNoEdit() {
        NormalizedText first =
                NormalizedText.edit("abc").replace(new Span(1, 2), "B", "up").build();
        NormalizedText second = NormalizedText.edit(first.text())
                .replace(new Span(1, 2), "b", "down")
                .build();
        NormalizedText both = first.then(second);
        assertEquals("abc", both.text());
        assertTrue(both.edits().isEmpty());
    }

    @Test
    void whatWasBuiltIsNotChangedByLaterEdits() {
        NormalizedText.Builder builder = NormalizedText.edit("ab--cd--e").delete(new Span(2, 4), "cut", "");
        NormalizedText first = builder.build();
        NormalizedText second = builder.delete(new Span(6, 8), "cut", "").build();
        assertEquals(1, first.edits().size());
        assertEquals("abcd--e", first.text());
        assertEquals("abcde", second.text());
        assertEquals(new Span(4, 6), first.toText(new Span(6, 8)));
        NormalizedText part =
                NormalizedText.edit("e").replace(new Span(0, 1), "E", "up").build();
        assertEquals("abcdE", builder.splice(8, part).build().text());
        assertEquals(2, second.edits().size());
    }

    @Test
    void takesOverTheEditsOfAPart() {
        NormalizedText part = NormalizedText.edit("c--d-e")
                .delete(new Span(1, 3), "cut", "")
                .replace(new Span(4, 5), " - ", "space")
                .build();
        NormalizedText.Builder builder =
                NormalizedText.edit("ab--c--d-e--f").replace(new Span(2, 4), "-", "dash", "why");
        assertEquals(9, builder.splice(4, part).position());
        NormalizedText text = builder.delete(new Span(10, 12), "cut", "").build();
        assertEquals("ab-cd - ef", text.text());
        assertEquals(text.text(), Replay.of(text));
        assertEquals(new Span(5, 7), text.editIn(1));
        assertEquals(new Span(5, 8), text.editOut(2));
        assertThrows(IndexOutOfBoundsException.class, () -> text.editIn(4));
        assertThrows(IndexOutOfBoundsException.class, () -> text.editOut(-1));
    }

    @Test
    void aPartMustFitBehindTheLastEdit() {
        NormalizedText part = NormalizedText.unchanged("cd");
        NormalizedText.Builder builder = NormalizedText.edit("abcd").delete(new Span(1, 2), "cut", "");
        assertEquals("acd", builder.splice(2, part).build().text());
        IllegalArgumentException fault = assertThrows(IllegalArgumentException.class, () -> builder.splice(3, part));
        assertEquals("part [3, 5) is not between 2 and 4, what is left of the text", fault.getMessage());
        assertThrows(IllegalArgumentException.class, () -> builder.splice(1, part));
    }

    @Test
    void editsOfTwoStepsBecomeOneOnlyWhereTheyTouch() {
        NormalizedText cut =
                NormalizedText.edit("ab--cd").delete(new Span(2, 4), "cut", "").build();
        NormalizedText up = NormalizedText.edit("abcd")
                .replace(new Span(1, 2), "B", "up")
                .replace(new Span(2, 3), "C", "up")
                .build();
        assertEquals(
                "[up @1..2 -> \"B\", cut @2..4 -> \"\", up @4..5 -> \"C\"]",
                cut.then(up).edits().toString());
        NormalizedText one =
                NormalizedText.edit("abcd").replace(new Span(0, 1), "A", "up").build();
        NormalizedText two =
                NormalizedText.edit("Abcd").replace(new Span(1, 2), "B", "up").build();
        assertEquals(2, one.then(two).edits().size());
    }

    @Test
    void anEditOfTwoStepsTellsTheNamesAndReasonsOfBothEachOnce() {
        assertEquals("entity+space: the sign; two blanks", joined("entity", "the sign", "space", "two blanks"));
        assertEquals("space: two blanks", joined("space", "two blanks", "space", "two blanks"));
        assertEquals("cutting+cut: why; wh", joined("cutting", "why", "cut", "wh"), "a part of a name is another name");
        assertEquals("cut: why", joined("cut", "why", "cut", ""));
        assertEquals("cut: why", joined("cut", "", "cut", "why"));
    }

    private static String joined(String firstRepair, String firstWhy, String nextRepair, String nextWhy) {
        NormalizedText first = NormalizedText.edit("abcd")
                .replace(new Span(1, 3), "BC", firstRepair, firstWhy)
                .build();
        NormalizedText next = NormalizedText.edit("aBCd")
                .replace(new Span(2, 3), "x", nextRepair, nextWhy)
                .build();
        Edit edit = first.then(next).edits().get(0);
        assertEquals("Bx", edit.replacement());
        return edit.repair() + ": " + edit.why();
    }

    @Test
    void threeStepsTellTheNameOfEachOnce() {
        NormalizedText text = NormalizedText.edit("abcd")
                .replace(new Span(1, 3), "BC", "one", "1")
                .build();
        text = text.then(NormalizedText.edit(text.text())
                .replace(new Span(1, 3), "xy", "two", "2")
                .build());
        text = text.then(NormalizedText.edit(text.text())
                .replace(new Span(1, 3), "XY", "one", "1")
                .build());
        assertEquals("[one+two @1..3 -> \"XY\"  1; 2]", text.edits().toString());
    }

    @Test
    void theNextStepMustStartWhereThisOneEnds() {
        NormalizedText text = NormalizedText.unchanged("abc");
        assertThrows(IllegalArgumentException.class, () -> text.then(NormalizedText.unchanged("abd")));
        assertSame(text, text.then(NormalizedText.unchanged("abc")));
    }

    @Test
    void aSpanBehindTheTextIsRefused() {
        NormalizedText text =
                NormalizedText.edit("ab--").delete(new Span(2, 4), "cut", "").build();
        IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> text.toOriginal(new Span(1, 3)));
        assertEquals("span [1, 3) ends behind the text of length 2", fault.getMessage());
        assertThrows(IllegalArgumentException.class, () -> text.toText(new Span(1, 5)));
        assertEquals(new Span(2, 2), text.toText(new Span(4, 4)));
        assertEquals(new Span(1, 1), text.toText(new Span(1, 1)));
    }

    @Test
    void textsAreEqualByOriginalTextAndEdits() {
        assertEquals(capital("abc", 0, "A", "up"), capital("abc", 0, "A", "up"));
        assertEquals(
                capital("abc", 0, "A", "up").hashCode(),
                capital("abc", 0, "A", "up").hashCode());
        assertNotEquals(capital("abc", 0, "A", "up"), capital("abc", 0, "A", "down"));
        assertNotEquals(capital("aab", 0, "", "cut"), capital("aab", 1, "", "cut"));
        assertNotEquals(capital("abc", 0, "A", "up"), capital("bbc", 0, "A", "up"));
        assertNotEquals(capital("abc", 0, "A", "up"), capital("abc", 0, "B", "up"));
        assertNotEquals(NormalizedText.unchanged("Abc"), capital("abc", 0, "A", "up"));
        assertEquals(
                "3 characters, 1 repairs\n  up @0..1 -> \"A\"",
                capital("abc", 0, "A", "up").toString());
    }

    private static NormalizedText capital(String original, int at, String replacement, String repair) {
        return NormalizedText.edit(original)
                .replace(new Span(at, at + 1), replacement, repair)
                .build();
    }

    @Property
    void composesReplaysAndMapsInsideItsBounds(@ForAll("texts") String text, @ForAll long seed) {
        Random random = new Random(seed);
        NormalizedText first = randomEdits(text, random);
        NormalizedText second = randomEdits(first.text(), random);
        NormalizedText both = first.then(second);
        assertEquals(second.text(), both.text());
        assertEquals(both.text(), Replay.of(both));
        assertMonotone(both);
        for (int i = 0; i < 20 && !both.text().isEmpty(); i++) {
            int start = random.nextInt(both.text().length());
            int end = start + 1 + random.nextInt(both.text().length() - start);
            Span there = both.toOriginal(new Span(start, end));
            assertTrue(there.length() > 0, "what stands in the text came from somewhere");
            Span back = both.toText(there);
            assertTrue(back.start() <= start && back.end() >= end, "a span comes back with all it covered");
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return RawText.any();
    }

    private static NormalizedText randomEdits(String text, Random random) {
        NormalizedText.Builder builder = NormalizedText.edit(text);
        int at = 0;
        while (at < text.length()) {
            int start = at + random.nextInt(6);
            int end = start + 1 + random.nextInt(3);
            if (end > text.length()) {
                break;
            }
            builder.replace(new Span(start, end), "xyz".substring(0, random.nextInt(4)), "r" + random.nextInt(3));
            at = Math.max(end, builder.position());
        }
        return builder.build();
    }

    private static void assertMonotone(NormalizedText text) {
        int last = 0;
        for (int i = 0; i < text.text().length(); i++) {
            Span there = text.toOriginal(new Span(i, i + 1));
            assertTrue(there.start() >= last && there.end() <= text.original().length());
            last = there.start();
        }
    }
}
