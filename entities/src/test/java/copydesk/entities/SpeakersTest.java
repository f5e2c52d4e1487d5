package copydesk.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.Copydesk;
import copydesk.text.Document;
import copydesk.text.Quotation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeakersTest {
    private static final EntityExtractor ENGINE = FakeEngine.persons("Ana Silveira", "Tom Harding");

    private static List<Optional<String>> speakers(String text) {
        Document document = Copydesk.parse(text);
        return Speakers.resolve(document, ENGINE.extract(document)).stream()
                .map(Quotation::speaker)
                .toList();
    }

    @Test
    void lastNamesSpeakAsWholeNames() {
        assertEquals(
                List.of(Optional.of("Ana Silveira")),
                speakers(
                        "Ana Silveira runs the harbour of the town.\n\n\"We will not pay for this wall,\" Silveira said on the day."));
    }

    @Test
    void pronounsSpeakAsTheOnePersonNamedBefore() {
        assertEquals(
                List.of(Optional.of("Ana Silveira")),
                speakers(
                        "Ana Silveira runs the harbour of the town. \"We will not pay for this wall,\" she said on the day."));
    }

    @Test
    void placesBesideUnnamedPersonsDoNotSpeak() {
        assertEquals(
                List.of(Optional.empty()),
                speakers("\"We will not pay for this wall,\" one Lima resident said to the reporters."));
    }
}
