package copydesk.entities;

import copydesk.text.EntityType;
import java.util.HashMap;
import java.util.Map;

/** Finds named operations, wars, battles, elections and tournaments by pattern and by name. */
final class Events {
    private static final int MOST_WORDS = 5;

    private final Page page;
    private final Words words;
    private final Recase recase;
    private final Gazetteer gazetteer;
    private final Claims claims;

    private Events(Page page, Recase recase, Gazetteer gazetteer, Claims claims) {
        this.page = page;
        this.words = page.words();
        this.recase = recase;
        this.gazetteer = gazetteer;
        this.claims = claims;
    }

    static void find(Page page, Recase recase, Gazetteer gazetteer, Claims claims) {
        Events events = new Events(page, recase, gazetteer, claims);
        events.scan();
        events.storms();
        events.heads();
    }

    private void scan() {
        for (int i = 0; i < page.size(); i++) {
            if (!page.isWord(i) || !claims.isFree(i)) {
                continue;
            }
            Forms.Match<Known> known = gazetteer.at(page, i);
            if (known != null && known.value().type() == EntityType.EVENT) {
                claim(i, known.end(), known.value().same());
            } else if (page.isCapital(i)) {
                led(i);
                headed(i);
            }
        }
    }

    /** A storm goes by its name alone too, once that is known: {@code Typhoon Linfa}, {@code Linfa}. */
    private void storms() {
        Map<String, String> names = new HashMap<>();
        for (Found found : claims.all()) {
            boolean storm = found.type() == EntityType.EVENT
                    && found.length() < 4
                    && found.length() > 1
                    && page.isA("event-storm", found.end() - 2);
            if (storm && !page.isCommon(page.key(found.end() - 1))) {
                names.put(page.key(found.end() - 1), found.same());
            }
        }
        for (int i = 0; i < page.size() && !names.isEmpty(); i++) {
            String same = page.isCapital(i) && claims.isFree(i) ? names.get(page.key(i)) : null;
            if (same != null) {
                claims.add(new Found(i, i + 1, EntityType.EVENT, same));
            }
        }
    }

    /** {@code the Shield} for the one {@code Ranfurly Shield} of the text. */
    private void heads() {
        Map<String, String> heads = new HashMap<>();
        for (Found found : claims.all()) {
            String head = page.key(found.end() - 1);
            if (found.type() == EntityType.EVENT && found.length() > 1 && words.is("event-short", head)) {
                heads.merge(head, found.same(), (a, b) -> a.equals(b) ? a : "");
            }
        }
        for (int i = 1; i < page.size() && !heads.isEmpty(); i++) {
            boolean alone = page.isCapital(i)
                    && claims.isFree(i)
                    && page.is(i - 1, i, "the")
                    && page.manner(i) == Page.Manner.PLAIN
                    && !(page.within(i + 1, i) && page.isWord(i + 1) && page.isCapital(i + 1));
            String same = alone ? heads.getOrDefault(page.key(i), "") : "";
            if (!same.isEmpty()) {
                claims.add(new Found(i, i + 1, EntityType.EVENT, same));
            }
        }
    }

    /** {@code Operation X}, {@code Battle of X}, {@code Hurricane X}. */
    private void led(int i) {
        if (page.isA("event-of", i) && page.is(i + 1, i, "of")) {
            int from = page.is(i + 2, i, "the") ? i + 3 : i + 2;
            int end = run(from, i);
            if (end > from) {
                claim(i, end, "");
            }
            return;
        }
        boolean lead = page.isA("event-lead", i)
                && !page.isA("event-of", i)
                && page.within(i + 1, i)
                && !words.is("event-not", page.key(i, i + 2));
        boolean tied = lead && page.within(i + 2, i) && page.isA("particle", i + 1) && page.isCapital(i + 2);
        int end = lead ? run(tied ? i + 2 : i + 1, i) : i + 1;
        if (end > i + 1) {
            claim(i, operation(i, end), "");
        }
    }

    /** {@code Operation Shield of the North}. */
    private int operation(int i, int end) {
        boolean of = page.isA("event-operation", i) && words.is("joiner", keyAt(end));
        int from = of && words.is("joiner", keyAt(end + 1)) ? end + 2 : end + 1;
        boolean more = of
                && keyAt(end).length() < 4
                && !keyAt(end).equals("and")
                && !keyAt(end).equals("in")
                && !keyAt(end).equals("on")
                && !keyAt(end).equals("to")
                && !keyAt(end).equals("at")
                && !page.isPossessive(end - 1);
        int to = more ? run(from, i) : end;
        return more && to > from ? to : end;
    }

    private String keyAt(int i) {
        return i < page.size() ? page.key(i) : "";
    }

    /** The capitalised words from {@code from} on. */
    private int run(int from, int start) {
        int end = from;
        while (page.within(end, start)
                && end < from + MOST_WORDS
                && page.isWord(end)
                && page.isCapital(end)
                && claims.isFree(end)
                && (page.manner(end) == Page.Manner.PLAIN || recase.isNamed(end))) {
            end = page.compound(end);
        }
        return end;
    }

    /** {@code X War}, {@code X Revolution}, {@code X Games}; the head's words before it are capitalised too. */
    private void headed(int i) {
        int head = page.compound(i);
        while (page.within(head, i)
                && head < i + MOST_WORDS
                && page.isWord(head)
                && page.isCapital(head)
                && !page.isA("event-head", head)
                && !page.isA("event-head-named", head)) {
            head = page.compound(head);
        }
        boolean small = page.within(head, i)
                && page.isA("event-small", head)
                && !page.isCapital(head)
                && head == i + 1
                && isGroup(i);
        boolean found = page.within(head, i)
                && (small
                        || (page.isA("event-head", head)
                                        || page.isA("event-head-named", head)
                                                && head > i
                                                && !words.isCommon(page.key(i))
                                                && !page.isA("role", i)
                                                && !page.isA("organization-head", head - 1))
                                && page.isCapital(head)
                                && page.manner(i) == Page.Manner.PLAIN);
        if (!found
                || words.is("event-not", page.key(i, head + 1))
                || !recase.isNamed(i)
                || isOffice(head + 1, i)
                || page.isInitial(i) && page.isCommon(page.key(i))) {
            return;
        }
        int end = head + 1;
        boolean surname = words.isGiven(page.key(i)) && head == i + 1;
        if (!surname) {
            claim(i, end, "");
        }
    }

    /** {@code Disaster Risk Authority}: capitalised words go on to the head of an organization. */
    private boolean isOffice(int from, int start) {
        int end = from;
        while (page.within(end, start)
                && end < from + MOST_WORDS
                && page.isWord(end)
                && (page.isCapital(end) && !page.isNumber(end) || end > from && page.isA("joiner", end))) {
            end++;
        }
        return end > from && page.isCapital(end - 1) && page.isA("organization-head", end - 1);
    }

    /** Tells whether the word is a people or current, and no place. */
    private boolean isGroup(int i) {
        Forms.Match<Known> known = gazetteer.at(page, i);
        return known != null && known.value().type() == EntityType.NORP;
    }

    /** Claims with the year before or behind and the number behind. */
    private void claim(int first, int end, String same) {
        int from = first;
        int to = end;
        if (page.within(to, first) && (page.isA("event-tail", to) && page.isCapital(to) || isYear(to))) {
            to++;
        }
        if (to == end && page.is(to, first, "of") && page.within(to + 1, first) && isYear(to + 1)) {
            to += 2;
        }
        if (page.within(from - 1, first)
                && (isYear(from - 1)
                        || page.isA("event-storm", first)
                                && page.isA("event-degree", from - 1)
                                && page.isCapital(from - 1))) {
            from--;
        }
        claims.add(new Found(from, to, EntityType.EVENT, same.isEmpty() ? "EVENT:" + page.key(first, end) : same));
    }

    private boolean isYear(int i) {
        return page.length(i) == 4
                && Dates.isDigits(page.key(i))
                && (page.key(i).startsWith("20") || page.key(i).startsWith("1"));
    }
}
