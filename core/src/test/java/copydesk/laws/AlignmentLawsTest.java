package copydesk.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import copydesk.normalize.Normalizer;
import copydesk.text.Edit;
import copydesk.text.NormalizedText;
import copydesk.text.Span;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** The laws of the way between original and repaired text, for all repairs together. */
class AlignmentLawsTest {
    @Provide
    Arbitrary<String> texts() {
        return RawText.ofAtMost(12);
    }

    /** Replay, and repairing twice changes nothing more: over a million texts. */
    @Tag("slow")
    @Property(tries = 1_000_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void editsReplayAndRepairingTwiceChangesNothingMore(@ForAll("texts") String text) {
        NormalizedText once = Normalizer.safe().normalize(text);
        assertEquals(once.text(), Replay.of(once));
        assertSame(once.text(), Normalizer.safe().normalize(once.text()).text());
    }

    @Property
    void theSameForTheView(@ForAll("texts") String text) {
        NormalizedText once = Normalizer.view().normalize(text);
        assertEquals(once.text(), Replay.of(once));
        assertSame(once.text(), Normalizer.view().normalize(once.text()).text());
        NormalizedText safe = Normalizer.safe().normalize(text);
        NormalizedText both = safe.then(Normalizer.view().normalize(safe.text()));
        assertEquals(both.text(), Replay.of(both));
    }

    @Property
    void spansComeBackWithAllTheyCoveredAndAreNeverEmpty(@ForAll("texts") String text) {
        NormalizedText done = Normalizer.safe().normalize(text);
        int last = 0;
        for (int i = 0; i < done.text().length(); i++) {
            Span there = done.toOriginal(new Span(i, i + 1));
            assertTrue(!there.isEmpty(), "what stands in the text came from somewhere");
            assertTrue(there.start() >= last && there.end() <= text.length(), "in order and inside");
            assertTrue(done.toText(there).contains(new Span(i, i + 1)), "comes back with what it covered");
            last = there.start();
        }
        last = 0;
        for (int i = 0; i < text.length(); i++) {
            Span there = done.toText(new Span(i, i + 1));
            assertTrue(there.start() >= last && there.end() <= done.text().length(), "in order and inside");
            last = there.start();
        }
    }

    @Property
    void whatWasDeletedAtAnEdgeStaysOutside(@ForAll("texts") String text) {
        NormalizedText done = Normalizer.safe().normalize(text);
        BreakIterator characters = characters(text);
        for (Edit edit : done.edits()) {
            Span there = done.toText(edit.span());
            boolean isWhole = characters.isBoundary(edit.span().start())
                    && characters.isBoundary(edit.span().end());
            boolean gone = edit.replacement().isEmpty() && isWhole;
            if (gone
                    && there.isEmpty()
                    && there.start() > 0
                    && there.start() < done.text().length()) {
                Span before = done.toOriginal(new Span(there.start() - 1, there.start()));
                Span behind = done.toOriginal(new Span(there.start(), there.start() + 1));
                assertTrue(before.end() <= edit.span().start()
                        || before.end() > edit.span().end());
                assertTrue(behind.start() >= edit.span().end()
                        || behind.start() < edit.span().start());
            }
        }
    }

    @Property
    void nothingEndsInsideACharacter(@ForAll("texts") String text) {
        NormalizedText done = Normalizer.safe().normalize(text);
        BreakIterator originals = characters(text);
        BreakIterator texts = characters(done.text());
        for (int i = 0; i < done.text().length(); i++) {
            assertWhole(originals, done.toOriginal(new Span(i, i + 1)));
        }
        for (int i = 0; i < text.length(); i++) {
            assertWhole(texts, done.toText(new Span(i, i + 1)));
        }
    }

    private static BreakIterator characters(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        characters.setText(text);
        return characters;
    }

    private static void assertWhole(BreakIterator characters, Span span) {
        assertTrue(characters.isBoundary(span.start()), span::toString);
        assertTrue(characters.isBoundary(span.end()), span::toString);
    }
}
