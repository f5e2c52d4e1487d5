package copydesk.normalize;

import java.util.List;

/** Makes every run of blanks within a line one plain space, or one tab if it has one; takes them off line edges. */
final class Spaces implements Stage {
    private static final char IDEOGRAPHIC = 0x3000;

    @Override
    public Repair repair() {
        return Repair.SPACE;
    }

    @Override
    public boolean mayConcern(char c) {
        return c == '\n' || isBlank(c);
    }

    @Override
    public List<Clue> clues() {
        return List.of(
                Clue.alone(Spaces::isOdd),
                new Clue(Spaces::isBlank, c -> c == '\n' || c == '\t' || c == ' '),
                new Clue(c -> c == '\n', Spaces::isBlank),
                new Clue(c -> c == '\t', c -> c == '\n'));
    }

    @Override
    public boolean suspects(String text, int at) {
        char c = text.charAt(at);
        boolean edge = at == 0 || at + 1 == text.length();
        boolean beside = at > 0 && isBlank(text.charAt(at - 1));
        boolean before = at + 1 < text.length() && isBlank(text.charAt(at + 1));
        if (c == '\n' || c == '\t') {
            return beside || before || c == '\t' && (edge || isAtLineEdge(text, at));
        }
        return c != ' ' || edge || beside;
    }

    private static boolean isAtLineEdge(String text, int at) {
        return text.charAt(at - 1) == '\n' || text.charAt(at + 1) == '\n';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || isOdd(c);
    }

    /** Tells whether the character is a blank other than space and tab. */
    private static boolean isOdd(char c) {
        return c == 0xA0 || c == 0x1680 || c >= 0x2000 && c <= 0x200A || c == 0x202F || c == 0x205F || c == IDEOGRAPHIC;
    }

    @Override
    public int reach(char c) {
        return BESIDE;
    }

    @Override
    public void repair(Draft draft, Places places) {
        int done = 0;
        for (int i = 0; i < places.size(); i++) {
            int at = places.get(i);
            if (draft.text().charAt(at) == '\n') {
                done = run(draft, at, done);
                done = run(draft, at + 1, done);
            } else {
                done = run(draft, at, done);
            }
        }
    }

    /** Repairs the run of blanks that touches {@code at}, unless it ends before {@code done}; returns its end. */
    private static int run(Draft draft, int at, int done) {
        String text = draft.text();
        if (at < done) {
            return done;
        }
        int start = at;
        while (start > done && isBlank(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        if (end > start) {
            replace(draft, start, end);
        }
        return end;
    }

    private static void replace(Draft draft, int start, int end) {
        String text = draft.text();
        boolean edge = start == 0 || end == text.length() || text.charAt(start - 1) == '\n' || text.charAt(end) == '\n';
        if (edge) {
            draft.replace(start, end, "", "blanks at the edge of a line");
        } else if (end - start > 1) {
            draft.replace(start, end, hasTab(text, start, end) ? "\t" : " ", "run of blanks");
        } else if (text.charAt(start) != '\t' && text.charAt(start) != IDEOGRAPHIC) {
            draft.replace(start, end, " ", "odd blank");
        }
    }

    private static boolean hasTab(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '\t') {
                return true;
            }
        }
        return false;
    }
}
