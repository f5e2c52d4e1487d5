package copydesk.normalize;

import com.ibm.icu.lang.UCharacter;

/**
 * Whether lines that follow one another were wrapped at a column, and at which. They were if most are about as long, and
 * many go on in lower case.
 *
 * @param start where the lines start in the text
 * @param end where they end
 * @param column the longest of them; 0 if they are not wrapped
 */
record Wrapping(int start, int end, int column) {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    private static final int FEWEST_LINES = 3;

    /** So many lines before and behind a place tell enough. */
    private static final int NEAR = 32;

    static final Wrapping NONE = new Wrapping(0, 0, 0);

    /** Reads the lines around a line end, not before {@code least}, up to a blank line on both sides. */
    static Wrapping around(String text, int lineEnd, int least) {
        int start = lineEnd;
        for (int lines = 0; lines < NEAR && start > least; lines++) {
            int before = Lines.start(text, start == lineEnd ? start : start - 1);
            if (before < least || before >= start - 1 && start < lineEnd) {
                break;
            }
            start = before;
        }
        int end = lineEnd;
        for (int lines = 0; lines < NEAR && end < text.length(); lines++) {
            int next = Lines.end(text, end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return new Wrapping(start, end, column(text, start, end));
    }

    private static int column(String text, int from, int to) {
        int[] lengths = new int[WIDEST + 1];
        int followed = 0;
        int longer = 0;
        int running = 0;
        int start = from;
        for (int end = text.indexOf('\n', from); end >= 0 && end + 1 < to; end = text.indexOf('\n', start)) {
            if (end - start > WIDEST) {
                longer++;
            } else {
                lengths[end - start]++;
                followed++;
                running += UCharacter.isULowercase(text.codePointAt(end + 1)) ? 1 : 0;
            }
            start = end + 1;
        }
        if (followed < FEWEST_LINES || longer * 10 > followed || running * 5 < followed * 2) {
            return 0;
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
        return column > NARROWEST && full * 10 >= followed * 7 ? column : 0;
    }

    boolean isWrapped() {
        return column > 0;
    }

    boolean contains(int lineEnd) {
        return lineEnd >= start && lineEnd < end;
    }

    /** Tells whether the line end was made by wrapping: the first word of the next line had no room any more. */
    boolean isWrapped(String text, int lineStart, int lineEnd, int stop) {
        if (column == 0 || lineEnd - lineStart > column + 2) {
            return false;
        }
        int word = lineEnd + 1;
        while (word < stop && text.charAt(word) > ' ') {
            word++;
        }
        return lineEnd - lineStart + (word - lineEnd) > column && !isItem(text, lineEnd + 1);
    }

    /** Tells whether an item of a list starts here: a bullet or a number. */
    private static boolean isItem(String text, int at) {
        if ("•*-–>#|".indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        int i = at;
        while (i < text.length() && i < at + 3 && UCharacter.isDigit(text.charAt(i))) {
            i++;
        }
        return i > at && i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ')');
    }
}
