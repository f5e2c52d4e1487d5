package copydesk.normalize;

import com.ibm.icu.lang.UCharacter;
import copydesk.lexicon.FunctionWords;
import copydesk.lexicon.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins a sentence that was split over lines, at its links or by wrapping at a column. A missing full stop alone is no
 * reason, nor is a small letter: most lines of a page are no sentences. The line must read like running text, and the
 * next one must go on as text does; a lone sign goes to the line before it.
 */
final class LineJoiner implements Stage {
    @Override
    public Repair repair() {
        return Repair.LINE_JOIN;
    }

    @Override
    public boolean mayConcern(char c) {
        return c == '\n';
    }

    @Override
    public List<Clue> clues() {
        return List.of(new Clue(LineJoiner::mayGoOn, c -> c == '\n'));
    }

    private static boolean mayGoOn(char last) {
        return isOpenEnd(last) || isJoint(last) || last == '-' || last == '‐' || UCharacter.isULowercase(last);
    }

    @Override
    public boolean suspects(String text, int at) {
        if (at == 0 || at + 1 == text.length()) {
            return false;
        }
        char last = text.charAt(at - 1);
        char first = text.charAt(at + 1);
        if (isTrailingSign(first)) {
            return isOpenEnd(last);
        }
        if (startsLow(text, at + 1)) {
            return isOpenEnd(last) || isJoint(last) || last == '-' || last == '‐';
        }
        return UCharacter.isLetter(first) && UCharacter.isULowercase(last);
    }

    @Override
    public void repair(Draft draft, Places places) {
        String text = draft.text();
        Wrapping wrapping = Wrapping.NONE;
        int joined = -1;
        int i = 0;
        while (i < places.size()) {
            int at = places.get(i);
            if (!wrapping.contains(at)) {
                wrapping = Wrapping.around(text, at, wrapping.end());
                if (wrapping.isWrapped()) {
                    unwrap(draft, wrapping);
                }
            }
            if (at >= draft.position()) {
                Break lineEnd = Break.at(text, at, joined);
                Glue glue = wrapping.isWrapped() ? null : lineEnd.glue();
                if (glue != null) {
                    draft.replace(glue.start, glue.end, glue.text, glue.why);
                    joined = at;
                }
            }
            i++;
        }
    }

    /** Joins all lines that wrapping split. */
    private static void unwrap(Draft draft, Wrapping wrapping) {
        String text = draft.text();
        int start = wrapping.start();
        int end = Lines.end(text, start);
        while (end < wrapping.end()) {
            int stop = Lines.end(text, end + 1);
            if (end > start && wrapping.isWrapped(text, start, end, stop)) {
                boolean hyphen = Hyphen.isAt(text, end);
                boolean goes = hyphen && Hyphen.isOfLineBreak(text, end, true);
                boolean stays = hyphen && !goes && Hyphen.isOfWord(text, end, true);
                draft.replace(goes ? end - 1 : end, end + 1, goes || stays ? "" : " ", "wrapped at a column");
            }
            start = end + 1;
            end = stop;
        }
    }

    private record Glue(int start, int end, String text, String why) {}

    /**
     * The end of a line and what stands around it.
     *
     * @param end the line feed
     * @param goesOn whether the line was joined to the one before it
     */
    private record Break(String text, int end, boolean goesOn, int start, LineShape line, LineShape next) {
        static Break at(String text, int end, int joined) {
            int start = Lines.start(text, end);
            int stop = Lines.end(text, end + 1);
            boolean goesOn = start > 0 && start - 1 == joined;
            LineShape line = LineShape.ofEnd(text, goesOn ? Lines.start(text, joined) : start, end);
            return new Break(text, end, goesOn, start, line, LineShape.ofStart(text, end + 1, stop));
        }

        @Nullable
        Glue glue() {
            char last = text.charAt(end - 1);
            char first = text.charAt(end + 1);
            if (isTrailingSign(first)) {
                return isLoneSign(first) ? new Glue(end, end + 1, "", "a sign alone on its line") : null;
            }
            boolean item = !goesOn && start > 0 && Lines.isStart(text, start) && startsLow(text, start);
            if (item || isMark() || LineWords.isStamp(line.last()) || line.isCode() || next.isCode()) {
                return null;
            }
            if (Hyphen.isAt(text, end) && line.isProse()) {
                return hyphen();
            }
            if (!startsLow(text, end + 1)) {
                return isDanglingBeforeName() ? goesOn("no line ends in such a word") : null;
            }
            if (LineWords.isDangling(line.last())) {
                boolean prose = line.isProse() || line.words() >= 3 && isSentenceEnd();
                return prose ? goesOn("no line ends in such a word") : null;
            }
            boolean isStart = line.isShortStart() && next.isLongProse() && LineWords.isConnector(next.first());
            boolean isMiddle = line.isProse() && !isClosed() && nextGoesOn(last);
            return isStart || isMiddle ? goesOn("the sentence goes on") : null;
        }

        /** Tells whether the next line starts with the mark of an item, such as {@code b)}. */
        private boolean isMark() {
            return end + 2 < text.length() && (text.charAt(end + 2) == '.' || text.charAt(end + 2) == ')');
        }

        private Glue goesOn(String why) {
            return new Glue(end, end + 1, " ", why);
        }

        private @Nullable Glue hyphen() {
            if (Hyphen.isOfLineBreak(text, end, false)) {
                return new Glue(end - 1, end + 1, "", "a word split by a hyphen");
            }
            return Hyphen.isOfWord(text, end, false) ? new Glue(end, end + 1, "", "a word with a hyphen") : null;
        }

        /** A sign alone on its line, or one that further text follows, belongs to the text before it. */
        private boolean isLoneSign(char sign) {
            boolean alone = end + 2 == text.length() || text.charAt(end + 2) == '\n';
            boolean spaced = !alone && text.charAt(end + 2) == ' ' && sign != ':';
            if (sign == ')' || sign == '?' || sign == '!') {
                return (alone || spaced) && line.isProse() && (sign != ')' || opensBracket());
            }
            return (alone || spaced)
                    && line.words() >= 3
                    && line.function() >= 1
                    && line.capitals() * 2 <= line.words();
        }

        private boolean opensBracket() {
            int i = end - 1;
            while (i >= start && text.charAt(i) != '(' && text.charAt(i) != ')') {
                i--;
            }
            return i >= start && text.charAt(i) == '(';
        }

        /** A word that cannot end a line, and a name behind it that ends in a sentence. */
        private boolean isDanglingBeforeName() {
            return line.words() >= 6
                    && line.isProse()
                    && LineWords.isBeforeName(line.last())
                    && !FunctionWords.contains(Tokens.fold(next.first()))
                    && next.startsWithPlainWord()
                    && isSentenceEnd();
        }

        /** Tells whether the line ends in a quotation or bracket that closes a sentence. */
        private boolean isClosed() {
            int i = end - 1;
            while (i > start && (isQuote(text.charAt(i)) || text.charAt(i) == ')')) {
                i--;
            }
            return ".!?…".indexOf(text.charAt(i)) >= 0;
        }

        private boolean nextGoesOn(char last) {
            if (!next.startsWithPlainWord() || LineWords.isOpener(next.first())) {
                return false;
            }
            if (LineWords.isConnector(next.first())) {
                boolean plain = line.endsWithPlainWord() && line.words() >= 8;
                return next.words() > 2 && (plain || isSentenceEnd());
            }
            boolean open = isJoint(last) || line.endsWithPlainWord() && UCharacter.isLetter(last);
            return open && line.startsWithLetter() && next.words() > 1 && isSentenceEnd();
        }

        /** Tells whether a sentence ends on the next line, or leads in what follows it. */
        private boolean isSentenceEnd() {
            int stop = Math.min(text.length(), end + 300);
            for (int i = end + 1; i < stop && text.charAt(i) != '\n'; i++) {
                boolean last = i + 1 >= text.length() || text.charAt(i + 1) == '\n';
                boolean closes = ".!?".indexOf(text.charAt(i)) >= 0 || text.charAt(i) == ':' && last && next.isProse();
                if (closes && (last || text.charAt(i + 1) <= ' ' || isQuote(text.charAt(i + 1)))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean startsLow(String text, int at) {
        int letter = isQuote(text.charAt(at)) && at + 1 < text.length() ? at + 1 : at;
        return UCharacter.isULowercase(text.codePointAt(letter));
    }

    private static boolean isTrailingSign(char c) {
        return c == ',' || c == ';' || c == ':' || c == '.' || c == '!' || c == '?' || c == ')';
    }

    /** A sign that text goes on behind. */
    private static boolean isJoint(char c) {
        return c == ',' || c == '—' || c == '–';
    }

    /** A line that ends so may go on: it ends in a letter, a digit, or what closes a word. */
    private static boolean isOpenEnd(char c) {
        return Tokens.isWordPart(c) || isQuote(c) || c == ')' || c == ']' || c == '%';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '“' || c == '”' || c == '‘' || c == '’';
    }
}
