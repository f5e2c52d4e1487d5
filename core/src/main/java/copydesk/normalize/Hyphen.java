package copydesk.normalize;

import com.ibm.icu.lang.UCharacter;
import copydesk.lexicon.FunctionWords;
import copydesk.lexicon.Tokens;

/** A hyphen at the end of a line: the sign of a word that was split, or its own. */
final class Hyphen {
    /** So far around, the word is looked for elsewhere. */
    private static final int NEAR = 5000;

    private static final int FEWEST_LETTERS = 2;

    private Hyphen() {}

    /** Tells whether the line that ends at {@code end} ends in a letter and a hyphen, and a small letter follows. */
    static boolean isAt(String text, int end) {
        return end > 1
                && end + 1 < text.length()
                && (text.charAt(end - 1) == '-' || text.charAt(end - 1) == '‐')
                && UCharacter.isLetter(text.charAt(end - 2))
                && UCharacter.isULowercase(text.codePointAt(end + 1));
    }

    /** Tells whether the hyphen goes when the lines are joined. */
    static boolean isOfLineBreak(String text, int end, boolean wrapped) {
        String left = left(text, end);
        String right = right(text, end);
        if (left.length() < FEWEST_LETTERS
                || right.length() < FEWEST_LETTERS
                || isElsewhere(text, end, left + "-" + right)) {
            return false;
        }
        return isElsewhere(text, end, left + right) || wrapped && !LineWords.isCompound(left);
    }

    /** Tells whether the two halves are one word with a hyphen: not two of a row, as in pre- and post-war. */
    static boolean isOfWord(String text, int end, boolean wrapped) {
        String left = left(text, end);
        String right = right(text, end);
        return !FunctionWords.contains(right)
                && (wrapped || LineWords.isCompound(left) || isElsewhere(text, end, left + "-" + right));
    }

    private static String left(String text, int end) {
        int start = end - 1;
        while (start > 0 && end - start < 40 && UCharacter.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end - 1);
    }

    private static String right(String text, int end) {
        int stop = end + 1;
        while (stop < text.length() && stop - end < 40 && Tokens.isWordPart(text.charAt(stop))) {
            stop++;
        }
        return text.substring(end + 1, stop);
    }

    private static boolean isElsewhere(String text, int place, String word) {
        int from = Math.max(0, place - NEAR);
        String around = text.substring(from, Math.min(text.length(), place + NEAR));
        for (int i = around.indexOf(word); i >= 0; i = around.indexOf(word, i + 1)) {
            boolean start = i == 0 || !Tokens.isWordPart(around.charAt(i - 1));
            int end = i + word.length();
            if (start && (end == around.length() || !Tokens.isWordPart(around.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
