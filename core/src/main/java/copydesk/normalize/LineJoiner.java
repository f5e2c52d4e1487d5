package copydesk.normalize;

import com.ibm.icu.lang.UCharacter;
import copydesk.lexicon.Table;
import copydesk.lexicon.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins a sentence that was split over lines, at its links or by wrapping at a column. A missing full stop alone is no
 * reason: the next line must start in lower case, be a lone sign, or the line must end in a word that cannot end one.
 */
final class LineJoiner implements Stage {
    private static final int FEW_WORDS = 6;
    private static final Set<String> OPENERS = words("opener");
    private static final Set<String> DANGLING = words("dangling");

    private static Set<String> words(String role) {
        Set<String> words = new HashSet<>();
        List<Table.Row> rows = Table.resource(LineJoiner.class, "line-words.tsv");
        rows.stream().filter(row -> row.text("role").equals(role)).forEach(row -> words.add(row.required("word")));
        return Set.copyOf(words);
    }

    @Override
    public Repair repair() {
        return Repair.LINE_JOIN;
    }

    @Override
    public boolean mayConcern(char c) {
        return c == '\n';
    }

    @Override
    public boolean suspects(String text, int at) {
        if (at == 0 || at + 1 == text.length()) {
            return false;
        }
        char last = text.charAt(at - 1);
        int first = text.codePointAt(at + 1);
        return last != '\n' && first != '\n' && (UCharacter.isULowercase(first) || isOpenEnd(last));
    }

    @Override
    public void repair(Draft draft, Places places) {
        String text = draft.text();
        Wrapping wrapping = Wrapping.of(text);
        int words = 0;
        int start = 0;
        int end = text.indexOf('\n');
        while (end >= 0) {
            int lineWords = countWords(text, start, end);
            words += lineWords;
            int next = end + 1;
            int nextEnd = text.indexOf('\n', next);
            int stop = nextEnd < 0 ? text.length() : nextEnd;
            @Nullable String glue = null;
            if (end > start && stop > next && !(words == lineWords && startsLow(text, start))) {
                glue = wrapping.isWrapped(text, start, end, stop) ? " " : glue(text, start, end, stop, words);
            }
            if (glue == null) {
                words = 0;
            } else {
                draft.replace(end, next, glue, "the sentence goes on");
            }
            start = next;
            end = nextEnd;
        }
    }

    /** What joins the line that ends at {@code end} to the next one, which ends at {@code stop}; null for nothing. */
    private static @Nullable String glue(String text, int start, int end, int stop, int words) {
        char last = text.charAt(end - 1);
        char first = text.charAt(end + 1);
        if (isTrailingSign(first) && isOpenEnd(last) && words > 1 && isLoneOrSpaced(text, end + 1, stop)) {
            return "";
        }
        if (!isOpenEnd(last) && last != ',') {
            return null;
        }
        int letter = isQuote(first) && stop > end + 2 ? end + 2 : end + 1;
        int nextWords = countWords(text, end + 1, stop);
        if (UCharacter.isULowercase(text.codePointAt(letter))) {
            boolean sentence = words + nextWords >= 2 * FEW_WORDS - 2
                    && words >= 3
                    && (nextWords > 3 || isFinal(text.charAt(stop - 1)) || last == ',' || words >= 2 * FEW_WORDS);
            return sentence && !OPENERS.contains(word(text, letter, stop)) ? " " : null;
        }
        boolean dangles = words >= FEW_WORDS && DANGLING.contains(lastWord(text, start, end));
        return dangles && UCharacter.isLetter(text.codePointAt(letter)) ? " " : null;
    }

    /** A line that starts in lower case without going on from the last one is an item of a list. */
    private static boolean startsLow(String text, int start) {
        return start > 0 && UCharacter.isULowercase(text.codePointAt(start));
    }

    private static boolean isTrailingSign(char c) {
        return c == ',' || c == ';' || c == ':' || c == '.' || c == '!' || c == '?' || c == ')';
    }

    private static boolean isLoneOrSpaced(String text, int at, int stop) {
        return stop == at + 1 || text.charAt(at + 1) == ' ' && text.charAt(at) != ':';
    }

    /** A line that ends so may go on: it ends in a letter, a digit, or what closes a word. */
    private static boolean isOpenEnd(char c) {
        return Tokens.isWordPart(c) || isQuote(c) || c == ')' || c == ']' || c == '%';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '“' || c == '”' || c == '‘' || c == '’';
    }

    private static boolean isFinal(char c) {
        return c == '.' || c == '!' || c == '?' || c == ':' || c == ';' || c == ',' || isQuote(c);
    }

    private static String word(String text, int from, int stop) {
        int end = from;
        while (end < stop && Tokens.isWordPart(text.charAt(end))) {
            end++;
        }
        return Tokens.fold(text.substring(from, end));
    }

    private static String lastWord(String text, int start, int end) {
        int from = end;
        while (from > start && Tokens.isWordPart(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end);
    }

    static int countWords(String text, int start, int end) {
        int words = 0;
        boolean inWord = false;
        for (int i = start; i < end; i++) {
            boolean part = text.charAt(i) > ' ';
            if (part && !inWord) {
                words++;
            }
            inWord = part;
        }
        return words;
    }
}
