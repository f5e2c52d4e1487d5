package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Figures on passages that were written before the lexicon and are never tuned on. */
class HeldOutTest {
    @Test
    void keepsItsFiguresOnPassagesKeptAside() {
        Figures figures = new Figures();
        Fixture.resource("heldout.txt").forEach(figures::add);
        // Learned words find what the reader of these passages passed over: the rows alone have .87.
        assertTrue(figures.f1() >= 0.79, figures.toString());
        assertTrue(figures.voices() >= 0.97, figures.toString());
        assertTrue(figures.targets() >= 0.80, figures.toString());
        assertTrue(figures.polarities() >= 0.90, figures.toString());
    }
}
