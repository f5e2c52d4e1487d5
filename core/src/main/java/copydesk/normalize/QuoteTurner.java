package copydesk.normalize;

import com.ibm.icu.lang.UCharacter;
import java.util.List;

/**
 * Turns a curly quotation mark that points the wrong way and gives back the space that it lost, on the evidence of its
 * own line: an opening mark behind a word while another is still open closes it, and a closing mark before a word opens
 * what another one closes, if the text around opens its quotations otherwise.
 */
final class QuoteTurner implements Stage {
    private static final char OPEN = '“';
    private static final char CLOSE = '”';
    private static final char LOW = '„';

    /** What no quotation ends in. */
    private static final String NO_END = "([{—–-‘/“„\"";

    /** So far behind a mark another one is looked for. */
    private static final int NEAR = 1000;

    @Override
    public Repair repair() {
        return Repair.QUOTE;
    }

    @Override
    public boolean mayConcern(char c) {
        return c == OPEN || c == CLOSE;
    }

    @Override
    public List<Clue> clues() {
        return List.of(
                new Clue(QuoteTurner::isInk, c -> c == OPEN), new Clue(c -> c == CLOSE, QuoteTurner::mayStartWord));
    }

    private static boolean mayStartWord(char c) {
        return UCharacter.isLetterOrDigit(c) || UCharacter.isUUppercase(c) || Character.isHighSurrogate(c);
    }

    @Override
    public boolean suspects(String text, int at) {
        if (at > 0 && isInk(text.charAt(at - 1))) {
            return text.charAt(at) == OPEN
                    || at + 1 < text.length() && UCharacter.isUUppercase(text.codePointAt(at + 1));
        }
        return isOpeningWithClose(text, at);
    }

    /** Tells whether a closing mark stands where a quotation opens. */
    private static boolean isOpeningWithClose(String text, int at) {
        return text.charAt(at) == CLOSE
                && (at == 0 || !isInk(text.charAt(at - 1)))
                && at + 1 < text.length()
                && UCharacter.isLetterOrDigit(text.codePointAt(at + 1));
    }

    @Override
    public void repair(Draft draft, Places places) {
        String text = draft.text();
        Line line = new Line(text);
        for (int i = 0; i < places.size(); i++) {
            int at = places.get(i);
            char open = line.openAt(at);
            line.pass(at, text.charAt(at) == OPEN ? opening(draft, at, open) : closing(draft, at, open));
        }
    }

    /** Which mark is open at a place of its line, from left to right. */
    private static final class Line {
        private final String text;
        private int passed = -1;
        private char openBehind;

        Line(String text) {
            this.text = text;
        }

        /** Notes that behind the mark at {@code place} the mark {@code open} is open, or none if it is 0. */
        void pass(int place, char open) {
            passed = place;
            openBehind = open;
        }

        char openAt(int place) {
            int mark = markBefore(place);
            if (mark < 0) {
                return 0;
            }
            if (mark == passed) {
                return openBehind;
            }
            char c = text.charAt(mark);
            if (c == OPEN) {
                int earlier = markBefore(mark);
                return earlier == passed && earlier >= 0 && openBehind == LOW
                                || earlier > passed && text.charAt(earlier) == LOW
                        ? 0
                        : OPEN;
            }
            return c == LOW ? LOW : 0;
        }

        private int markBefore(int place) {
            int stop = Math.max(Math.max(0, passed), place - NEAR);
            for (int i = place - 1; i >= stop; i--) {
                char c = text.charAt(i);
                if (c == OPEN || c == CLOSE || c == LOW) {
                    return i;
                }
                if (c == '\n') {
                    return -1;
                }
            }
            return -1;
        }
    }

    /** Handles an opening mark behind a word; returns the mark that is open behind it, or 0. */
    private static char opening(Draft draft, int i, char open) {
        String text = draft.text();
        boolean beforeWord = i + 1 < text.length() && UCharacter.isLetterOrDigit(text.codePointAt(i + 1));
        if (open == LOW) {
            return 0;
        }
        if (open == OPEN) {
            draft.replace(i, i + 1, beforeWord ? "” " : "”", "opens behind a word while another is open");
            return 0;
        }
        if (beforeWord && isLetterBefore(text, i) && closes(text, i)) {
            draft.replace(i, i + 1, " “", "opens right behind a word");
            return OPEN;
        }
        return beforeWord ? OPEN : 0;
    }

    /** Handles a closing mark that a word follows at once; returns the mark that is open behind it, or 0. */
    private static char closing(Draft draft, int i, char open) {
        String text = draft.text();
        boolean behindWord = i > 0 && isInk(text.charAt(i - 1));
        if (open == OPEN && behindWord) {
            draft.replace(i, i + 1, "” ", "closes right before a word");
        }
        if (open == 0 && !behindWord && closes(text, i) && opensOtherwise(text, i)) {
            draft.replace(i, i + 1, "“", "opens a quotation that the same mark closes");
            return OPEN;
        }
        return 0;
    }

    /** Tells whether more quotations around a place open with the opening mark than with the closing one. */
    private static boolean opensOtherwise(String text, int at) {
        int balance = 0;
        int stop = Math.min(text.length(), at + NEAR);
        for (int i = Math.max(0, at - NEAR); i < stop; i++) {
            balance += text.charAt(i) == OPEN ? 1 : i != at && isOpeningWithClose(text, i) ? -1 : 0;
        }
        return balance > 0;
    }

    /** Tells whether a closing mark follows on the line before another opening one. */
    private static boolean closes(String text, int from) {
        for (int i = from + 1; i < text.length() && i < from + NEAR; i++) {
            char c = text.charAt(i);
            if (c == CLOSE) {
                return true;
            }
            if (c == '\n' || c == OPEN) {
                return false;
            }
        }
        return false;
    }

    private static boolean isLetterBefore(String text, int i) {
        return UCharacter.isLetter(text.codePointBefore(i));
    }

    /** Tells whether a mark behind the character may close a quotation. */
    private static boolean isInk(char c) {
        return c > ' ' && NO_END.indexOf(c) < 0;
    }
}
