package copydesk.entities;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import copydesk.Copydesk;
import copydesk.text.Document;
import copydesk.text.Entities;
import copydesk.text.EntityType;
import copydesk.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
class PathologicalTest {
    private static final int MANY = 100_000;

    /** Takes every stretch of two words for a person. */
    private static final EntityEngine PAIRS = (text, sentences) -> {
        List<EntityEngine.Name> names = new ArrayList<>();
        int start = 0;
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ' && ++blanks % 2 == 0) {
                names.add(new EntityEngine.Name(new Span(start, i), EntityType.PERSON));
                start = i + 1;
            }
        }
        return names;
    };

    static List<String> texts() {
        return List.of(
                IntStream.range(0, MANY).mapToObj(i -> "Ann Bx" + i).collect(Collectors.joining(" ")),
                IntStream.range(0, MANY).mapToObj(i -> "Q" + i + "a Holt").collect(Collectors.joining(" ")),
                "Maria Holt ".repeat(MANY),
                "Name 1 ".repeat(MANY),
                "(".repeat(MANY),
                "a ".repeat(MANY),
                "U.S.".repeat(MANY),
                "$5 ".repeat(MANY),
                "alias “".repeat(MANY),
                "-".repeat(MANY),
                "X".repeat(MANY),
                "New New York of the ".repeat(MANY / 4),
                "Holt, ".repeat(MANY),
                "Mr. ".repeat(MANY),
                "vice ".repeat(MANY) + "president Ann Holt",
                "AK-".repeat(MANY),
                "Anna Holt, president of ".repeat(MANY / 4),
                "’s".repeat(MANY),
                "Bank of ".repeat(MANY),
                "half ".repeat(MANY),
                "de la ".repeat(MANY),
                "Ana de la ".repeat(MANY / 2),
                "Rua Augusta ".repeat(MANY / 2),
                "Holt A ".repeat(MANY),
                "A-1 ".repeat(MANY),
                "the X, a ".repeat(MANY),
                "Name, a name (NA) and to a ".repeat(MANY / 4),
                "aboard the Xen ".repeat(MANY / 2),
                "Agency and ".repeat(MANY) + "Agency (AAA)",
                "told Holt ".repeat(MANY / 2),
                IntStream.range(0, MANY)
                        .mapToObj(i -> "Ann Holt" + Integer.toString(i, 26))
                        .collect(Collectors.joining(" in ")),
                "X “Y” de ".repeat(MANY / 2),
                "Operation of ".repeat(MANY));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isLinear(String text) {
        assertTimeout(Duration.ofSeconds(60), () -> EntityExtractor.using(PAIRS).extract(Lined.document(text)));
    }

    static List<String> pages() {
        return List.of(
                paragraphs(i -> "Minister Ana Q" + i + " met them. “It was late then for all,” the minister said."),
                paragraphs(i -> "Minister Ana Q" + i + " met them. The minister nodded. “It was late then for all.”"),
                paragraphs(i -> "Northern Lines Ltd met.\n\n“It was late then for all,” the company said."),
                paragraphs(i -> "She looks on. What does she want? “It was late then for all.”"),
                "Ana Lima asked: " + "“It was late” : ".repeat(MANY / 10),
                "Ana Lima met them. “It was late then for all.” ".repeat(MANY / 10));
    }

    private static String paragraphs(IntFunction<String> text) {
        return IntStream.range(0, MANY / 10).mapToObj(text).collect(Collectors.joining("\n\n"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void speakersAreLinear(String text) {
        Document document = Copydesk.parse(text);
        Entities cast = EntityExtractor.withoutEngine().extract(document);
        assertTimeout(Duration.ofSeconds(15), () -> Speakers.resolve(document, cast));
    }
}
