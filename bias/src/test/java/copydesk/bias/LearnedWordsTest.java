package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.lexicon.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnedWordsTest {
    private static final String TIRADE = "The shameless minister brazenly squandered another fortune on his cronies. "
            + "His lapdogs in the assembly rubber-stamped the swindle. It was a disgraceful farce. ";
    private static final String REPORT =
            "The minister presented the budget on Monday. The assembly will vote on it in May. "
                    + "Spending rises by two percent. ";
    private static final String WORD = "The committee wriggled for an hour.";
    private static final String QUESTION = "Which road would that be, then?";

    private final LoadedLanguage language = LoadedLanguage.english();

    @Test
    void theRestOfTheTextDecidesWhetherAWordIsLoaded() {
        assertTrue(
                learned(TIRADE + WORD).contains("wriggled"),
                learned(TIRADE + WORD).toString());
        assertEquals(List.of(), learned(REPORT + WORD));
    }

    @Test
    void theRestOfTheTextDecidesWhetherAQuestionIsRhetorical() {
        assertTrue(
                learned(TIRADE + QUESTION).contains(QUESTION),
                learned(TIRADE + QUESTION).toString());
        assertEquals(List.of(), learned(REPORT + QUESTION));
        assertFalse(learned(TIRADE + "“" + QUESTION + "” she asked.").contains(QUESTION));
    }

    @Test
    void learnedWordsCanBeLeftOut() {
        BiasReport rows = language.rowsOnly().score(Fixture.plain(TIRADE + WORD));
        assertFalse(rows.terms().isEmpty());
        assertTrue(rows.terms().stream().noneMatch(term -> term.why().contains("learned-")));
    }

    @Test
    void wordsThatHyphensTieTogetherAreOneWord() {
        LearnedWords words = LearnedWords.of(
                Table.parse("words", "word\tscore\tpolarity\tcategory\ntin-eared\t1\tnegative\tloaded_language\n"),
                Table.parse("weights", "feature\tweight\n[score]\t5\n"));
        var document = Fixture.plain("A tin-eared, tin -eared and eared reply in tin-eared- form. It rained all day.");
        Line line = Lines.of(document, new Voices(document), words.vocabulary()).get(0);
        List<Hit> hits = found(words, line);
        assertEquals(
                List.of("tin-eared", "tin-eared"),
                hits.stream()
                        .map(hit -> line.inText(hit.first(), hit.end()).of(document.text()))
                        .toList());
    }

    @Test
    void wordsSideBySideAreOneFinding() {
        LearnedWords words = LearnedWords.of(
                Table.parse(
                        "words",
                        "word\tscore\tpolarity\tcategory\nmeek\t1\tnegative\tloaded_language\n"
                                + "lamb\t1\tnegative\tname_calling_labelling\n"),
                Table.parse("weights", "feature\tweight\n[score]\t5\n"));
        var document = Fixture.plain("A meek lamb bleated, meek as ever. It rained all day.");
        Line line = Lines.of(document, new Voices(document), words.vocabulary()).get(0);
        List<Hit> hits = found(words, line);
        assertEquals(2, hits.size(), hits.toString());
        assertEquals(2, hits.get(0).end() - hits.get(0).first());
        assertEquals(
                4,
                words.candidates(document, Lexicon.english()).get(0).features().size());
    }

    @Test
    void namesAndNumbersAreNoWordsOfALoad() {
        LearnedWords words = LearnedWords.of(
                Table.parse(
                        "words",
                        "word\tscore\tpolarity\tcategory\nmeek\t2\tnegative\tloaded_language\n"
                                + "lamb\t1\tnegative\tloaded_language\nkind\t-1\tnegative\tloaded_language\n"
                                + "split\t5\tnegative\tloaded_language\n"),
                List.of());
        var document = Fixture.plain("Lamb was meek and kind in Split at 12. It rained.");
        Line line = Lines.of(document, new Voices(document), words.vocabulary()).get(0);
        assertEquals(new Load(3, 9, 2, 0), words.load(line, List.of()).sum());
        Hit hit = new Hit(Lexicon.english().entries().get(0), 2, 3, -1, -1);
        assertEquals(new Load(3, 9, 2, 1), words.load(line, List.of(hit)).sum());
    }

    @Test
    void aWordAloneInItsTextIsNotFound() {
        assertEquals(List.of(), learned(WORD));
    }

    @Test
    void aRowThatIsNoNumberIsNamed() {
        IllegalArgumentException fault = assertThrows(
                IllegalArgumentException.class,
                () -> LearnedWords.of(
                        Table.parse(
                                "words", "word\tscore\tpolarity\tcategory\nmeek\tmuch\tnegative\tloaded_language\n"),
                        List.of()));
        assertTrue(fault.toString().contains("much"), fault.toString());
    }

    private static List<Hit> found(LearnedWords words, Line line) {
        LineLoad load = words.load(line, List.of());
        return words.with(line, List.of(), load, load.sum());
    }

    private List<String> learned(String text) {
        return language.score(Fixture.plain(text)).terms().stream()
                .filter(term -> term.why().contains("learned-"))
                .map(LoadedTerm::text)
                .toList();
    }
}
