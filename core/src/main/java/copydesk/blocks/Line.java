package copydesk.blocks;

import com.ibm.icu.lang.UCharacter;
import copydesk.lexicon.FunctionWords;
import copydesk.lexicon.Tokens;
import copydesk.text.Span;

/**
 * A line or paragraph of repaired text with what a glance tells about it.
 *
 * @param span where it stands in the repaired text
 * @param text its characters
 * @param tokens its words and signs
 * @param words how many words it has
 * @param capitalized how many of them start with a capital letter
 * @param numbers how many of them start with a digit
 */
record Line(Span span, String text, Tokens tokens, int words, int capitalized, int numbers) {
    private static final int PROSE_WORDS = 9;
    private static final int LONG_WORDS = 28;

    static Line of(String all, Span span) {
        String text = span.of(all);
        Tokens tokens = Tokens.of(text);
        int words = 0;
        int capitalized = 0;
        int numbers = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i)) {
                words += Math.max(1, unspaced(text, tokens.start(i), tokens.end(i)) / 2);
                capitalized += tokens.isCapitalized(i) ? 1 : 0;
                numbers += tokens.isNumber(i) ? 1 : 0;
            }
        }
        return new Line(span, text, tokens, words, capitalized, numbers);
    }

    /** The number of characters of scripts that put no blanks between words; two make about a word. */
    private static int unspaced(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            count += c >= 0x2E80 && c < 0xA000 || c >= 0xE00 && c < 0xF00 || c >= 0xAC00 && c < 0xD7A4 ? 1 : 0;
        }
        return count;
    }

    /** Tells whether the line ends as a sentence does. */
    boolean isClosed() {
        int end = text.length();
        while (end > 0 && isCloser(text.charAt(end - 1))) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        char last = text.charAt(end - 1);
        return last == '.' || last == '!' || last == '?' || last == '…' || last == '。' || last == '।' || last == '؟';
    }

    private static boolean isCloser(char c) {
        return c == '"' || c == '\'' || c == '”' || c == '’' || c == '»' || c == ')' || c == ']' || c == '“';
    }

    boolean endsIn(char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    /** Tells whether the line reads as running text. */
    boolean isProse() {
        boolean lead = endsIn(':') && words >= PROSE_WORDS;
        return words >= LONG_WORDS && lowerShare() > 0.5
                || (isClosed() || lead) && words >= PROSE_WORDS && lowerShare() > 0.4;
    }

    /** The share of its words that start neither with a capital letter nor with a digit. */
    double lowerShare() {
        return words == 0 ? 0 : (words - capitalized - numbers) / (double) words;
    }

    /** Tells whether most words of more than three letters are capitalised, as in a headline. */
    boolean isTitleCase() {
        return words >= 2 && capitalized * 10 >= words * 6;
    }

    /** Tells whether the line starts with a bullet or a number as list items do. */
    boolean isItem() {
        if (tokens.size() < 2) {
            return false;
        }
        char first = text.charAt(0);
        boolean bullet = first == '•' || first == '·' || first == '*' || first == '–' || first == '-' || first == '▪';
        boolean numbered = tokens.isNumber(0)
                && tokens.end(0) <= 2
                && (tokens.key(1).equals(".") || tokens.key(1).equals(")"))
                && tokens.size() > 2
                && !tokens.isGlued(2);
        return bullet && !tokens.isGlued(1) || numbered;
    }

    /** The form in which lines are compared: letters and digits in lower case. */
    String folded() {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i)) {
                folded.append(folded.isEmpty() ? "" : " ").append(tokens.key(i));
            }
        }
        return folded.toString();
    }

    boolean startsLower() {
        return !text.isEmpty() && UCharacter.isULowercase(text.codePointAt(0));
    }

    /** Tells whether an icon font's name stands in the line, as in {@code arrow_upward}. */
    boolean hasIconName() {
        int at = text.indexOf('_');
        return words <= 6
                && at > 0
                && at + 1 < text.length()
                && UCharacter.isULowercase(text.charAt(at - 1))
                && UCharacter.isULowercase(text.charAt(at + 1));
    }

    /** Tells whether the line is a trail of links parted by signs, as in {@code Home › County › Szeged}. */
    boolean isTrail() {
        int signs = 0;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            String key = tokens.key(i);
            signs +=
                    key.equals("›") || key.equals(">") || key.equals("»") || key.equals("/") || key.equals("|") ? 1 : 0;
        }
        return signs >= 2 && words <= 5 * (signs + 1) && !isClosed();
    }

    /** Tells whether an arrow points to another page. */
    boolean isArrow() {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean arrow = first == '←' || first == '→' || endsIn('→') || endsIn('←');
        return arrow && words >= 1 && words <= 25;
    }

    boolean startsUpper() {
        return !text.isEmpty() && UCharacter.isUUppercase(text.codePointAt(0));
    }

    /** Returns how many of its words are such that running text is full of. */
    int functionWords() {
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            count += FunctionWords.contains(tokens.key(i)) ? 1 : 0;
        }
        return count;
    }

    /** Returns how many digits stand in it. */
    int digits() {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += UCharacter.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /** Tells whether it is the name of a thing and what it is, as in {@code Weight: 700 g}: at most four words before the colon. */
    boolean isLabelled() {
        for (int i = 1; i + 1 < tokens.size() && i <= 5; i++) {
            if (tokens.key(i).equals(":")) {
                return true;
            }
        }
        return false;
    }
}
