package copydesk.normalize;

import com.ibm.icu.lang.UCharacter;

/**
 * Tells, from left to right, whether a place lies in text that means its characters as they stand: an address such as
 * {@code http://…?a=1&copy=2}, a tag, code between backticks, or the argument of a call in quotation marks.
 */
final class Literals {
    /** A tag or a piece of code on a line is hardly longer. */
    static final int NEAR = 200;

    private final String text;
    private int at;
    private boolean inAddress;

    Literals(String text) {
        this.text = text;
    }

    /** Tells so for a place that is not before the last one. */
    boolean isInside(int place) {
        return isInAddress(place) || isInTag(place) || isInCode(place) || isInArgument(place);
    }

    private boolean isInAddress(int place) {
        int start = place;
        while (start > at && !endsAddress(text.charAt(start - 1))) {
            start--;
        }
        inAddress &= start == at;
        for (at = start; at < place; at++) {
            char c = text.charAt(at);
            inAddress |= c == ':' && text.startsWith("//", at + 1) || c == 'w' && text.startsWith("www.", at);
        }
        return inAddress;
    }

    private static boolean endsAddress(char c) {
        return c <= ' ' || c == '"' || c == '<' || c == '>';
    }

    private boolean isInTag(int place) {
        int start = nearest(place, -1, '<', '>');
        if (start < 0 || text.charAt(start) == '>') {
            return false;
        }
        char first = text.charAt(start + 1);
        if (first != '/' && !(first >= 'a' && first <= 'z') && !(first >= 'A' && first <= 'Z')) {
            return false;
        }
        int end = nearest(place, 1, '>', '<');
        return end >= 0 && text.charAt(end) == '>';
    }

    private boolean isInCode(int place) {
        int start = nearest(place, -1, '`', '\n');
        if (start < 0 || text.charAt(start) == '\n') {
            return false;
        }
        int end = nearest(place, 1, '`', '\n');
        return end >= 0 && text.charAt(end) == '`';
    }

    private boolean isInArgument(int place) {
        int start = nearest(place, -1, '"', '\'');
        return start > 1
                && text.charAt(start - 1) == '('
                && UCharacter.isUnicodeIdentifierPart(text.charAt(start - 2))
                && nearest(place, 1, text.charAt(start), '\n') >= 0;
    }

    /** The nearest of two signs, or -1 if neither is near. */
    private int nearest(int place, int step, char one, char other) {
        int stop = step < 0 ? Math.max(-1, place - NEAR) : Math.min(text.length(), place + NEAR);
        for (int i = place + step; i != stop && i >= 0 && i < text.length(); i += step) {
            char c = text.charAt(i);
            if (c == one || c == other) {
                return i;
            }
        }
        return -1;
    }
}
