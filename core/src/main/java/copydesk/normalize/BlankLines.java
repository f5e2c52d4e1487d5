package copydesk.normalize;

import java.util.List;

/** Leaves one blank line where there are more, none before the text, and one line end behind it. */
final class BlankLines implements Stage {
    @Override
    public Repair repair() {
        return Repair.BLANK_LINE;
    }

    @Override
    public boolean mayConcern(char c) {
        return c == '\n';
    }

    @Override
    public List<Clue> clues() {
        return List.of(new Clue(c -> c == '\n', c -> c == '\n'));
    }

    @Override
    public boolean suspects(String text, int at) {
        if (at == 0) {
            return true;
        }
        return text.charAt(at - 1) == '\n' && (at + 1 == text.length() || at > 1 && text.charAt(at - 2) == '\n');
    }

    @Override
    public int reach(char c) {
        return BESIDE;
    }

    @Override
    public void repair(Draft draft, Places places) {
        String text = draft.text();
        int done = 0;
        for (int i = 0; i < places.size(); i++) {
            int start = places.get(i);
            if (start < done) {
                continue;
            }
            while (start > done && text.charAt(start - 1) == '\n') {
                start--;
            }
            int end = places.get(i) + 1;
            while (end < text.length() && text.charAt(end) == '\n') {
                end++;
            }
            int keep = start == 0 ? 0 : end == text.length() ? 1 : 2;
            if (end - start > keep) {
                draft.delete(
                        start + keep, end, start == 0 ? "blank lines before the text" : "more than one blank line");
            }
            done = end;
        }
    }
}
