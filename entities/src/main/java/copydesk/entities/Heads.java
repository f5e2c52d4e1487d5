package copydesk.entities;

import copydesk.text.EntityType;
import java.util.function.Consumer;

/**
 * Finds names whose own words tell what they are: {@code X Airport}, {@code Plaza X}, {@code Ministry of X},
 * {@code X Party}.
 */
final class Heads {
    private final Page page;
    private final Words words;
    private final NameRuns runs;
    private final Claims claims;

    Heads(Page page, Recase recase, Gazetteer gazetteer, Claims claims) {
        this.page = page;
        this.words = page.words();
        this.runs = new NameRuns(page, recase, gazetteer, claims);
        this.claims = claims;
    }

    /** Hands on every such name in running text. */
    void find(Consumer<Found> found) {
        int i = 0;
        while (i < page.size()) {
            int end = runs.end(i);
            int form = end > i + 1 ? LegalForm.slashed(page, end - 1) : end;
            if (form > end) {
                found.accept(new Found(i, form, EntityType.ORGANIZATION, page.key(i, form)));
            } else if (end > i + 1) {
                read(i, end, found);
            }
            i = Math.max(i + 1, Math.max(end, form));
        }
    }

    private void read(int first, int end, Consumer<Found> found) {
        int lead = first;
        while (lead < end && !runs.isLead(lead)) {
            lead++;
        }
        int head = end - 1;
        String last = page.key(head);
        boolean joined = false;
        for (int i = first; i < end; i++) {
            joined |= !page.isCapital(i) && page.isWord(i);
        }
        if (joined && page.isA("facility-of", first) && page.is(first + 1, first, "of")) {
            hand(first, end, EntityType.FACILITY, found);
            return;
        }
        if (joined && (spells(first, end) || page.isA("trade-head", head) && hasAnd(first, end))) {
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
        } else if (!joined && page.isA("facility-lead", first)) {
            hand(first, end, EntityType.FACILITY, found);
        } else if (!joined && page.isA("outlet-lead", first)) {
            hand(first, end, EntityType.ORGANIZATION, found);
        } else if (!joined && words.is("organization-head", last) && head > first && !page.isA("role", first)) {
            hand(first, end, EntityType.ORGANIZATION, found);
        } else if (joined && lead < end - 2) {
            hand(leadStart(first, lead), end, EntityType.ORGANIZATION, found);
        } else if (joined) {
            unjoined(first, end, found);
        }
    }

    /** {@code Nursing and Midwifery Federation}. */
    private boolean hasAnd(int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (page.key(i).equals("and")) {
                return true;
            }
        }
        return false;
    }

    /** {@code Episcopal Church}, also {@code a pastor of the X Church}: a body rather than a building. */
    private boolean isDenomination(int first, int head) {
        boolean led = page.is(first - 1, first, "the")
                && (page.is(first - 2, first, "of") || page.is(first - 2, first, "at"))
                && page.within(first - 3, first)
                && page.isA("role", first - 3);
        return led || head == first + 1 && page.isA("denomination", first);
    }

    /** {@code Gazela Bridge}, also {@code Chapel Row}, whose head is in other use too. */
    private boolean isFacility(int first, int head, String last) {
        boolean street = words.is("facility-street", last)
                && head == first + 1
                && (page.within(first - 1, first) && page.isA("place-cue", first - 1)
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

    /** Reads the stretches between small words each for itself: {@code Miraflores Palace of Caracas}. */
    private void unjoined(int first, int end, Consumer<Found> found) {
        int from = first;
        for (int i = first; i <= end; i++) {
            if (i == end || !page.isCapital(i)) {
                if (i - from > 1) {
                    String last = page.key(i - 1);
                    if (last.equals("church") && isDenomination(from, i - 1)) {
                        hand(from, i, EntityType.ORGANIZATION, found);
                    } else if (words.is("facility-sure", last) || page.isA("facility-lead", from)) {
                        int to = page.isA("facility-lead", from) ? particles(i, end) : i;
                        hand(from, to, EntityType.FACILITY, found);
                    } else if (page.isA("facility-head", end - 1) && i < end && page.isA("particle", i)) {
                        hand(from, end, EntityType.FACILITY, found);
                        return;
                    }
                }
                from = i + 1;
            }
        }
    }

    private int particles(int i, int end) {
        return i < end && page.isA("particle", i) ? end : i;
    }

    private void hand(int first, int end, EntityType type, Consumer<Found> found) {
        int from = first;
        while (from < end - 1
                && (page.isInitial(from) && page.isCommon(page.key(from))
                        || page.key(from).equals("the") && (page.isForced(from) || !page.isCapital(from)))) {
            from++;
        }
        boolean numbered = type == EntityType.FACILITY
                && page.isA("numbered-facility", end - 1)
                && page.within(end, from)
                && page.isNumber(end)
                && page.length(end) < 4
                && claims.isFree(end);
        int to = numbered ? end + 1 : type == EntityType.ORGANIZATION ? LegalForm.end(page, end, claims::isFree) : end;
        if (to - from > 1) {
            found.accept(new Found(from, to, type, page.key(from, to)));
        }
    }
}
