package copydesk.normalize;

import com.ibm.icu.lang.UCharacter;

/**
 * Whether a text was wrapped at a column, and at which. It was if most lines that another line follows at once are
 * about as long, and many go on in lower case.
 *
 * @param column the longest line of wrapped text; 0 if the text is not wrapped
 */
record Wrapping(int column) {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final int FEWEST_LINES = 4;

    static Wrapping of(String text) {
        int[] lengths = new int[WIDEST + 1];
        int followed = 0;
        int longer = 0;
        int running = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            boolean follows = end > start && end + 1 < text.length() && text.charAt(end + 1) != '\n';
            if (follows && end - start <= WIDEST) {
                lengths[end - start]++;
                followed++;
                running += UCharacter.isULowercase(text.codePointAt(end + 1)) ? 1 : 0;
            } else if (end - start > WIDEST) {
                longer++;
            }
            start = end + 1;
        }
        if (followed < FEWEST_LINES || longer * 10 > followed || running * 5 < followed * 2) {
            return new Wrapping(0);
        }
        int column = WIDEST;
        int above = 0;
        while (column > NARROWEST && (above + lengths[column]) * 50 < followed) {
            above += lengths[column--];
        }
        int full = 0;
        for (int length = column; length > column - 14 && length > 0; length--) {
            full += lengths[length];
        }
        return new Wrapping(column > NARROWEST && full * 10 >= followed * 7 ? column : 0);
    }

    /** Tells whether the line break at {@code end} was made by wrapping; the next line ends at {@code stop}. */
    boolean isWrapped(String text, int start, int end, int stop) {
        if (column == 0 || end - start > column + 2) {
            return false;
        }
        int word = end + 1;
        while (word < stop && text.charAt(word) > ' ') {
            word++;
        }
        return end - start + (word - end) > column && !isItem(text.charAt(end + 1));
    }

    private static boolean isItem(char first) {
        return first == '•' || first == '*' || first == '-' || first == '–' || first == '>' || first == '#';
    }
}
