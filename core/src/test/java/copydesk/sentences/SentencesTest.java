package copydesk.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> split(String text) {
        return Sentences.english().split(text).stream()
                .map(span -> span.of(text))
                .toList();
    }

    @Test
    void abbreviationsAndInitialsEndNoSentence() {
        assertEquals(
                List.of("Dr. Ruiz met Gov. Lee in the U.S. capital.", "They left at noon."),
                split("Dr. Ruiz met Gov. Lee in the U.S. capital. They left at noon."));
        assertEquals(List.of("It was John F. Kennedy who came."), split("It was John F. Kennedy who came."));
    }

    @Test
    void wordsThatOnlyEndLikeAbbreviationsDo() {
        assertEquals(
                List.of("Ten were wounded.", "The protest.", "It went on."),
                split("Ten were wounded. The protest. It went on."));
    }

    @Test
    void aLineBreakAlwaysEndsOne() {
        assertEquals(
                List.of("Storm reaches Split", "The ferry stayed."), split("Storm reaches Split\nThe ferry stayed."));
    }
}
