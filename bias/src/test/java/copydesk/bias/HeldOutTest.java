package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Figures on passages that were written before the lexicon and are never tuned on. */
class HeldOutTest {
    @Test
    void keepsItsFiguresOnPassagesKeptAside() {
        Figures figures = new Figures();
        Fixture.resource("heldout.txt").forEach(figures::add);
        System.out.println("held out: " + figures);
        assertTrue(figures.f1() >= 0.5, figures.toString());
    }
}
