package copydesk.normalize;

import copydesk.text.Edit;
import java.util.ArrayList;
import java.util.List;

/**
 * Decodes again what was decoded wrongly: UTF-8 read by a code page, once or several times, windows-1252 read as
 * latin-1, and text of one single-byte page read by another. What is undone can come to touch something else that is
 * damaged, so this is done until nothing changes.
 */
final class Encodings implements Stage {
    @Override
    public Repair repair() {
        return Repair.ENCODING;
    }

    @Override
    public boolean mayConcern(char c) {
        return c >= 0x80 && (CodePages.roles(c) != 0 || c < 0xA0 || Mixup.mayHint(c));
    }

    @Override
    public List<Clue> clues() {
        List<Clue> clues = new ArrayList<>(CodePages.clues());
        clues.addAll(Mixup.clues());
        clues.add(Clue.alone(c -> c >= 0x80 && c < 0xA0));
        return clues;
    }

    @Override
    public boolean suspects(String text, int at) {
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return c < 0xA0 || CodePages.mayBegin(text, at) || Mixup.hints(before, c) || Stretches.mayHoldSpace(text, at);
    }

    @Override
    public void repair(Draft draft, Places places) {
        decode(draft, places);
        if (draft.position() == 0) {
            Windows1252.signs(draft, places);
        }
        if (draft.position() == 0) {
            Mixups.undo(draft, places);
        }
    }

    private static void decode(Draft draft, Places places) {
        String text = draft.text();
        for (Evidence.Verdict verdict : new Evidence(text, Suspect.in(text, places)).verdicts()) {
            for (Edit edit : verdict.peeled().text().edits()) {
                int start = verdict.start() + edit.span().start();
                draft.replace(start, start + edit.span().length(), edit.replacement(), edit.why());
            }
        }
    }
}
