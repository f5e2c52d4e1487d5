package copydesk.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.text.NormalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "7.62×51 mm and .50 caliber rounds, S-300 and IL-62M.",
                "Ruíz paid £360,000 for the coup d'état at 0:24 (…) [spelling?].",
                "“We stay,” she said. “Nobody leaves.”",
                "‘Quite so’, he wrote; the protesters’ rights hold.",
                "„Wir bleiben“, sagte sie. „Niemand geht.“ Sie sagte „nie“ und „immer“.",
                "”Vi stannar”, sade hon. ”Ingen går.”",
                "AT&T, R&D and a Q&A; see http://x.org/?a=1&copy=2&lt;=3",
                "नमस्ते क्\u200Dष 👩\u200D👩\u200D👧 می\u200Cخواهم",
                "One line.\n\nAnother one.\n- salt\n- pepper\n"
            })
    void cleanTextComesBackAsTheSameString(String text) {
        NormalizedText done = Normalizer.safe().normalize(text);
        assertEquals(text, done.text());
        assertSame(text, done.text());
        assertFalse(done.isChanged());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`one\\r\\ntwo\\rthree` | `one\\ntwo\\nthree` | line-end",
                "`It\\u0092s here` | `It’s here` | encoding",
                "`The cafÃ© wonâ€™t reopen` | `The café won’t reopen` | encoding",
                "`be\\u0007ll` | `bell` | control",
                "`zero\\u200Bwidth, soft\\u00ADhyphen` | `zerowidth, softhyphen` | invisible",
                "`Tom &amp;amp;amp; Ann &lt;3` | `Tom & Ann <3` | entity",
                "`caf&eacute; na&iuml;ve &#8217; &#146; &hellip;` | `café naïve ’ ’ …` | entity",
                "`cafe\\u0301` | `café` | compose",
                "`too   many\\u00A0blanks` | `too many blanks` | space",
                "`  edge  \\nnext` | `edge\\nnext` | space",
                "`one\\n\\n\\n\\ntwo` | `one\\n\\ntwo` | blank-line",
                "`The council of the town voted on Tuesday\\nto close the old bridge for good.` | `The council of the town voted on Tuesday to close the old bridge for good.` | line-join",
                "`As the Herald reports\\n:` | `As the Herald reports:` | line-join",
                "`the “Tor-M2“Are of older make` | `the “Tor-M2” Are of older make` | quote",
                "`he said “stop“ and left` | `he said “stop” and left` | quote",
                "`She wrote“never again” twice.` | `She wrote “never again” twice.` | quote"
            })
    void repairs(String raw, String clean, String repair) {
        NormalizedText done = Normalizer.safe().normalize(unescape(raw));
        assertEquals(unescape(clean), done.text());
        assertTrue(
                done.edits().stream().allMatch(edit -> edit.repair().contains(repair)),
                () -> done.edits().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Flood hits the lower town after days of rain\nby Ines Prado, our reporter in the north",
                "Mayor resigns\nAfter the vote",
                "Ingredients\nsalt\npepper\nflour",
                "A first full sentence stands here.\nand a second one that starts low stays apart."
            })
    void doesNotJoinWhatWasNeverOneLine(String text) {
        assertEquals(text, Normalizer.safe().normalize(text).text());
    }

    @Test
    void unwrapsTextThatWasBrokenAtAColumn() {
        String wrapped = """
                The ferry that left the island on Monday night with
                forty passengers reached the mainland only on the
                following morning, the harbour office in Split said.
                Strong winds had kept it from the pier for hours and
                the crew decided to wait in the lee of a small rock
                until the sea was calm enough. Nobody came to harm.

                The company said that it would pay for hotel rooms.""";
        String text = Normalizer.safe().normalize(wrapped).text();
        assertEquals(2, text.lines().filter(line -> !line.isBlank()).count(), text);
    }

    @Test
    void aRepairCanBeLeftOut() {
        Normalizer normalizer = Normalizer.safe().without(Repair.ENTITY);
        assertEquals("a &amp; b", normalizer.normalize("a &amp; b").text());
        assertSame("a  b", Normalizer.none().normalize("a  b").text());
    }

    private static String unescape(String text) {
        return text.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\u0092", "\u0092")
                .replace("\\u0007", "\u0007")
                .replace("\\u200B", "\u200B")
                .replace("\\u00AD", "\u00AD")
                .replace("\\u00A0", "\u00A0")
                .replace("\\u0301", "\u0301");
    }
}
