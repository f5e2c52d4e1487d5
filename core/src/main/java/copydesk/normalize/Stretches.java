package copydesk.normalize;

/** Walks over the words of a text that may be damaged, with the spaces that may have been bytes of their letters. */
final class Stretches {
    private final String text;
    private final Places places;
    private int place;
    private int start;
    private int end;

    Stretches(String text, Places places) {
        this.text = text;
        this.places = places;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Goes to the next word that may be damaged; false if there is none. */
    boolean next() {
        while (place < places.size()) {
            int at = places.get(place);
            place++;
            if (at >= end && isDamaged(at)) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the word around a place; tells whether it may be damaged. */
    private boolean isDamaged(int at) {
        int i = at;
        while (i > end && !(isBlank(text.charAt(i - 1)) && !isByte(i - 1))) {
            i--;
        }
        start = i;
        boolean suspicious = false;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (i > start && isByte(i)) {
                suspicious = true;
            } else if (isBlank(c)) {
                break;
            } else if (c >= 0x80 && i > start) {
                suspicious |= CodePages.begin(text.charAt(i - 1), c);
            }
            i++;
        }
        end = i;
        return suspicious;
    }

    /** Tells whether the character may be the byte before a space that was a byte, too. */
    static boolean mayHoldSpace(String text, int at) {
        if (at + 1 >= text.length() || text.charAt(at + 1) != ' ') {
            return false;
        }
        char c = text.charAt(at);
        return (CodePages.roles(c) & CodePages.BEFORE_SPACE) != 0
                || (CodePages.roles(c) & CodePages.THREE) != 0
                        && at + 2 < text.length()
                        && CodePages.begin(c, text.charAt(at + 2));
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == 0x2028 || c == 0x2029;
    }

    /** Tells whether the blank may have been a no-break space, and that the byte of a letter around it. */
    private boolean isByte(int at) {
        if (text.charAt(at) != ' ') {
            return false;
        }
        if (has(at - 1, CodePages.BEFORE_SPACE)) {
            return true;
        }
        boolean trailBefore = has(at - 1, CodePages.TRAIL);
        boolean trailAfter = has(at + 1, CodePages.TRAIL);
        return trailAfter && has(at - 1, CodePages.THREE)
                || trailBefore && has(at - 2, CodePages.THREE)
                || trailBefore && trailAfter && has(at - 2, CodePages.FOUR)
                || trailBefore && has(at - 2, CodePages.TRAIL) && has(at - 3, CodePages.FOUR);
    }

    private boolean has(int at, int role) {
        return at >= 0 && at < text.length() && (CodePages.roles(text.charAt(at)) & role) != 0;
    }
}
