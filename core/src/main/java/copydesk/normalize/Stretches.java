package copydesk.normalize;

/** Walks over the words of a text that may be damaged, with the spaces that may have been bytes of their letters. */
final class Stretches {
    private final String text;
    private int start;
    private int end;

    Stretches(String text) {
        this.text = text;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Goes to the next word that may be damaged; false if there is none. */
    boolean next() {
        int i = end;
        while (i < text.length()) {
            while (i < text.length() && isBlank(text.charAt(i))) {
                i++;
            }
            start = i;
            boolean suspicious = false;
            while (i < text.length()) {
                char c = text.charAt(i);
                if (c == ' ' && i > start && isByte(i)) {
                    suspicious = true;
                } else if (isBlank(c)) {
                    break;
                } else if (c >= 0x80 && i > start) {
                    suspicious |= CodePages.begin(text.charAt(i - 1), c);
                }
                i++;
            }
            if (suspicious) {
                end = i;
                return true;
            }
        }
        end = i;
        return false;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == 0x2028 || c == 0x2029;
    }

    /** Tells whether the space may have been a no-break space, and that the byte of a letter around it. */
    private boolean isByte(int at) {
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
        return at >= start && at < text.length() && (CodePages.roles(text.charAt(at)) & role) != 0;
    }
}
