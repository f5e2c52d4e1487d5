package copydesk.entities.corenlp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.entities.Measured;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("corenlp")
class ArticlesTest {
    private static final double ARTICLES = 0.95;
    private static final double HELD_OUT = 0.85;

    @Test
    void readsTheArticlesItWasBuiltOn() {
        double f1 = Measured.mentions("articles");
        assertTrue(f1 >= ARTICLES, "mentions " + f1);
    }

    /** These were written before the rules and are not tuned on. */
    @Test
    void readsArticlesKeptAside() {
        double f1 = Measured.mentions("heldout");
        assertTrue(f1 >= HELD_OUT, "mentions " + f1);
    }
}
