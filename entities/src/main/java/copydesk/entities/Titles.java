package copydesk.entities;

/** Finds what stands before a name as its title: {@code Interior Minister X}, {@code Rear Admiral X}. */
final class Titles {
    private static final int MOST_WORDS = 7;
    private static final int MOST_NOUNS = 3;

    private Titles() {}

    /** Tells whether a person's title stands directly before word {@code first}. */
    static boolean isBefore(Page page, int first) {
        int i = beforeDot(page, first);
        return page.within(i, first)
                && (page.isA("honorific", i) && page.isCapital(i) || page.isA("role", i) && !page.isPossessive(i));
    }

    /** Tells whether the word directly before is such as {@code Mr}, {@code Minister} with a capital, or {@code Gen.} */
    static boolean isSureBefore(Page page, int first) {
        int i = beforeDot(page, first);
        return isBefore(page, first) && page.isCapital(i);
    }

    /** Returns the honorific before a name, {@code Dame}, {@code Mr.}; {@code first} if there is none. */
    static int honorific(Page page, int first) {
        int i = beforeDot(page, first);
        boolean found = page.within(i, first) && page.isCapital(i) && page.isA("honorific", i);
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
        boolean of = page.is(i - 1, first, "of") && page.isCapital(i) && page.isA("modifier", i);
        boolean role = page.within(i, first) && (page.isA("role", i) || of) && !page.isPossessive(i);
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
                    && page.isA("role", before - 1);
            boolean abbreviated = key.equals(".")
                    && page.isGlued(before)
                    && page.within(before - 1, first)
                    && page.isA("role", before - 1);
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
        return qualified(page, claims, compound(page, claims, start), first);
    }

    /** {@code Flight director}, {@code district health officer}: plain nouns before the role, back to where its phrase starts. */
    private static int compound(Page page, Claims claims, int role) {
        int i = role - 1;
        while (role - i <= MOST_NOUNS && isNoun(page, claims, i, role)) {
            i--;
        }
        boolean whole = i < role - 1 && isPhraseStart(page, i, role);
        return whole ? i + 1 : role;
    }

    private static boolean isNoun(Page page, Claims claims, int i, int role) {
        Words words = page.words();
        if (!page.within(i, role) || !page.isWord(i) || page.isNumber(i) || !claims.isFree(i) || page.isPossessive(i)) {
            return false;
        }
        String key = page.key(i);
        boolean plain = !page.isCapital(i) || !page.within(i - 1, i) || page.isForced(i);
        return plain
                && page.length(i) > 2
                && !page.isGlued(i)
                && !words.is("determiner", key)
                && !words.is("preposition", key)
                && !words.is("pronoun", key)
                && !words.is("no-noun", key)
                && !words.is("speech", key)
                && !words.is("being", key)
                && !words.is("honorific", key)
                && !key.endsWith("ly")
                && !key.endsWith("ed")
                && !key.endsWith("ing");
    }

    private static boolean isPhraseStart(Page page, int before, int role) {
        if (!page.within(before, role)) {
            return true;
        }
        String key = page.key(before);
        Words words = page.words();
        return !page.isWord(before) && !key.equals("-")
                || page.isPossessive(before)
                || words.is("determiner", key)
                || words.is("preposition", key)
                || words.is("speech", key)
                || key.equals("and")
                || key.equals("but");
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
