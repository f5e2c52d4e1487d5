package copydesk.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import copydesk.evaluate.WordF1;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static final String GOLD = "The ferry is late\nStrong winds kept the ferry in port until the morning.\n"
            + "Tickets\nTickets remain valid for one more day, the company says.";

    @Test
    void linesOfTheContentAreFoundInTheirOrder() {
        assertStory(
                "Tickets|Home|The ferry is late|Strong winds kept the ferry in port until the morning.|Share|Tickets|"
                        + "Tickets remain valid for one more day, the company says.|Tickets|About us",
                false,
                false,
                true,
                true,
                false,
                true,
                true,
                false,
                false);
    }

    @Test
    void aLongLineOutOfOrderIsStillPartOfIt() {
        assertStory(
                "Tickets remain valid for one more day, the company says.|The ferry is late|"
                        + "Strong winds kept the ferry in port until the morning.",
                true,
                true,
                true);
    }

    @Test
    void whereThereIsNoContentNothingIsPartOfIt() {
        assertArrayEquals(
                new boolean[] {false}, Alignment.of(List.<String[]>of(WordF1.words("Home")), WordF1.words("")));
    }

    private static void assertStory(String lines, boolean... story) {
        List<String[]> words =
                Arrays.stream(lines.split("\\|", -1)).map(WordF1::words).toList();
        assertArrayEquals(story, Alignment.of(words, WordF1.words(GOLD)));
    }
}
