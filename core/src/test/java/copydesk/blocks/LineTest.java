package copydesk.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.text.Span;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What one line of a page looks like. */
class LineTest {
    private static Line line(String text) {
        return Line.of(text, new Span(0, text.length()));
    }

    private static void assertAll(boolean expected, Predicate<Line> quality, List<String> texts) {
        texts.forEach(text -> assertEquals(expected, quality.test(line(text)), text));
    }

    @Test
    void aSentenceIsClosedAlsoBehindMarksAndBrackets() {
        assertAll(
                true,
                Line::isClosed,
                List.of("It rained.", "“It rained.”", "It rained!)", "Did it?'", "It rained…", "雨。", "(It rained.]»"));
        assertAll(false, Line::isClosed, List.of("", "It rained", "It rained:", "”", "It rained,”"));
    }

    @Test
    void wordsOfScriptsWithoutBlanksAreCountedByTheirLength() {
        assertEquals(4, line("河水泛滥淹没了城").words());
        assertEquals(3, line("The river rose").words());
        assertEquals(3, line("ภาษาไทย").words());
        Line mixed = line("In 1911 Ana Lima saw 3 boats");
        assertEquals(3, mixed.capitalized());
        assertEquals(2, mixed.numbers());
        assertEquals(5, mixed.digits());
        assertEquals(2 / 7.0, mixed.lowerShare());
        assertEquals(0, line("").lowerShare());
    }

    @Test
    void proseIsLongAndMostlyInSmallLetters() {
        String nine = "the river rose in the night and took roads";
        assertAll(true, Line::isProse, List.of(nine + ".", nine + ":", (nine + " ").repeat(4) + "and"));
        assertAll(
                false,
                Line::isProse,
                List.of(nine, "the river rose in the night and went.", "The River Rose In The Night And Took Roads."));
    }

    @Test
    void itemsStartWithABulletOrANumber() {
        assertAll(true, Line::isItem, List.of("• One", "- One", "* One", "– One", "1. One", "12) One"));
        assertAll(false, Line::isItem, List.of("", "•", "-One", "1.5 million", "1911. One", "One", "1 One", "1."));
    }

    @Test
    void trailsHaveTwoSignsBetweenFewWords() {
        assertAll(true, Line::isTrail, List.of("Home › County › Szeged", "News / Sport / Boats", "A | B | C"));
        assertAll(
                false,
                Line::isTrail,
                List.of(
                        "Home › Szeged",
                        "Home › County › Szeged.",
                        "› Home Szeged ›",
                        "and/or he and she or it went and and then came back / and then they and all others left"));
    }

    @Test
    void arrowsPointToOtherPages() {
        assertAll(true, Line::isArrow, List.of("← Older posts", "Next page →", "→ More"));
        assertAll(false, Line::isArrow, List.of("", "→", "From A → B in May", "word ".repeat(26) + "→"));
        assertAll(true, Line::isArrow, List.of("word ".repeat(25) + "→"));
    }

    @Test
    void aLabelIsShortAndHasSomethingBehindIt() {
        assertAll(true, Line::isLabelled, List.of("Weight: 700 g", "One two three four five: six"));
        assertAll(
                false, Line::isLabelled, List.of("Weight:", ": 700 g", "One two three four five six: seven", "700 g"));
    }

    @Test
    void iconNamesHaveALineBetweenSmallLetters() {
        assertAll(true, Line::hasIconName, List.of("arrow_upward", "arrow_upward Top"));
        assertAll(
                false,
                Line::hasIconName,
                List.of("Arrow", "_upward", "arrow_", "arrow_Upward", "A_up", "one two three four five six a_b"));
    }

    @Test
    void comparedAreOnlyWordsInSmallLetters() {
        assertEquals("ferry stays 12 days", line("» Ferry stays: 12 days!").folded());
        assertEquals("", line("—").folded());
        assertEquals(3, line("The tide of the sea").functionWords());
    }

    @Test
    void theFirstLetterTellsItsCase() {
        assertTrue(line("élan").startsLower() && line("Élan").startsUpper());
        assertFalse(line("").startsLower() || line("").startsUpper());
        assertFalse(line("1 boat").startsLower() || line("1 boat").startsUpper());
        assertAll(true, Line::isTitleCase, List.of("Ferry Stays", "Ferry Stays in Port Again"));
        assertAll(false, Line::isTitleCase, List.of("Ferry", "Ferry stays", "Ferry stays in port"));
    }
}
