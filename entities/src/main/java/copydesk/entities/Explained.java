package copydesk.entities;

import copydesk.text.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a noun beside a comma tells of a name: {@code Sidi Brahim, a fishing village,}, {@code the builder,
 * Hansa Nord,}.
 */
final class Explained {
    private static final int REACH = 6;

    private final Page page;
    private final Words words;
    private final Contexts contexts;

    Explained(Page page, Contexts contexts) {
        this.page = page;
        this.words = page.words();
        this.contexts = contexts;
    }

    /** Returns what is told of the words; null if nothing is. */
    Contexts.@Nullable Cue of(int first, int end) {
        Contexts.Cue before = before(first, end);
        Contexts.Cue told = before == null ? behind(first, end) : before;
        boolean other = told != null && told.type() != EntityType.PERSON && words.isGiven(page.key(first));
        return other ? null : told;
    }

    /** {@code The builder, X, said}. */
    private Contexts.@Nullable Cue before(int first, int end) {
        boolean between = page.is(first - 1, first, ",")
                && page.within(first - 3, first)
                && (!page.within(end, first) || !page.isWord(end));
        if (!between || page.isCapital(first - 2) || page.isA("role", first - 2)) {
            return null;
        }
        for (int i = first - 3; i > first - 3 - REACH && page.within(i, first); i--) {
            if (page.isA("determiner", i) || page.isPossessive(i)) {
                return contexts.noun(page.key(first - 2));
            }
            boolean stops = !page.isWord(i) && !page.key(i).equals("-")
                    || page.isA("preposition", i)
                    || page.isA("pronoun", i)
                    || page.isA("speech", i);
            if (stops) {
                return null;
            }
        }
        return null;
    }

    /** {@code X, a fishing village in the north}, {@code X is a trade union}. */
    private Contexts.@Nullable Cue behind(int first, int end) {
        boolean parted = page.is(end, first, ",") || page.is(end, first, "is") || page.is(end, first, "was");
        boolean opens =
                parted && page.within(end + 2, first) && page.isA("determiner", end + 1) && !page.isPossessive(end - 1);
        for (int i = end + 2; opens && i < end + 2 + REACH && page.within(i, first); i++) {
            boolean closed = !page.within(i + 1, first)
                    || !page.isWord(i + 1) && !page.key(i + 1).equals("-")
                    || page.isCapital(i + 1)
                    || page.isA("preposition", i + 1)
                    || page.isA("no-noun", i + 1)
                    || page.isA("pronoun", i + 1);
            if (closed) {
                boolean speaks = page.within(i + 1, first) && page.isA("speech", i + 1);
                boolean noun = !speaks && page.isWord(i) && !page.isCapital(i) && !page.isA("role", i);
                return noun ? contexts.noun(page.key(i)) : null;
            }
        }
        return null;
    }
}
