package copydesk.entities;

/** Finds what stands before a name as its title: {@code Interior Minister X}, {@code Rear Admiral X}. */
final class Titles {
    private static final int MOST_WORDS = 7;

    private Titles() {}

    /** Tells whether a person's title stands directly before word {@code first}. */
    static boolean isBefore(Page page, int first) {
        int i = beforeDot(page, first);
        return page.within(i, first)
                && (page.words().is("honorific", page.key(i)) && page.isCapital(i)
                        || page.words().is("role", page.key(i)) && !page.isPossessive(i));
    }

    /** Tells whether the word directly before is such as {@code Mr}, {@code Minister} with a capital, or {@code Gen.} */
    static boolean isSureBefore(Page page, int first) {
        int i = beforeDot(page, first);
        return isBefore(page, first) && page.isCapital(i);
    }

    /** Returns the honorific before a name, {@code Dame}, {@code Mr.}; {@code first} if there is none. */
    static int honorific(Page page, int first) {
        int i = beforeDot(page, first);
        boolean found =
                page.within(i, first) && page.isCapital(i) && page.words().is("honorific", page.key(i));
        return found ? i : first;
    }

    private static int beforeDot(Page page, int first) {
        return page.is(first - 1, first, ".") && page.isGlued(first - 1) ? first - 2 : first - 1;
    }

    /**
     * Returns the first word of the title before a name, or {@code first} if there is none. A nationality, place or
     * organization before it belongs to it.
     */
    static int start(Page page, Claims claims, int first) {
        Words words = page.words();
        int i = beforeDot(page, first);
        boolean of = page.is(i - 1, first, "of") && page.isCapital(i) && words.is("modifier", page.key(i));
        boolean role = page.within(i, first) && (words.is("role", page.key(i)) || of) && !page.isPossessive(i);
        if (!role) {
            return first;
        }
        int start = i;
        while (first - start < MOST_WORDS && page.within(start - 1, first)) {
            int before = start - 1;
            String key = page.key(before);
            boolean hyphen =
                    key.equals("-") && page.isGlued(before) && page.isGlued(start) && page.within(before - 1, first);
            boolean linked = key.equals("of")
                    && page.isCapital(start)
                    && page.within(before - 1, first)
                    && page.isCapital(before - 1)
                    && words.is("role", page.key(before - 1));
            boolean abbreviated = key.equals(".")
                    && page.isGlued(before)
                    && page.within(before - 1, first)
                    && words.is("role", page.key(before - 1));
            if (hyphen || abbreviated || linked) {
                start = before - 1;
            } else if (!page.isPossessive(before)
                    && claims.isFree(before)
                    && (words.is("role", key) || words.is("modifier", key))) {
                start = before;
            } else {
                break;
            }
        }
        return qualified(page, claims, start, first);
    }

    /** {@code Russian …}, {@code PSUV …}, {@code US …} before a title, also with a hyphen: {@code US-backed}. */
    private static int qualified(Page page, Claims claims, int start, int first) {
        Found before = page.within(start - 1, first) ? claims.at(start - 1) : null;
        boolean part = before != null
                && !page.isPossessive(start - 1)
                && switch (before.type()) {
                    case NORP, LOCATION, ORGANIZATION -> true;
                    default -> false;
                };
        return part && before != null ? before.first() : start;
    }
}
