package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {
    private static final String HEAD =
            "id\tphrase\tcategory\tstrength\tpolarity\ttarget\tform\tneeds\tunless\tneutral\tsource\n";

    @Test
    void hasRowsOfAllCategories() {
        EnumSet<Category> found = EnumSet.noneOf(Category.class);
        Lexicon.english().entries().forEach(entry -> found.add(entry.category()));
        assertEquals(EnumSet.allOf(Category.class), found);
        assertTrue(Lexicon.english().size() >= 10_000, Lexicon.english().toString());
    }

    @TestFactory
    Iterable<DynamicTest> findsEachTemplateByItsRow() {
        return Fixture.lines("templates.txt").stream()
                .map(line -> line.split("\t", -1))
                .map(cells -> DynamicTest.dynamicTest(cells[0], () -> check(cells[0], cells[1])))
                .toList();
    }

    private static void check(String id, String marked) {
        String text = marked.replace("[[", "").replace("]]", "");
        String wanted = marked.substring(marked.indexOf("[[") + 2, marked.indexOf("]]"));
        BiasReport report = LoadedLanguage.english().rowsOnly().score(Fixture.plain(text));
        assertEquals(1, report.terms().size(), report.toString());
        assertEquals(wanted, report.terms().get(0).text());
        assertTrue(
                report.terms().get(0).why().endsWith("row " + id),
                report.terms().get(0).why());
    }

    @Test
    void findsNothingOnceTheRowIsGone() {
        Lexicon less = Lexicon.english().without("loaded-witch-hunt");
        BiasReport report =
                LoadedLanguage.using(less).rowsOnly().score(Fixture.plain("The judge spoke of a witch hunt."));
        assertTrue(report.terms().isEmpty(), report.toString());
    }

    @Test
    void takesRowsOfTheUser(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.tsv");
        Files.writeString(
                file,
                HEAD
                        + "mine-1\tfish_botherer\tname_calling_labelling\t2\tnegative\tmodified\tnoun\t\t\tangler\tmine\n");
        BiasReport report = LoadedLanguage.using(Lexicon.english().with(file))
                .score(Fixture.plain("Two fish-botherers sat on the pier."));
        assertEquals("fish-botherers", report.terms().get(0).text());
        assertEquals("angler", report.terms().get(0).neutral().orElseThrow());
    }

    @Test
    void letsTheUserReplaceARow() {
        Lexicon mine = Lexicon.english()
                .with("mine.tsv", HEAD + "loaded-witch-hunt\twitch_hunt\tslogan\t1\tneutral\tnone\tnoun\t\t\t\tmine\n");
        assertEquals(Lexicon.english().size(), mine.size());
        BiasReport report = LoadedLanguage.using(mine).score(Fixture.plain("It is a witch hunt."));
        assertEquals(Category.SLOGAN, report.terms().get(0).category());
    }

    @Test
    void namesFileLineAndValueOfAFault() {
        assertFault(
                "1\tx\tdoubt\thigh\tneutral\tnone\tfixed\t\t\t\tme", "loaded.tsv:2: strength \"high\" is not a number");
        assertFault("1\tx\tdoubt\t7\tneutral\tnone\tfixed\t\t\t\tme", "loaded.tsv:2: strength \"7\" is not 1, 2 or 3");
        assertFault(
                "1\tx\tdoubts\t1\tneutral\tnone\tfixed\t\t\t\tme",
                "loaded.tsv:2: category \"doubts\" is not a Category");
        assertFault("1\t\tdoubt\t1\tneutral\tnone\tfixed\t\t\t\tme", "loaded.tsv:2: column \"phrase\" is empty");
        assertFault(
                "1\t@colours\tdoubt\t1\tneutral\tnone\tfixed\t\t\t\tme", "loaded.tsv:2: no list of words \"colours\"");
        assertFault(
                "1\tx\tdoubt\t1\tneutral\tnone\tfixed\t.strat\t\t\tme",
                "loaded.tsv:2: condition \".strat\" is not .start, .end, .cap or .quoted");
        assertFault(
                "1\tx\tdoubt\t1\tneutral\tnone\tfixed\t\ty|.quote\t\tme",
                "loaded.tsv:2: condition \".quote\" is not .start, .end, .cap or .quoted");
        assertFault("1\tx\tdoubt", "loaded.tsv:2: 3 columns, not 11");
    }

    private static void assertFault(String row, String message) {
        IllegalArgumentException fault = assertThrows(
                IllegalArgumentException.class, () -> Lexicon.english().with("loaded.tsv", HEAD + row + "\n"));
        assertEquals(message, fault.getMessage());
    }

    @Test
    void aCapitalBesideAnotherMakesAName() {
        for (String text :
                new String[] {"We saw Prado Thug at noon.", "We saw Thug Life at noon.", "We saw the Thug Life at noon."
                }) {
            assertTrue(
                    LoadedLanguage.english()
                            .rowsOnly()
                            .score(Fixture.plain(text))
                            .terms()
                            .isEmpty(),
                    text);
        }
        assertEquals("Thug", found("We saw the Thug at noon."));
        assertEquals("Thug", found("We saw Prado's Thug at noon."));
        assertEquals("Thug", found("We saw the Lopes' Thug at noon."));
        assertEquals("Thugs", found("Thugs Prado said he saw left."));
    }

    @Test
    void theGenitiveIsNotPartOfAFinding() {
        assertEquals("thug", found("We saw the thug's car at noon."));
        assertTrue(
                LoadedLanguage.english()
                        .score(Fixture.plain("We saw the thug's car."))
                        .terms()
                        .get(0)
                        .neutral()
                        .stream()
                        .noneMatch(String::isEmpty));
    }

    @Test
    void inflectsAndSpellsBothWays() {
        assertEquals("puppets'", found("The generals and their puppets' friends left.") + "'");
        assertEquals("demonising", found("They are demonising the dockers."));
        assertEquals("pandered to", found("He pandered to the crowd."));
        assertEquals("propped up", found("It propped up the general."));
    }

    private static String found(String text) {
        return LoadedLanguage.english()
                .score(Fixture.plain(text))
                .terms()
                .get(0)
                .text();
    }
}
