package copydesk.normalize;

import copydesk.text.NormalizedText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text under repair: what was done to it so far and what is suspected in it now. */
final class Work {
    /** A repair that uncovers work for itself settles well before this; hostile input stops here. */
    static final int REPEATS = 32;

    private final Watch watch;
    private NormalizedText done;
    private Suspicions suspected;
    /** For each stage the text that it had nothing to change in, if there was one. */
    private final @Nullable String[] settled = new String[Watch.STAGES.size()];

    Work(Watch watch, String text, Suspicions suspected) {
        this.watch = watch;
        this.done = NormalizedText.unchanged(text);
        this.suspected = suspected;
    }

    /** Returns the way from the text as it was to what it is now. */
    NormalizedText done() {
        return done;
    }

    Suspicions suspected() {
        return suspected;
    }

    /** Lets all stages work in their order; tells whether they changed anything. */
    boolean round() {
        boolean changed = false;
        int stage = 0;
        while (stage < Watch.STAGES.size()) {
            int end = Watch.endOfLocal(stage);
            changed |= end > stage ? together(stage, end) : alone(stage);
            stage = Math.max(stage + 1, end);
        }
        return changed;
    }

    private boolean together(int firstStage, int endStage) {
        if (!suspected.isAny(firstStage, endStage)) {
            return false;
        }
        Optional<NormalizedText> step = new LocalWork(watch, firstStage, endStage).of(done.text(), suspected);
        if (step.isPresent()) {
            return take(step.get());
        }
        boolean changed = false;
        for (int k = firstStage; k < endStage; k++) {
            changed |= alone(k);
        }
        return changed;
    }

    private boolean alone(int stage) {
        int steps = 0;
        while (steps < REPEATS && step(stage)) {
            steps++;
        }
        return steps > 0;
    }

    /** Lets a stage work once; tells whether it changed anything. */
    boolean step(int stage) {
        Places places = suspected.of(stage);
        if (places.isEmpty() || isSettled(stage)) {
            return false;
        }
        Draft draft = new Draft(done.text(), Watch.STAGES.get(stage).repair());
        Watch.STAGES.get(stage).repair(draft, places);
        boolean changed = take(draft.build());
        settled[stage] = changed ? null : done.text();
        return changed;
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isSettled(int stage) {
        return settled[stage] == done.text();
    }

    /** Goes on from the text that a step leads to; tells whether that is another one. */
    private boolean take(NormalizedText step) {
        if (step.isChanged()) {
            suspected = watch.after(step, suspected);
            done = done.then(step);
        }
        return step.isChanged();
    }
}
