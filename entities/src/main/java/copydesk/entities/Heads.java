package copydesk.entities;

import copydesk.text.EntityType;
import java.util.function.Consumer;

/**
 * Finds names whose own words tell what they are: {@code X Airport}, {@code Plaza X}, {@code Ministry of X},
 * {@code X Party}.
 */
final class Heads {
    private static final int MOST_WORDS = 10;

    private final Page page;
    private final Words words;
    private final Recase recase;
    private final Gazetteer gazetteer;
    private final Claims claims;

    Heads(Page page, Recase recase, Gazetteer gazetteer, Claims claims) {
        this.page = page;
        this.words = page.words();
        this.recase = recase;
        this.gazetteer = gazetteer;
        this.claims = claims;
    }

    /** Hands on every such name in running text. */
    void find(Consumer<Found> found) {
        int i = 0;
        while (i < page.size()) {
            int end = runEnd(i);
            if (end > i + 1) {
                read(i, end, found);
            }
            i = Math.max(i + 1, end);
        }
    }

    /** Returns the end of the capitalised words from {@code i} on, with small words between them. */
    private int runEnd(int i) {
        if (!isPart(i, i)) {
            return i;
        }
        int end = i + 1;
        while (end < i + MOST_WORDS) {
            boolean owner =
                    page.isPossessive(end - 1) && end - i > 1 && words.is("organization-head", page.key(end - 1));
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
            } else if (isTask(end, i) && isPart(end + 1, i) || isSubject(end, i)) {
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

    /** {@code on} in {@code Authority on Development}, also {@code in} where the text has the initials of it all. */
    private boolean isSubject(int i, int start) {
        if (!isPart(i + 1, start)) {
            return false;
        }
        boolean head = words.is("organization-head", page.key(i - 1)) || words.is("organization-lead", page.key(i - 1));
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
        return page.within(i, start) && (page.key(i).equals("the") || words.is("article", page.key(i)));
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
                && !words.is("honorific", page.key(i));
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

    private void read(int first, int end, Consumer<Found> found) {
        int lead = first;
        while (lead < end && !isLead(lead)) {
            lead++;
        }
        int head = end - 1;
        String last = page.key(head);
        boolean joined = false;
        for (int i = first; i < end; i++) {
            joined |= !page.isCapital(i) && page.isWord(i);
        }
        if (joined && words.is("facility-of", page.key(first)) && page.is(first + 1, first, "of")) {
            hand(first, end, EntityType.FACILITY, found);
            return;
        }
        if (joined && spells(first, end)) {
            hand(first, end, EntityType.ORGANIZATION, found);
            return;
        }
        if (!joined && last.equals("church") && head > first && isDenomination(first, head)) {
            hand(first, end, EntityType.ORGANIZATION, found);
            return;
        }
        boolean pair = head > first + 1 && words.is("facility-pair", page.key(head - 1, end));
        if (!joined && (pair || isFacility(first, head, last))) {
            hand(first, end, EntityType.FACILITY, found);
        } else if (!joined && words.is("facility-lead", page.key(first))) {
            hand(first, end, EntityType.FACILITY, found);
        } else if (!joined && words.is("outlet-lead", page.key(first))) {
            hand(first, end, EntityType.ORGANIZATION, found);
        } else if (!joined
                && words.is("organization-head", last)
                && head > first
                && !words.is("role", page.key(first))) {
            hand(first, end, EntityType.ORGANIZATION, found);
        } else if (joined && lead < end - 2) {
            hand(leadStart(first, lead), end, EntityType.ORGANIZATION, found);
        } else if (joined) {
            unjoined(first, end, found);
        }
    }

    /** {@code Episcopal Church}, also {@code a pastor of the X Church}: a body rather than a building. */
    private boolean isDenomination(int first, int head) {
        boolean led = page.is(first - 1, first, "the")
                && (page.is(first - 2, first, "of") || page.is(first - 2, first, "at"))
                && page.within(first - 3, first)
                && words.is("role", page.key(first - 3));
        return led || head == first + 1 && words.is("denomination", page.key(first));
    }

    /** {@code Gazela Bridge}, also {@code Chapel Row}, whose head is in other use too. */
    private boolean isFacility(int first, int head, String last) {
        boolean street = words.is("facility-street", last)
                && head == first + 1
                && (page.within(first - 1, first) && words.is("place-cue", page.key(first - 1))
                        || page.is(first - 1, first, "on"));
        return words.is("facility-sure", last) || street;
    }

    /** Tells whether the initials of the words follow in brackets: {@code Litio del Sur (LDS)}. */
    private boolean spells(int first, int end) {
        if (!page.is(end, first, "(") || !page.is(end + 2, first, ")") || !page.isAllCaps(end + 1)) {
            return false;
        }
        StringBuilder large = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (int i = first; i < end; i++) {
            if (page.isWord(i)) {
                all.append(page.key(i).charAt(0));
                large.append(page.isCapital(i) ? page.key(i).substring(0, 1) : "");
            }
        }
        String initials = page.key(end + 1);
        return all.toString().equals(initials) || large.toString().equals(initials);
    }

    /** The capitalised words right before the lead belong to it: {@code Kabul University of X}. */
    private int leadStart(int first, int lead) {
        int start = lead;
        while (start > first && page.isCapital(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isLead(int i) {
        return words.is("organization-lead", page.key(i)) && page.is(i + 1, i, "of")
                || words.is("organization-lead", page.key(i))
                        && (page.is(i + 1, i, "for")
                                || page.is(i + 1, i, "on")
                                || words.is("particle", i + 1 < page.size() ? page.key(i + 1) : ""));
    }

    /** Reads the stretches between small words each for itself: {@code Miraflores Palace of Caracas}. */
    private void unjoined(int first, int end, Consumer<Found> found) {
        int from = first;
        for (int i = first; i <= end; i++) {
            if (i == end || !page.isCapital(i)) {
                if (i - from > 1) {
                    String last = page.key(i - 1);
                    if (last.equals("church") && isDenomination(from, i - 1)) {
                        hand(from, i, EntityType.ORGANIZATION, found);
                    } else if (words.is("facility-sure", last) || words.is("facility-lead", page.key(from))) {
                        int to = words.is("facility-lead", page.key(from)) ? particles(i, end) : i;
                        hand(from, to, EntityType.FACILITY, found);
                    } else if (words.is("facility-head", page.key(end - 1))
                            && i < end
                            && words.is("particle", page.key(i))) {
                        hand(from, end, EntityType.FACILITY, found);
                        return;
                    }
                }
                from = i + 1;
            }
        }
    }

    private int particles(int i, int end) {
        return i < end && words.is("particle", page.key(i)) ? end : i;
    }

    private void hand(int first, int end, EntityType type, Consumer<Found> found) {
        int from = first;
        while (from < end - 1
                && (page.isInitial(from) && page.isCommon(page.key(from))
                        || page.key(from).equals("the") && (page.isForced(from) || !page.isCapital(from)))) {
            from++;
        }
        boolean numbered = type == EntityType.FACILITY
                && words.is("numbered-facility", page.key(end - 1))
                && page.within(end, from)
                && page.isNumber(end)
                && page.length(end) < 4
                && claims.isFree(end);
        int to = numbered ? end + 1 : end;
        if (to - from > 1) {
            found.accept(new Found(from, to, type, page.key(from, to)));
        }
    }
}
