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
                "““Valleys” and “peaks” were drawn,” she said.",
                "‘Quite so’, he wrote; the protesters’ rights hold.",
                "„Wir bleiben“, sagte sie. „Niemand geht.“ Sie sagte „nie“ und „immer“.",
                "”Vi stannar”, sade hon. ”Ingen går.”",
                "”Vi läste ”Emma” och “Persuasion” i går”, sade hon. ”Ingen går.”",
                "AT&T, R&D and a Q&A; see http://x.org/?a=1&copy=2&lt;=3",
                "नमस्ते क्\u200Dष 👩\u200D👩\u200D👧 می\u200Cخواهم",
                "One line.\n\nAnother one.\n- salt\n- pepper\n",
                "Write `&nbsp;` between them, or <a href='?a=1&amp;b=2'>so</a>.",
                "Call escape('&lt;b&gt;') or set_title(\"R&amp;D\").",
                "Flags 🇧🇷🇰🇪, a family 👩\u200D👩\u200D👧 and \u0119\u0301 in Navajo words",
                "10³ metres, 7.62×51, ½ pound, “½” and ﬁne print",
                "שלום \u200E(Haifa)\u200F, said the clerk"
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
                "`\\u001B[1;31mred\\u001B[0m alert` | `red alert` | control",
                "`\\u001B]8;;http://x.org\\u0007here\\u001B]8;;\\u001B\\\\` | `here` | control",
                "`half \\uD83D of it` | `half \\uFFFD of it` | surrogate",
                "`left\\u200E over` | `left over` | invisible",
                "`&#55357;&#56832; and &#x1F600;` | `😀 and 😀` | entity",
                "`a firm (\"R&amp;D\" to its staff)` | `a firm (\"R&D\" to its staff)` | entity",
                "`1 &lt; 2, R&amp;D, < 3 &amp; up` | `1 < 2, R&D, < 3 & up` | entity",
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
                "`She read “Emma” twice. A name with ”use” in it is a hook.` | `She read “Emma” twice. A name with “use” in it is a hook.` | quote",
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

    @Test
    void theViewHasPlainForms() {
        NormalizedText view = Normalizer.view().normalize("“Ｔｈｅ ﬁrst—and…” it’s 10³ × ½");
        assertEquals("\"The first-and...\" it's 10³ × ½", view.text());
        assertEquals("‘a’ “b”", Normalizer.safe().normalize("‘a’ “b”").text());
    }

    @Test
    void everyEditSaysWhy() {
        String raw = "Fish &amp; chips  ok\nthe cafÃ©,\u200B 5\u00A0pounds.\r\nMore.";
        NormalizedText done = Normalizer.safe().normalize(raw);
        done.edits().forEach(edit -> assertFalse(edit.why().isEmpty(), edit::toString));
        assertEquals("""
                6 repairs: 2 space, 1 encoding, 1 entity, 1 invisible, 1 line-end
                  line 1 @5..10 entity: Fish «&amp;» chips  ok → «&»  (character reference)
                  line 1 @16..18 space: Fish &amp; chips«␣␣»ok → «␣»  (run of blanks)
                  line 2 @28..30 encoding: the caf«Ã©»,⟨200B⟩ 5⟨00A0⟩pounds. → «é»  (UTF-8 read as windows-1252)
                  line 2 @31..32 invisible: the cafÃ©,«⟨200B⟩» 5⟨00A0⟩pounds. → «»  (zero-width character)
                  line 2 @34..35 space: the cafÃ©,⟨200B⟩ 5«⟨00A0⟩»pounds. → «␣»  (odd blank)
                  line 2 @42..44 line-end: afÃ©,⟨200B⟩ 5⟨00A0⟩pounds.«⟨000D⟩⏎»More. → «⏎»  (line end of Windows)
                """, done.explain());
        assertEquals(
                "nothing to repair in 5 characters\n",
                Normalizer.safe().normalize("Fish.").explain());
    }

    private static String unescape(String text) {
        return text.replace("\\\\", "\\")
                .replace("\\n", "\n")
                .replace("\\u001B", "\u001B")
                .replace("\\uD83D", "\uD83D")
                .replace("\\uFFFD", "\uFFFD")
                .replace("\\u200E", "\u200E")
                .replace("\\r", "\r")
                .replace("\\u0092", "\u0092")
                .replace("\\u0007", "\u0007")
                .replace("\\u200B", "\u200B")
                .replace("\\u00AD", "\u00AD")
                .replace("\\u00A0", "\u00A0")
                .replace("\\u0301", "\u0301");
    }
}
