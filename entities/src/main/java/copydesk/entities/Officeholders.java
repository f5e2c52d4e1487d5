package copydesk.entities;

import copydesk.text.EntityType;

/**
 * Finds names right behind the body that their office is in, as agencies write: {@code Director of the Institute of
 * Economics Ivan Petrov said}. An engine reads body and name as one.
 */
final class Officeholders {
    private static final int MOST_WORDS = 14;
    private static final int MOST_SMALL = 2;
    private static final int LONGEST_NAME = 4;

    private final Page page;
    private final Words words;
    private final Gazetteer gazetteer;
    private final Claims taken;

    Officeholders(Page page, Gazetteer gazetteer, Claims taken) {
        this.page = page;
        this.words = page.words();
        this.gazetteer = gazetteer;
        this.taken = taken;
    }

    /** Claims the names of the persons. */
    void find() {
        for (int i = 0; i + 2 < page.size(); i++) {
            if (page.isA("seat", i)) {
                seat(i);
            } else if (page.isA("role", i) && (page.is(i + 1, i, "of") || page.is(i + 1, i, "for"))) {
                int first = body(i + 2, i);
                int end = end(first, i);
                int name = acts(end, i) ? name(first, end) : end;
                int length = end - name;
                if (length > 1 && length <= LONGEST_NAME && taken.isFree(name, end)) {
                    taken.add(new Found(name, end, EntityType.PERSON, page.key(name, end)));
                }
            }
        }
    }

    /** {@code North Shropshire MP X}: where the seat is; a party may stand there too. */
    private void seat(int seat) {
        int first = seat;
        while (first > seat - LONGEST_NAME && page.within(first - 1, seat) && isPlace(first - 1)) {
            first--;
        }
        boolean named = page.within(seat + 1, seat) && page.isCapital(seat + 1) && !page.isA("role", seat + 1);
        if (first < seat && named && gazetteer.at(page, first) == null) {
            taken.add(new Found(first, seat, EntityType.LOCATION, page.key(first, seat)));
        }
    }

    private boolean isPlace(int i) {
        boolean direction = page.isA("direction", i);
        return page.isWord(i)
                && page.isCapital(i)
                && !page.isPossessive(i)
                && !page.isAllCaps(i)
                && taken.isFree(i)
                && (direction || !page.isCommon(page.key(i)) && gazetteer.at(page, i) == null);
    }

    /** Returns the first capitalised word behind an article and an adjective. */
    private int body(int from, int role) {
        int i = page.is(from, role, "the") ? from + 1 : from;
        int stop = i + MOST_SMALL;
        while (i < stop && page.within(i, role) && page.isWord(i) && !page.isCapital(i)) {
            i++;
        }
        return i;
    }

    /** Returns the end of the capitalised words, with small ones that tie them. */
    private int end(int first, int role) {
        int end = first;
        for (int i = first; i < first + MOST_WORDS && page.within(i, role); i++) {
            if (page.isWord(i) && page.isCapital(i)) {
                end = i + 1;
            } else if (!page.isA("joiner", i)
                    && !(page.isGlued(i) && !page.key(i).equals(","))) {
                break;
            }
        }
        return end;
    }

    /** A verb follows: the words before it are who acts. */
    private boolean acts(int end, int role) {
        boolean who = page.is(end, role, ",") && page.is(end + 1, role, "who");
        return page.within(end, role)
                && (who
                        || page.isA("speech", end)
                        || page.isA("being", end)
                        || page.key(end).endsWith("ed"));
    }

    /** Returns where the person’s name starts in what is body and name; {@code end} where that is not told. */
    private int name(int first, int end) {
        Forms.Match<Known> known = gazetteer.at(page, first);
        if (known != null && known.value().type() == EntityType.LOCATION && isName(known.end(), end)) {
            return known.end();
        }
        int given = end;
        for (int i = first + 1; i < end - 1; i++) {
            given = page.isCapital(i) && isGiven(i) && isName(i, end) ? i : given;
        }
        while (given < end && given - 1 > first && isGiven(given - 1)) {
            given--;
        }
        for (int i = first + 1; given == end && i < end - 1; i++) {
            boolean body = page.isWord(i - 1)
                    && (page.isA("organization-head", i - 1) || isTask(page.key(i - 1)))
                    && page.isCapital(i - 1);
            given = body && isName(i, end) ? i : given;
        }
        return given;
    }

    /** {@code Defense}, {@code Forecasting}, {@code Inspection}: what a body sees to. */
    private boolean isTask(String key) {
        return page.isCommon(key) || key.endsWith("ing") || key.endsWith("tion") || key.endsWith("ment");
    }

    private boolean isGiven(int i) {
        String key = page.key(i);
        return words.isGiven(key) && !page.isCommon(key);
    }

    /** Two to four words, all with capitals, of which the first and last are none that running text has. */
    private boolean isName(int first, int end) {
        if (end - first < 2 || end - first > LONGEST_NAME) {
            return false;
        }
        for (int i = first; i < end; i++) {
            if (!page.isWord(i) || !page.isCapital(i) || page.isGlued(i) || page.isA("organization-head", i)) {
                return false;
            }
        }
        return !page.isCommon(page.key(first)) && !page.isCommon(page.key(end - 1));
    }

    /**
     * Returns where the role starts that ends right before a name, {@code director of the Institute}; {@code first} where
     * none does.
     */
    static int role(Page page, Claims claims, int first) {
        Found body = page.within(first - 1, first) ? claims.at(first - 1) : null;
        if (body == null || body.type() != EntityType.ORGANIZATION && body.type() != EntityType.LOCATION) {
            return first;
        }
        int i = body.first() - 1;
        int stop = body.first() - 2 - MOST_SMALL;
        while (i > stop
                && page.within(i, first)
                && !page.key(i).equals("of")
                && !page.key(i).equals("for")) {
            i--;
        }
        boolean held = page.within(i - 1, first) && i > stop && page.isA("role", i - 1);
        return held ? Titles.start(page, claims, i) : first;
    }
}
