package copydesk.normalize;

import copydesk.text.NormalizedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Repairs noisy scraped text. Every change is recorded, no word is ever removed, clean text comes back as the same
 * String, and repairing what was repaired changes nothing more. Thread-safe.
 *
 * <pre>{@code
 * NormalizedText text = Normalizer.safe().normalize(scraped);
 * text.text();     // the repaired text
 * text.edits();    // what was changed, where and by which repair
 * }</pre>
 */
public final class Normalizer {
    /** Repairs that uncover work for one another settle well before this; hostile input stops here. */
    private static final int ROUNDS = 16;

    private static final Normalizer SAFE = new Normalizer(EnumSet.allOf(Repair.class));
    private static final Normalizer NONE = new Normalizer(EnumSet.noneOf(Repair.class));

    private final Set<Repair> repairs;
    private final List<Stage> stages = new ArrayList<>();

    private Normalizer(Set<Repair> repairs) {
        this.repairs = repairs;
        repairs.forEach(repair -> stages.add(repair.stage()));
    }

    /** Returns a normalizer with all safe repairs. */
    public static Normalizer safe() {
        return SAFE;
    }

    /** Returns a normalizer that changes nothing. */
    public static Normalizer none() {
        return NONE;
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
        NormalizedText done = NormalizedText.unchanged(text);
        for (int round = 0; round < ROUNDS; round++) {
            NormalizedText next = once(done);
            if (next.text().equals(done.text())) {
                return next;
            }
            done = next;
        }
        return done;
    }

    private NormalizedText once(NormalizedText start) {
        NormalizedText done = start;
        Traits traits = Traits.of(done.text());
        for (Stage stage : stages) {
            if (stage.concerns(traits)) {
                NormalizedText step = stage.repair(done.text());
                if (step.isChanged()) {
                    done = done.then(step);
                    traits = Traits.of(done.text());
                }
            }
        }
        return done;
    }

    @Override
    public String toString() {
        return "Normalizer" + repairs;
    }
}
