package copydesk.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.text.Entities;
import copydesk.text.Entity;

/** Compares what is found with marks inside a text. */
final class Checks {
    private Checks() {}

    /** Checks that exactly the marked names are found, and that they are the same entities as marked. */
    static void marks(EntityExtractor extractor, String marked) {
        Marked expected = Marked.parse("test", marked);
        Entities found = extractor.extract(Lined.document(expected.text()));
        assertEquals(plain(marked), plain(expected.render(found)));
        Marked.Score score = new Marked.Score();
        expected.score(found, score);
        assertEquals(1, score.links(), () -> expected.render(found));
    }

    static Entity entity(EntityExtractor extractor, String text, String name) {
        Entities found = extractor.extract(Lined.document(text));
        return found.named(name).orElseThrow(() -> new AssertionError("no " + name + " in " + found));
    }

    private static String plain(String marked) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < marked.length(); i++) {
            boolean number = i > 1
                    && Character.isDigit(marked.charAt(i))
                    && "PLOFNQVMD".indexOf(marked.charAt(i - 1)) >= 0
                    && marked.charAt(i - 2) == '[';
            if (number) {
                while (Character.isDigit(marked.charAt(i + 1))) {
                    i++;
                }
            } else {
                out.append(marked.charAt(i));
            }
        }
        return out.toString();
    }
}
