package copydesk.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import copydesk.Copydesk;
import copydesk.display.Display;
import copydesk.normalize.Normalizer;
import copydesk.read.Decoded;
import copydesk.text.Annotation;
import copydesk.text.Block;
import copydesk.text.Document;
import copydesk.text.NormalizedText;
import copydesk.text.Quotation;
import copydesk.text.Sentence;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The laws that hold for every text. */
class LawsTest {
    @Provide
    Arbitrary<String> texts() {
        return RawText.any();
    }

    @Property
    void theTextsHoldWhatIsHard(@ForAll("texts") String text) {
        Statistics.label("lone surrogate")
                .collect(hasLoneSurrogate(text))
                .coverage(c -> c.check(true).percentage(p -> p > 5));
        Statistics.label("astral")
                .collect(text.codePoints().anyMatch(c -> c > 0xFFFF))
                .coverage(c -> c.check(true).percentage(p -> p > 5));
        Statistics.label("CRLF")
                .collect(text.contains("\r\n"))
                .coverage(c -> c.check(true).percentage(p -> p > 5));
        Statistics.label("ZWJ")
                .collect(text.contains("\u200D"))
                .coverage(c -> c.check(true).percentage(p -> p > 5));
        Statistics.label("damaged encoding")
                .collect(text.contains("Ã©") || text.contains("â€™"))
                .coverage(c -> c.check(true).percentage(p -> p > 5));
        Statistics.label("entity")
                .collect(text.contains("&amp;"))
                .coverage(c -> c.check(true).percentage(p -> p > 5));
    }

    @Property
    void editsReplayAndRepairingTwiceChangesNothingMore(@ForAll("texts") String text) {
        NormalizedText once = Normalizer.safe().normalize(text);
        assertEquals(once.text(), Replay.of(once));
        NormalizedText twice = Normalizer.safe().normalize(once.text());
        assertEquals(once.text(), twice.text());
        assertSame(once.text(), twice.text());
    }

    @Property
    void blocksCoverAllThatCanBeSeen(@ForAll("texts") String text) {
        Document document = Copydesk.parse(text);
        int done = 0;
        for (Block block : document.blocks()) {
            assertBlank(text, done, block.span().start());
            assertTrue(block.span().start() >= done);
            done = block.span().end();
        }
        assertBlank(text, done, text.length());
    }

    @Property
    void annotationsLieInTheText(@ForAll("texts") String text) {
        Document document = Copydesk.parse(text);
        for (Sentence sentence : document.sentences()) {
            assertInside(document, sentence);
        }
        for (Quotation quotation : document.quotations()) {
            assertInside(document, quotation);
            quotation.source().ifPresent(source -> document.quote(source));
        }
        document.hints().forEach(hint -> assertInside(document, hint));
        document.comments().forEach(comment -> assertInside(document, comment));
        document.pingbacks().forEach(pingback -> assertInside(document, pingback));
        assertTrue(Display.marks(document).length() >= document.blocks().size());
        assertTrue(document.toString().length() < 80);
    }

    @Property
    void anyHtmlAndAnyBytesCanBeRead(@ForAll("texts") String text, @ForAll byte[] bytes) {
        Copydesk.parseHtml("<p>" + text + "</p><div>" + text, "http://example.org/")
                .body();
        Copydesk.parse(Decoded.of(bytes).text()).body();
    }

    private static void assertInside(Document document, Annotation annotation) {
        assertTrue(!document.quote(annotation.span()).isBlank(), annotation.toString());
    }

    private static void assertBlank(String text, int from, int to) {
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            int type = UCharacter.getType(c);
            assertTrue(
                    UCharacter.isUWhiteSpace(c)
                            || type == UCharacterCategory.CONTROL
                            || type == UCharacterCategory.FORMAT,
                    () -> "character " + Integer.toHexString(c) + " stands in no block");
            i += Character.charCount(c);
        }
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
}
