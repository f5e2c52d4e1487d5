package copydesk.normalize;

import com.ibm.icu.lang.UCharacter;
import copydesk.lexicon.FunctionWords;
import copydesk.lexicon.Tokens;

/**
 * What a line, or as much of a long one as tells enough, is made of.
 *
 * @param words stretches between blanks
 * @param function words that running text is full of
 * @param capitals words with a capital, but for the first
 * @param numbers words with a digit
 * @param code signs that code is full of, a call counted twice
 * @param first the first word, and {@code last} the last one; with nothing before or behind their letters and digits
 */
record LineShape(int words, int function, int capitals, int numbers, int code, String first, String last) {
    /** More of a line is not looked at. */
    private static final int ENOUGH = 300;

    private static final String CODE = "{}=<>\\|_$";

    /** Reads the end of a line, to see what can follow it. */
    static LineShape ofEnd(String text, int start, int end) {
        return of(text, Math.max(start, end - ENOUGH), end);
    }

    /** Reads the start of a line, to see what it can follow. */
    static LineShape ofStart(String text, int start, int end) {
        return of(text, start, Math.min(end, start + ENOUGH));
    }

    private static LineShape of(String text, int start, int end) {
        int words = 0;
        int function = 0;
        int capitals = 0;
        int numbers = 0;
        int code = 0;
        String first = "";
        String last = "";
        int i = start;
        while (i < end) {
            int from = i;
            while (i < end && text.charAt(i) > ' ') {
                code += code(text, i);
                i++;
            }
            if (i > from) {
                String word = bare(text, from, i);
                words++;
                function += FunctionWords.contains(words == 1 ? Tokens.fold(word) : word) ? 1 : 0;
                capitals += words > 1 && !word.isEmpty() && !UCharacter.isULowercase(word.codePointAt(0)) ? 1 : 0;
                numbers += hasDigit(word) ? 1 : 0;
                first = words == 1 ? word : first;
                last = word;
            }
            i++;
        }
        return new LineShape(words, function, capitals, numbers, code, first, last);
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static int code(String text, int at) {
        char c = text.charAt(at);
        if (c >= 'a' && c < '{') {
            return 0;
        }
        return CODE.indexOf(c) >= 0 ? 1 : isCall(text, at) ? 2 : 0;
    }

    /** Code calls with a quoted argument; text has a blank before its brackets. */
    private static boolean isCall(String text, int at) {
        char c = text.charAt(at);
        return c == '('
                && at > 0
                && at + 1 < text.length()
                && Tokens.isWordPart(text.charAt(at - 1))
                && ")'\"".indexOf(text.charAt(at + 1)) >= 0;
    }

    private static String bare(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Tokens.isWordPart(text.charAt(start))) {
            start++;
        }
        while (end > start && !Tokens.isWordPart(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    boolean isCode() {
        return code >= 2;
    }

    /** Tells whether it reads like running text: function words among words in lower case. */
    boolean isProse() {
        return function >= 2 && words >= 4 && capitals * 2 <= words && !isCode();
    }

    /** Tells whether it is a good part of a sentence, too long to be an item or a label. */
    boolean isLongProse() {
        return isProse() && words >= 10 && function >= 3;
    }

    /** Tells whether it may be the short start of a sentence, and is no stamp or count. */
    boolean isShortStart() {
        return words >= 3 && function >= 1 && numbers == 0 && startsWithLetter() && endsWithPlainWord() && !isCode();
    }

    boolean startsWithPlainWord() {
        return isPlain(first);
    }

    boolean endsWithPlainWord() {
        return isPlain(last) && UCharacter.isULowercase(last.codePointAt(0));
    }

    boolean startsWithLetter() {
        return !first.isEmpty() && UCharacter.isLetter(first.codePointAt(0));
    }

    /** Letters, no capital within, and what stands within words. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean within = c == '-' || c == '\'' || c == '’';
            if (!within && (!Tokens.isWordPart(c) || c >= '0' && c <= '9' || i > 0 && UCharacter.isUUppercase(c))) {
                return false;
            }
        }
        return !word.isEmpty();
    }
}
