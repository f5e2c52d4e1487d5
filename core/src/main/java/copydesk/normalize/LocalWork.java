package copydesk.normalize;

import copydesk.text.NormalizedText;
import copydesk.text.Span;
import java.util.Optional;

/**
 * Stages that see only so far, at work on the regions of a text that they need to see. The rest of it is not touched,
 * and all they do is one step.
 */
final class LocalWork {
    private final Watch watch;
    private final int firstStage;
    private final int endStage;

    /** Makes the work of the stages from the first to before the second. */
    LocalWork(Watch watch, int firstStage, int endStage) {
        this.watch = watch.only(firstStage, endStage);
        this.firstStage = firstStage;
        this.endStage = endStage;
    }

    /** Returns what they do; empty if one of them would have to see more than its region. */
    Optional<NormalizedText> of(String text, Suspicions suspected) {
        NormalizedText.Builder out = NormalizedText.edit(text);
        Suspicions.Reader reader = suspected.read(firstStage, endStage);
        for (Span region : Regions.of(text, suspected, firstStage, endStage)) {
            Suspicions within = new Suspicions();
            reader.copy(region.end(), -region.start(), within);
            Work work = new Work(watch, region.of(text), within);
            boolean cutLeft = region.start() > 0;
            boolean cutRight = region.end() < text.length();
            for (int k = firstStage; k < endStage; k++) {
                int steps = 0;
                boolean goesOn = true;
                while (goesOn) {
                    if (!sees(work, k, cutLeft, cutRight)) {
                        return Optional.empty();
                    }
                    goesOn = steps < Work.REPEATS && work.step(k);
                    steps++;
                }
            }
            out.splice(region.start(), work.done());
        }
        return Optional.of(out.build());
    }

    /** Tells whether a stage sees all it needs, and no edit is so near a cut that it concerns what lies behind. */
    private static boolean sees(Work work, int stage, boolean cutLeft, boolean cutRight) {
        NormalizedText done = work.done();
        if (done.isChanged()) {
            int left = done.editIn(0).start();
            int right = done.original().length()
                    - done.editIn(done.edits().size() - 1).end();
            if (cutLeft && left < Stage.BESIDE || cutRight && right < Stage.BESIDE) {
                return false;
            }
        }
        String text = done.text();
        Places places = work.suspected().of(stage);
        for (int i = 0; i < places.size(); i++) {
            int place = places.get(i);
            int reach = Watch.STAGES.get(stage).reach(text.charAt(place));
            if (cutLeft && place < reach || cutRight && text.length() - place <= reach) {
                return false;
            }
        }
        return true;
    }
}
