package copydesk.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import copydesk.text.NormalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {
    private static final Normalizer ENCODINGS = Normalizer.only(Repair.ENCODING);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The mayorâ€™s cafÃ© reopened | The mayor’s café reopened",
                "They did it â€œagainâ€ | They did it “again”",
                "They did it â€œagainâ€ twice | They did it “again” twice",
                "Ã€ bientÃ´t | À bientôt",
                "dÃƒÂ©jÃƒÂ  vu | déjà vu",
                "dÃ©jÃ  vu | déjà vu",
                "dÃ©jÃ vu | déjà vu",
                "Rue des ChÃªnes, l’Ã©cole | Rue des Chênes, l’école",
                "√âtienne a √©t√© √©lu | Étienne a été élu",
                "Garc├¡a e Ib├í├▒ez | García e Ibáñez",
                "РњРѕСЃРєРІР° | Москва",
                "The cafÈ that AndrÈ and ZoÎ run, ìas everî | The café that André and Zoë run, “as ever”",
                "The cafŽ that AndrŽ and Zo‘ run, Òas everÓ | The café that André and Zoë run, “as ever”",
                "Ðåêà âûøëà èç áåðåãîâ | Река вышла из берегов",
                "пЕЙЮ БШЬКЮ ХГ АЕПЕЦНБ ЯНБЯЕЛ МЕДЮБМН, Х БНДЮ ОПХАШБЮЕР | Река вышла из берегов совсем недавно, и вода прибывает",
                "The river at 30 Â°C | The river at 30 °C",
                "A new roof cost Â£5m | A new roof cost £5m"
            })
    void decodesAgain(String damaged, String text) {
        assertEquals(text, repair(damaged).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ãlvaro is not whole, and nobody knows the rest",
                "SÃO PAULO E A CANÇÃO",
                "Â, Ã and Å are letters",
                "PÅ ØYA: «Ærlig talt», sa Åse.",
                "Le prix : 5 € à « l’Île »…",
                "Übergröße – „Ä“ und „ß“",
                "Он сказал: «Её нет»… РЎ",
                "ВІКТОРІЯ ЇХАЛА",
                "Thời sự: Ấn Độ – Việt Nam",
                "Η «Ελλάδα» κερδίζει 2–1…",
                "İSTANBUL’DA ŞİMŞEK",
                "┌──┐ │ab│ └──┘",
                "x² + y³ ≤ ½·π·√2 ± 3 µm",
                "iPhone® éé créée, Créées, l’œuvre—là",
                "Él dijo «sí»—¡qué!—; “año”·“niño”",
                "McDonald’s™ menu·Über·naïve‡",
                "AÑO ¡SÍ! ¿QUÉ?… ÓSCAR® MÜLLER™",
                "שלום «עולם» 10°",
                "سلام «دنيا» ٣×٤",
                "日本語「テスト」…",
                "👩\u200D👩\u200D👧 🇧🇷 ❤\uFE0F",
                "He wrote \"Ã¤\" where \"ä\" was meant"
            })
    void leavesAlone(String text) {
        assertSame(text, repair(text).text());
    }

    @ParameterizedTest
    @MethodSource("copydesk.normalize.Mojibake#all")
    @Tag("bulk")
    void sharedCases(Mojibake mojibake) {
        String text = repair(mojibake.original()).text();
        assertTrue(
                !mojibake.required() || mojibake.fixed().equals(text),
                () -> mojibake.original() + "\n became " + text + "\n not     " + mojibake.fixed());
    }

    @Test
    void eachLetterIsAnEditOfItsOwn() {
        NormalizedText done = repair("dÃ©jÃ  vu");
        assertEquals(
                "[encoding @1..3 -> \"é\"  UTF-8 read as windows-1252, encoding @4..6 -> \"à\"  UTF-8 read as windows-1252]",
                done.edits().toString());
    }

    @Test
    void controlsThatStandForSignsBecomeTheSigns() {
        assertEquals(
                "“So what’s €5?”", repair("\u0093So what\u0092s \u00805?\u0094").text());
    }

    @Test
    void aBrokenLetterThatTheTextSpeaksOfIsLeftAlone() {
        String spoken = "How often I saw &quot;Ã¤&quot; instead of a letter, or “Ã©” in a name.";
        assertSame(spoken, repair(spoken).text());
        assertEquals("'é vero'", repair("'Ã© vero'").text());
    }

    @Test
    void textWithoutSuspiciousNeighboursIsNotLookedAt() {
        Watch watch = new Watch(Set.of(Repair.ENCODING));
        String clean = "Ça va, Zoë? Un été à Nîmes – déjà, “oui”.";
        assertTrue(watch.survey(clean).isEmpty());
        assertEquals(1, watch.survey("Ã©").of(0).get(0));
    }

    @Test
    @Tag("bulk")
    void namesInAllLanguagesAreLeftAlone() {
        for (ULocale locale : ULocale.getAvailableLocales()) {
            if (!locale.getCountry().isEmpty()) {
                continue;
            }
            for (ULocale other : ULocale.getAvailableLocales()) {
                if (other.getCountry().isEmpty()) {
                    String name = other.getDisplayName(locale);
                    String text = "«" + name + "», “" + UCharacter.toUpperCase(locale, name) + "”… " + name + "™";
                    assertSame(text, repair(text).text());
                }
            }
        }
    }

    /** Every one of these edits was read: all undo real damage on the pages. */
    @Test
    @Tag("bulk")
    void onRealPagesOnlyWhatWasReadIsChanged() throws IOException {
        Path pages = Mojibake.DATA.resolve("wcxb-dev/flat");
        Assumptions.assumeTrue(Files.isDirectory(pages), () -> "no pages in " + pages.toAbsolutePath());
        List<Path> changed = new ArrayList<>();
        int edits = 0;
        try (Stream<Path> files = Files.list(pages)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                NormalizedText done = repair(Files.readString(file));
                edits += done.edits().size();
                if (done.isChanged()) {
                    changed.add(file.getFileName());
                }
            }
        }
        assertEquals(35, changed.size(), changed::toString);
        assertEquals(1070, edits);
    }

    private static NormalizedText repair(String text) {
        return ENCODINGS.normalize(text);
    }
}
