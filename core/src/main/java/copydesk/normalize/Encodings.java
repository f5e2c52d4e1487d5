package copydesk.normalize;

import copydesk.text.Edit;
import copydesk.text.NormalizedText;
import copydesk.text.Span;

/**
 * Decodes again what was decoded wrongly: UTF-8 read by a code page, once or several times, and windows-1252 read as
 * latin-1.
 */
final class Encodings implements Stage {
    /** What was peeled can come to touch something else that is damaged; more rounds than this are never needed. */
    private static final int ROUNDS = 32;

    @Override
    public boolean concerns(Traits traits) {
        return traits.encodings();
    }

    @Override
    public NormalizedText repair(String text) {
        NormalizedText done = NormalizedText.unchanged(text);
        for (int round = 0; round < ROUNDS; round++) {
            NormalizedText step = decode(done.text());
            step = step.isChanged() ? step : Windows1252.signs(done.text());
            step = step.isChanged() ? step : Mixups.undo(done.text());
            if (!step.isChanged()) {
                break;
            }
            done = done.then(step);
        }
        return done;
    }

    private static NormalizedText decode(String text) {
        NormalizedText.Builder out = NormalizedText.edit(text);
        for (Evidence.Verdict verdict : new Evidence(text, Suspect.in(text)).verdicts()) {
            for (Edit edit : verdict.peeled().text().edits()) {
                int start = verdict.start() + edit.span().start();
                out.replace(new Span(start, start + edit.span().length()), edit.replacement(), edit.repair());
            }
        }
        return out.build();
    }
}
