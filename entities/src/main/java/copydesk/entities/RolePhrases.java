package copydesk.entities;

import copydesk.text.EntityType;

/** Finds where the words end and start that tell what a person is, before a comma and behind one. */
final class RolePhrases {
    private static final int REACH = 10;
    private static final int NOUN = 4;

    private final Page page;
    private final Words words;
    private final Claims claims;

    RolePhrases(Page page, Claims claims) {
        this.page = page;
        this.words = page.words();
        this.claims = claims;
    }

    /**
     * {@code the president of Chile, X}, {@code his lawyer, X}, {@code Chile’s mines minister, X}.
     *
     * @param first the first word of the name or its title
     * @return the first word of the phrase before the comma; {@code first} if there is none
     */
    int start(int first) {
        int comma = first - 1;
        if (!page.is(comma, first, ",")) {
            return first;
        }
        int role = -1;
        for (int i = beforeBracket(comma) - 1; page.within(i, first) && comma - i < REACH; i--) {
            String key = page.key(i);
            Found owner = claims.at(i);
            boolean person = owner != null && owner.type() == EntityType.PERSON;
            boolean bound = page.isPossessive(i) || words.is("determiner", key);
            if (bound && !(role < 0 && page.isA("preposition", Math.max(0, i - 1)))) {
                return role > i ? i + 1 : first;
            }
            boolean stops = !page.isWord(i) && !key.equals("-")
                    || person
                    || words.is("speech", key)
                    || words.is("no-noun", key) && !words.is("preposition", key);
            if (stops) {
                return first;
            }
            role = words.is("role", key) ? i : role;
            if (!page.within(i - 1, first)) {
                return role >= 0 ? i : first;
            }
        }
        return first;
    }

    private int beforeBracket(int comma) {
        if (!page.is(comma - 1, comma, ")")) {
            return comma;
        }
        int i = comma - 2;
        while (i > comma - REACH && page.within(i, comma) && !page.key(i).equals("(")) {
            i--;
        }
        return page.is(i, comma, "(") ? i : comma;
    }

    /** Returns the word behind a phrase that {@link #start} found: {@code lawyer} of {@code lawyer for the man}. */
    int end(int start, int first) {
        int end = beforeBracket(first - 1);
        for (int i = start + 1; i < end; i++) {
            if (page.key(i).equals("for") && page.isA("determiner", i + 1)) {
                return i;
            }
        }
        return end;
    }

    /** {@code X, a rice farmer in …}: returns the last word of the noun behind an article; -1 if it tells no role. */
    int noun(int from) {
        int end = from;
        while (page.within(end, from)
                && end < from + NOUN
                && (page.isWord(end) && !page.isCapital(end) && !page.isNumber(end) || isHyphen(end, from))
                && !isStop(page.key(end))) {
            end++;
        }
        boolean role = end > from
                && page.isWord(end - 1)
                && !page.isA("no-role", end - 1)
                && (!page.within(end, from) || isStop(page.key(end)) || !page.isWord(end))
                && !(page.isNumber(from) || page.isA("number-word", from));
        return role ? end - 1 : -1;
    }

    private boolean isHyphen(int i, int from) {
        return i > from && page.key(i).equals("-") && page.isGlued(i);
    }

    private boolean isStop(String key) {
        return words.is("preposition", key) || words.is("pronoun", key) || words.is("no-noun", key);
    }

    /** Returns the word behind {@code of Chile}, {@code of bridge engineering}, {@code for sport}; {@code i} without. */
    int behindOf(int i, int start) {
        boolean of = page.is(i, start, "of") || page.is(i, start, "for") || page.is(i, start, "to");
        if (!of) {
            return behindEmployer(i, start);
        }
        boolean article = page.is(i + 1, start, "the");
        int from = article ? i + 2 : i + 1;
        Found whole = page.within(from, start) ? claims.at(from) : null;
        int to = whole == null ? from : whole.end();
        while (page.within(to, start)
                && to < from + REACH
                && (page.isWord(to) || isHyphen(to, from) || page.key(to).equals("&"))
                && (page.isCapital(to) || isInner(to, start) || isNoun(to))) {
            to++;
        }
        return to > from ? behindEmployer(to, start) : i;
    }

    /** {@code a driver with the X}, {@code an operator at X}. */
    private int behindEmployer(int i, int start) {
        boolean tied = page.is(i, start, "with") || page.is(i, start, "at");
        int from = page.is(i + 1, start, "the") ? i + 2 : i + 1;
        Found employer = tied && page.within(from, start) ? claims.at(from) : null;
        if (employer == null || employer.first() != from) {
            return i;
        }
        return switch (employer.type()) {
            case ORGANIZATION, FACILITY -> employer.end();
            default -> i;
        };
    }

    private boolean isNoun(int i) {
        return page.isWord(i)
                && !page.isCapital(i)
                && !isStop(page.key(i))
                && !page.isA("determiner", i)
                && !page.isA("speech", i)
                && !page.key(i).endsWith("ed");
    }

    private boolean isInner(int i, int start) {
        String key = page.key(i);
        boolean joiner = key.equals("of") || key.equals("and") || key.equals("for") || key.equals("the");
        return joiner
                && page.within(i + 1, start)
                && (page.isCapital(i + 1)
                        || page.key(i + 1).equals("the") && page.within(i + 2, start) && page.isCapital(i + 2));
    }
}
