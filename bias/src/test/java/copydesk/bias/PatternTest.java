package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What users can write into the columns of a row. */
class PatternTest {
    private static final String HEAD =
            "id\tphrase\tcategory\tstrength\tpolarity\ttarget\tform\tneeds\tunless\tneutral\tsource\n";

    private static final Lexicon NONE = Lexicon.english()
            .without(Lexicon.english().entries().stream().map(Entry::id).toArray(String[]::new));

    private static List<String> found(String phrase, String form, String needs, String unless, String marked) {
        String row = String.join("\t", "mine", phrase, "doubt", "2", "negative", "none", form, needs, unless, "", "me");
        Lexicon lexicon = NONE.with("mine.tsv", HEAD + row + "\n");
        return LoadedLanguage.using(lexicon).rowsOnly().score(Fixture.of(marked).document()).terms().stream()
                .filter(term -> term.why().endsWith("row mine"))
                .map(LoadedTerm::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fish/cod pie      | fixed | They ate a fish pie, a cod pie and a hake pie. | fish pie, cod pie",
                "fish_pie          | fixed | They ate a fish pie, a fish-pie and a fishpie. | fish pie, fish-pie",
                "fish? pie         | fixed | They ate a pie, a fish pie and two fish pies.  | pie, fish pie",
                "grilled fish? pie~? | noun | They ate grilled pies, grilled fish and grilled fish pies. | grilled pies, grilled fish, grilled fish pies",
                "fish pie          | noun  | They ate fish pies, not fishes.                | fish pies",
                "pie~ of fish      | noun  | They ate pies of fish, not a pie of fishes.    | pies of fish",
                "grill_up fish     | verb  | They grilled up fish and are grilling up fish. | grilled up fish, grilling up fish",
                "fish-grill        | verb  | They fish-grilled all of it.                   | fish-grilled",
                "re-grill          | verb  | They re-grilled all of it.                     | re-grilled",
                "much? grill~      | verb  | They much grilled, and grilled.                | much grilled, grilled",
                "[fish pie] of old | noun  | They ate fish pies of old, not a fish pie.     | fish pies",
                "all [fish_pie]    | fixed | They ate all fish pie, not some fish pie.      | fish pie",
                "all [fish pie] too| fixed | They ate all fish pie too.                     | fish pie",
                "Big Fish          | fixed | They saw Big Fish and big fish.                | Big Fish",
                "[Big Fish] today  | fixed | They saw Big Fish today and big fish today.     | Big Fish",
                "big fish          | fixed | They saw Big Fish Prado, a big fish.           | big fish",
                "[eats] like ^     | fixed | He eats like Ana Lima, and eats like others.   | eats"
            })
    void everyWritingOfAPhraseIsFound(String phrase, String form, String text, String expected) {
        List<String> all = expected == null ? List.of() : List.of(expected.split(", ", -1));
        assertEquals(all, found(phrase, form, "", "", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+wug   | A fish wug left.                          | 1",
                "+wug   | A fish old wug left.                      | 0",
                "+wug   | A wug fish left.                          | 0",
                "+wug   | We saw a fish. Wug left.                  | 0",
                "-wug   | A wug fish left.                          | 1",
                "-wug   | A wug old fish left.                      | 0",
                "-wug   | A fish wug left.                          | 0",
                "-wug   | We saw a wug. Fish left.                  | 0",
                ">wug   | A fish b c d e wug left.                  | 1",
                ">wug   | A fish b c d e f wug left.                | 0",
                ">wug   | A wug fish left.                          | 0",
                ">wug   | We saw the fish. The wug left.            | 0",
                "<wug   | A wug b c d e fish left.                  | 1",
                "<wug   | A wug b c d e f fish left.                | 0",
                "<wug   | A fish wug left.                          | 0",
                "<wug   | We saw the wug. The fish left.            | 0",
                "wug    | Fish b c d e f g h i j k l wug left.      | 1",
                "wug    | Fish b c d e f g h i j k l m wug left.    | 0",
                "wug    | A wug b c d e f g h i j k l fish left.    | 1",
                "wug    | A wug b c d e f g h i j k l m fish left.  | 0",
                "wug    | We saw the wug. The fish left.            | 0",
                "WUG    | A fish Wug left.                          | 1",
                "+^     | A fish Prado left.                        | 1",
                "+^     | A fish prado left.                        | 0",
                "+#     | A fish 12 left.                           | 1",
                "+#     | A fish left.                              | 0",
                ".start | Fish left.                                | 1",
                ".start | A fish left.                              | 0",
                ".end   | We saw a fish.                            | 1",
                ".end   | We saw a fish                             | 1",
                ".end   | We saw a fish left.                       | 0",
                ".end   | We saw a fish 12                          | 0",
                ".cap   | We saw Fish.                              | 1",
                ".cap   | Fish left.                                | 0",
                ".cap   | We saw fish.                              | 0",
                ".cap   | Night Of Fish In Old Town                 | 0",
                "+@article | A fish the left.                       | 1",
                "+@article | A fish often left.                     | 0"
            })
    void whatStandsAroundAPhraseDecides(String condition, String text, int count) {
        assertEquals(count, found("fish", "fixed", condition, "", text).size(), "needs");
        assertEquals(1 - count, found("fish", "fixed", "", condition, text).size(), "unless");
    }

    @Test
    void whatIsQuotedIsAConditionToo() {
        String quoted = "He said {{direct|Ana|“the fish left”}}.";
        assertEquals(1, found("fish", "fixed", ".quoted", "", quoted).size());
        assertEquals(0, found("fish", "fixed", "", ".quoted", quoted).size());
        assertEquals(
                0,
                found("fish", "fixed", ".quoted", "", "He said the fish left.").size());
    }

    @Test
    void oneOfTheNeedsIsEnoughAndNoneOfTheRestMayHold() {
        assertEquals(
                1, found("fish", "fixed", "+wug|-wug", "", "A wug fish left.").size());
        assertEquals(
                0,
                found("fish", "fixed", "-wug", "+gostak", "A wug fish gostak left.")
                        .size());
        assertEquals(
                0,
                found("fish", "fixed", "", "+gostak|-wug", "A wug fish left.").size());
    }

    @Test
    void tooManyFormsAreRefused() {
        String word = "a/b/c/d/e/f/g/h";
        IllegalArgumentException fault = assertThrows(
                IllegalArgumentException.class,
                () -> found(String.join(" ", word, word, word, word), "fixed", "", "", "x"));
        assertEquals(
                "mine.tsv:2: phrase \"" + String.join(" ", word, word, word, word) + "\" has more than 4000 forms",
                fault.getMessage());
    }
}
