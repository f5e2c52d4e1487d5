package copydesk.laws;

import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.text.Edit;
import copydesk.text.NormalizedText;

/** Applies recorded edits to the original. */
public final class Replay {
    private Replay() {}

    /** Returns what the edits make of the original; fails if they are out of order or overlap. */
    public static String of(NormalizedText text) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (Edit edit : text.edits()) {
            assertTrue(edit.span().start() >= done, "edits are in order and do not overlap");
            out.append(text.original(), done, edit.span().start()).append(edit.replacement());
            done = edit.span().end();
        }
        return out.append(text.original().substring(done)).toString();
    }
}
