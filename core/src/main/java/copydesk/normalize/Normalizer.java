package copydesk.normalize;

import copydesk.text.NormalizedText;
import java.util.EnumSet;
import java.util.Set;

/**
 * Repairs noisy scraped text. Every change is recorded, no word is ever removed, clean text comes back as the same
 * String, and repairing what was repaired changes nothing more. Clean stretches are looked at once. Thread-safe.
 *
 * <pre>{@code
 * NormalizedText text = Normalizer.safe().normalize(scraped);
 * text.text();                            // the repaired text
 * text.edits();                           // what was changed, where, by which repair and why
 * System.out.println(text.explain());     // the same to read
 * }</pre>
 */
public final class Normalizer {
    /** Repairs that uncover work for one another settle well before this; hostile input stops here. */
    private static final int ROUNDS = 16;

    private static final Normalizer SAFE = new Normalizer(EnumSet.complementOf(EnumSet.of(Repair.TYPOGRAPHY)));
    private static final Normalizer VIEW = new Normalizer(EnumSet.allOf(Repair.class));
    private static final Normalizer NONE = new Normalizer(EnumSet.noneOf(Repair.class));

    private final Set<Repair> repairs;
    private final Watch watch;

    private Normalizer(Set<Repair> repairs) {
        this.repairs = repairs;
        this.watch = new Watch(repairs);
    }

    /** Returns the normalizer with all safe repairs, the standard one. */
    public static Normalizer safe() {
        return SAFE;
    }

    /**
     * Returns a normalizer for text that is shown or matched rather than kept: all safe repairs, and typographic forms
     * become plain ones, such as {@code “ ”} to {@code " "} and {@code ﬁ} to {@code fi}.
     */
    public static Normalizer view() {
        return VIEW;
    }

    /** Returns a normalizer that changes nothing. */
    public static Normalizer none() {
        return NONE;
    }

    /** Returns a normalizer with one repair. */
    static Normalizer only(Repair repair) {
        return new Normalizer(EnumSet.of(repair));
    }

    /** Returns a normalizer that does the same but this repair. */
    public Normalizer without(Repair repair) {
        EnumSet<Repair> left = EnumSet.noneOf(Repair.class);
        left.addAll(repairs);
        left.remove(repair);
        return new Normalizer(left);
    }

    /** Returns the repaired text with its edits. */
    public NormalizedText normalize(String text) {
        Suspicions suspected = watch.survey(text);
        if (suspected.isEmpty()) {
            return NormalizedText.unchanged(text);
        }
        Work work = new Work(watch, text, suspected);
        int rounds = 0;
        while (rounds < ROUNDS && work.round()) {
            rounds++;
        }
        return work.done();
    }

    @Override
    public String toString() {
        return "Normalizer" + repairs;
    }
}
