package copydesk.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.entities.EntityExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same findings in every language, calendar, time zone and default encoding. */
class PlacesTest {
    private static final int GENERATED = 12;
    private static final Locale LANGUAGE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final Map<String, String> EXPECTED = new TreeMap<>();

    @BeforeAll
    static void findInUtc() {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        EXPECTED.putAll(find(EntityExtractor.withoutEngine()));
        restore();
    }

    private static void restore() {
        Locale.setDefault(LANGUAGE);
        TimeZone.setDefault(ZONE);
    }

    @AfterEach
    void goHome() {
        restore();
    }

    @AfterAll
    static void forget() {
        EXPECTED.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "de-DE", "ar-EG", "th-TH-u-ca-buddhist", "ja-JP-u-ca-japanese"})
    void findsTheSameInEveryPlace(String language) {
        for (String zone : new String[] {"Pacific/Kiritimati", "America/St_Johns", "UTC"}) {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertSame(EXPECTED, find(EntityExtractor.withoutEngine()));
        }
    }

    /** Tables and models are read once in a process, so each place needs one of its own. */
    @Tag("slow")
    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Kiritimati",
        "de-DE, America/St_Johns",
        "ar-EG, Pacific/Kiritimati",
        "th-TH-u-ca-buddhist, America/St_Johns",
        "ja-JP-u-ca-japanese, UTC"
    })
    void readsItsTablesAlikeInEveryPlace(String language, String zone, @TempDir Path folder)
            throws IOException, InterruptedException {
        assertSame(EXPECTED, findInAProcess(language, zone, "none", folder));
    }

    /** But for Turkish, Azerbaijani and Lithuanian: CoreNLP itself writes words small by the language of the place. */
    @Tag("corenlp")
    @Test
    void namesOfCoreNlpToo(@TempDir Path here, @TempDir Path there) throws IOException, InterruptedException {
        assertSame(
                findInAProcess("en-US", "UTC", "corenlp", here),
                findInAProcess("ar-EG", "Pacific/Kiritimati", "corenlp", there));
    }

    private static void assertSame(Map<String, String> expected, Map<String, String> found) {
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((name, findings) -> assertEquals(findings, found.get(name), name));
    }

    private static Map<String, String> find(EntityExtractor extractor) {
        Findings findings = new Findings(extractor);
        Map<String, String> all = new TreeMap<>();
        TrialTexts.withGenerated(GENERATED).forEach((name, text) -> all.put(name, whole(findings.in(text))));
        return all;
    }

    /** Halves of pairs cannot be written to a file. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static Map<String, String> findInAProcess(String language, String zone, String names, Path folder)
            throws IOException, InterruptedException {
        Forked.run(
                PlacesTest.class,
                new String[] {"-Dfile.encoding=ISO-8859-1", "-Duser.timezone=" + zone},
                language,
                names,
                folder.toString());
        Map<String, String> found = new TreeMap<>();
        for (String name : EXPECTED.keySet()) {
            found.put(name, Files.readString(folder.resolve(name), StandardCharsets.UTF_8));
        }
        return found;
    }

    /** Writes what is found in the language that is named, with or without CoreNLP, into a folder. */
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(arguments[0]));
        EntityExtractor extractor =
                arguments[1].equals("corenlp") ? EntityExtractor.english() : EntityExtractor.withoutEngine();
        for (Map.Entry<String, String> found : find(extractor).entrySet()) {
            Files.writeString(Path.of(arguments[2], found.getKey()), found.getValue(), StandardCharsets.UTF_8);
        }
    }
}
