package copydesk.normalize;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.laws.RawText;
import copydesk.laws.Replay;
import copydesk.text.NormalizedText;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the repair of encodings, on text damaged in every way and on signs that look like damage. */
class EncodingsLawsTest {
    private static final Normalizer ENCODINGS = Normalizer.only(Repair.ENCODING);

    private static final int MANY = 100_000;

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> damaged = RawText.any()
                .flatMap(text ->
                        Arbitraries.of(Damage.all()).map(damage -> damage.way().apply(text)));
        Arbitrary<String> signs = Arbitraries.of(
                        "ÃÂâÐÑ×ØàéðïÅÄ€™œ“”\u0080\u0093\u009D\u00A0\u00AD\uFFFD? aA.\nГРСВЂ°√©∂├┤─íĂĹż…’ž"
                                .chars()
                                .mapToObj(c -> (char) c)
                                .toList())
                .list()
                .ofMaxSize(30)
                .map(EncodingsLawsTest::join);
        return Arbitraries.oneOf(damaged, signs);
    }

    private static String join(Iterable<Character> signs) {
        StringBuilder out = new StringBuilder();
        signs.forEach(out::append);
        return out.toString();
    }

    @Property
    void editsReplayAndRepairingTwiceChangesNothingMore(@ForAll("texts") String text) {
        NormalizedText once = Normalizer.safe().normalize(text);
        assertEquals(once.text(), Replay.of(once));
        assertSame(once.text(), Normalizer.safe().normalize(once.text()).text());
    }

    @Property
    void theStageAloneSettles(@ForAll("texts") String text) {
        NormalizedText once = ENCODINGS.normalize(text);
        assertEquals(once.text(), Replay.of(once));
        assertEquals(once.text(), ENCODINGS.normalize(once.text()).text());
    }

    @Property
    void whatIsDecodedWasLonger(@ForAll("texts") String text) {
        ENCODINGS
                .normalize(text)
                .edits()
                .forEach(edit ->
                        assertTrue(edit.span().length() >= edit.replacement().length(), edit::toString));
    }

    static Stream<String> pieces() {
        return Stream.of(
                "Ã",
                "Ã ",
                "â€",
                "â€ ",
                "Â ",
                "Â",
                "\u0080",
                "â\u0080\u0099",
                "Ã©",
                "Ã©t",
                "Ã© ",
                "ÃƒÂ©",
                "ð",
                "ðŸ˜",
                "í\u00A0½",
                "Ð",
                "Ð ",
                "Р\u00A0",
                "ВЂ",
                "├",
                "├┤a",
                "√",
                "√©",
                "\uFFFD",
                "Ñ\uFFFD",
                "é»",
                "Ôôô",
                "á»",
                "à ",
                "ã†â€™",
                "ï¿½",
                "Ã¢â‚¬â„¢",
                "Г‚ВЈ",
                "Ä ",
                "×—",
                "漢Ã©");
    }

    @Timeout(value = 20, unit = SECONDS)
    @ParameterizedTest
    @MethodSource("pieces")
    void aHundredThousandTimesTheSame(String piece) {
        String text = piece.repeat(MANY);
        NormalizedText done = ENCODINGS.normalize(text);
        assertEquals(done.text(), ENCODINGS.normalize(done.text()).text());
    }

    @Timeout(value = 60, unit = SECONDS)
    @ParameterizedTest
    @MethodSource("pieces")
    void andWithAllOtherRepairs(String piece) {
        String text = "a Ã© " + piece.repeat(MANY / 4);
        assertEquals(text, Normalizer.safe().normalize(text).original());
    }
}
