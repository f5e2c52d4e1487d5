package copydesk.entities;

/** Finds how far capitalised words go that small words tie into one name: {@code Ministry of Labour and Trade}. */
final class NameRuns {
    private static final int MOST_WORDS = 10;

    /** So many words at most stand between "and" and the head. */
    private static final int MOST_TRADE = 4;

    private final Page page;
    private final Words words;
    private final Recase recase;
    private final Gazetteer gazetteer;
    private final Claims claims;

    NameRuns(Page page, Recase recase, Gazetteer gazetteer, Claims claims) {
        this.page = page;
        this.words = page.words();
        this.recase = recase;
        this.gazetteer = gazetteer;
        this.claims = claims;
    }

    /** Returns the end of the capitalised words from {@code i} on, with small words between them. */
    int end(int i) {
        if (!isPart(i, i)) {
            return i;
        }
        int end = i + 1;
        while (end < i + MOST_WORDS) {
            boolean owner = page.isPossessive(end - 1) && end - i > 1 && page.isA("organization-head", end - 1);
            boolean place = page.isPossessive(end - 1) && gazetteer.isPlace(page.key(i, end));
            if (owner || place || page.isPossessive(end - 1) && !isPart(end, i)) {
                break;
            }
            if (isPart(end, i)) {
                end++;
            } else if (isPrefix(end - 1) && page.isHyphened(end + 1, i) && claims.isFree(end + 1)) {
                end += 2;
            } else if (isApostrophe(end, i) && isPart(end + 1, i) || isJoiner(end, i) && isPart(end + 1, i)) {
                end += 2;
            } else if (isJoiner(end, i) && isArticle(end + 1, i) && isPart(end + 2, i)) {
                end += 3;
            } else if (isTask(end, i) && isPart(end + 1, i)
                    || isListed(end, i)
                    || isPaired(end, i)
                    || isSubject(end, i)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** {@code and} in {@code Ministry of Labour and Social Affairs}: tasks are common words. */
    private boolean isTask(int i, int start) {
        boolean and = page.is(i, start, "and")
                && page.within(i + 1, start)
                && (words.isCommon(page.key(i + 1)) || isPrefix(i + 1));
        for (int at = start; and && at < i - 1; at++) {
            if (isLead(at)) {
                return words.isCommon(page.key(i - 1));
            }
        }
        return false;
    }

    /** The comma in {@code Ministry of Housing, Communities and Local Government}: more tasks follow, and the last behind "and". */
    private boolean isListed(int i, int start) {
        if (!page.is(i, start, ",") || !isPart(i + 1, start) || !words.isCommon(page.key(i + 1))) {
            return false;
        }
        int at = i + 1;
        while (at < i + MOST_WORDS && (isPart(at, start) || page.is(at, start, ","))) {
            at++;
        }
        return isTask(at, start) && isPart(at + 1, start);
    }

    /** {@code and} in {@code the Australian Nursing and Midwifery Federation}: two trades before the head of such a body. */
    private boolean isPaired(int i, int start) {
        boolean trades = page.is(i, start, "and")
                && isPart(i + 1, start)
                && (page.key(start).equals("the") || page.is(start - 1, start, "the"))
                && !gazetteer.isPlace(page.key(i - 1))
                && !gazetteer.isPlace(page.key(i + 1));
        int head = i + 2;
        while (trades && head < i + MOST_TRADE && isPart(head, start) && !page.isA("trade-head", head)) {
            head++;
        }
        return trades && isPart(head, start) && page.isA("trade-head", head);
    }

    /** {@code on} in {@code Authority on Development}, also {@code in} where the text has the initials of it all. */
    private boolean isSubject(int i, int start) {
        if (!isPart(i + 1, start)) {
            return false;
        }
        boolean head = page.isA("organization-head", i - 1) || page.isA("organization-lead", i - 1);
        if (page.key(i).equals("on")) {
            return head && words.isCommon(page.key(i + 1));
        }
        return page.key(i).equals("in") && page.capitals(initials(start, i + 2)) > 0;
    }

    /** {@code Co} of {@code Co-operation}. */
    private boolean isPrefix(int i) {
        return page.key(i).equals("co") && page.isHyphened(i + 2, i);
    }

    private String initials(int first, int end) {
        StringBuilder initials = new StringBuilder();
        for (int i = first; i < end; i++) {
            if (page.isWord(i) && page.isCapital(i)) {
                initials.append(page.key(i).charAt(0));
            }
        }
        return initials.toString();
    }

    private boolean isArticle(int i, int start) {
        return page.within(i, start) && (page.key(i).equals("the") || page.isA("article", i));
    }

    /** {@code Growers' Union}. */
    private boolean isApostrophe(int i, int start) {
        return page.within(i, start)
                && page.isGlued(i)
                && (page.key(i).equals("'") || page.key(i).equals("’"))
                && page.key(i - 1).endsWith("s");
    }

    private boolean isPart(int i, int start) {
        return page.within(i, start)
                && page.isWord(i)
                && claims.isFree(i)
                && page.isCapital(i)
                && recase.isNamed(i)
                && !(page.isGlued(i) && i > start)
                && !page.isA("honorific", i);
    }

    private boolean isJoiner(int i, int start) {
        return page.within(i, start)
                && claims.isFree(i)
                && (page.key(i).equals("of")
                        || page.key(i).equals("de")
                        || page.key(i).equals("del")
                        || page.key(i).equals("for")
                        || page.key(i).equals("des")
                        || page.key(i).equals("dei")
                        || page.key(i).equals("da")
                        || page.key(i).equals("do"));
    }

    /** Tells whether a word leads the name of an organization: {@code Ministry of}. */
    boolean isLead(int i) {
        return page.isA("organization-lead", i) && page.is(i + 1, i, "of")
                || page.isA("organization-lead", i)
                        && (page.is(i + 1, i, "for")
                                || page.is(i + 1, i, "on")
                                || words.is("particle", i + 1 < page.size() ? page.key(i + 1) : ""));
    }
}
