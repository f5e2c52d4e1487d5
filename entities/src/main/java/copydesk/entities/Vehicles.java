package copydesk.entities;

import copydesk.text.EntityType;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds ships, vehicles and aircraft by the words beside their names: {@code the ferry Northern Star 2},
 * {@code the Northern Star, a trawler,}, {@code a French frigate, the Lully}, {@code the 90-metre Northern Star}.
 */
final class Vehicles {
    private static final int LONGEST = 4;
    private static final int APPOSITION = 6;

    private final Page page;
    private final Words words;
    private final Gazetteer gazetteer;
    private final Predicate<String> kind;
    private final Predicate<String> model;
    private final Predicate<String> prefix;
    private final Claims claims;

    /**
     * @param kind whether a word is one for vehicles
     * @param model whether it is one for craft that are called by their own name before it
     * @param prefix whether it is one that stands before a ship's name, {@code MV}
     */
    Vehicles(
            Page page,
            Gazetteer gazetteer,
            Predicate<String> kind,
            Predicate<String> model,
            Predicate<String> prefix,
            Claims claims) {
        this.page = page;
        this.words = page.words();
        this.gazetteer = gazetteer;
        this.kind = kind;
        this.model = model;
        this.prefix = prefix;
        this.claims = claims;
    }

    void find() {
        Forms<String> names = new Forms<>();
        ships(names);
        for (int i = 1; i < page.size(); i++) {
            int end = starts(i) ? end(i) : i;
            if (end > i && isVehicle(i, end)) {
                end = withYear(i, end);
                String key = page.key(i, end);
                claims.add(new Found(i, end, EntityType.EQUIPMENT, "equipment:" + key));
                if (!words.isCommon(key) && gazetteer.isFree(key)) {
                    names.addKey(key, "equipment:" + key);
                }
                i = end - 1;
            }
        }
        again(names);
    }

    /** {@code MV Blue Heron} is the {@code Blue Heron}, too. */
    private void ships(Forms<String> names) {
        for (Found found : claims.all()) {
            int name = found.first() + 1;
            boolean ship =
                    found.type() == EntityType.EQUIPMENT && found.length() > 1 && prefix.test(page.key(name - 1));
            String key = ship ? page.key(name, found.end()) : "";
            if (ship && (found.length() > 2 || !words.isCommon(key) && gazetteer.isFree(key))) {
                names.addKey(key, found.same());
            }
        }
    }

    /** A name that one place tells to be a ship’s is so where it stands behind an article, or has two words. */
    private void again(Forms<String> names) {
        for (int i = 0; i < page.size(); i++) {
            List<Forms.Match<String>> found = page.isCapital(i) && claims.isFree(i) ? names.at(page, i) : List.of();
            if (!found.isEmpty()) {
                int end = found.get(0).end();
                boolean led = page.is(i - 1, i, "the") || page.is(i - 1, i, "a") || end > i + 1;
                if (led && claims.isFree(i, end)) {
                    claims.add(
                            new Found(i, end, EntityType.EQUIPMENT, found.get(0).value()));
                    i = end - 1;
                }
            }
        }
    }

    private boolean isVehicle(int i, int end) {
        return isNamedBefore(i)
                || isNamedBehind(i, end)
                || isMeasured(i)
                || isListed(i)
                || isApposed(i, end)
                || isAboard(i)
                || isModel(i, end)
                || page.is(i - 1, i, "flagged") && page.isHyphened(i - 1, i);
    }

    /** {@code The trawler, X, sank}. */
    private boolean isApposed(int i, int end) {
        int kind = i - 2;
        boolean closed = page.is(i - 1, i, ",") && page.is(end, i, ",") && page.within(kind - 1, i);
        return closed && isKind(kind) && (page.isA("definite", kind - 1) || page.isA("thing", kind - 1));
    }

    /** {@code aboard the X}. */
    private boolean isAboard(int i) {
        return page.is(i - 1, i, "the")
                && (page.is(i - 2, i, "aboard") || page.is(i - 2, i, "board") && page.is(i - 3, i, "on"));
    }

    /** {@code the X lander}: a craft that is nobody’s but its own. */
    private boolean isModel(int i, int end) {
        return page.within(end, i)
                && !page.isCapital(end)
                && !page.isGlued(end)
                && !page.isPossessive(end - 1)
                && model.test(page.key(end))
                && gazetteer.at(page, i) == null
                && !page.isA("organization-head", end - 1);
    }

    private boolean starts(int i) {
        return page.isWord(i)
                && page.isCapital(i)
                && !page.isForced(i)
                && !page.isNumber(i)
                && claims.isFree(i)
                && page.within(i - 1, i)
                && !(page.isCapital(i - 1) && page.isWord(i - 1) && !page.isA("determiner", i - 1))
                && !page.isA("role", i)
                && (!page.isA("honorific", i) || isListed(i))
                && !page.isA("month", i)
                && !page.isA("weekday", i)
                && (gazetteer.at(page, i) == null || page.isCapital(i + 1 < page.size() ? i + 1 : i));
    }

    /** The capitalised words, and a number behind them. */
    private int end(int first) {
        int end = page.compound(first);
        while (page.within(end, first)
                && end < first + LONGEST
                && page.isWord(end)
                && page.isCapital(end)
                && !page.isNumber(end)
                && !page.isGlued(end)
                && !page.isPossessive(end - 1)
                && claims.isFree(end)) {
            end = page.compound(end);
        }
        boolean number = page.within(end, first)
                && page.isNumber(end)
                && !page.isGlued(end)
                && page.length(end) < 4
                && !page.isPossessive(end - 1);
        Forms.Match<Known> known = gazetteer.at(page, first);
        return known != null && known.end() >= end && !number ? first : number ? end + 1 : end;
    }

    /** {@code a truck, a FAP 2026}: no year. */
    private int withYear(int first, int end) {
        Found year = page.is(first - 1, first, "a") && page.within(end, first) ? claims.at(end) : null;
        boolean number = year != null && year.length() == 1 && page.isNumber(end) && page.isAllCaps(end - 1);
        if (number && year != null) {
            claims.remove(year);
            return end + 1;
        }
        return end;
    }

    private boolean isKind(int i) {
        return page.isWord(i) && !page.isCapital(i) && kind.test(page.key(i));
    }

    /** {@code the ferry X}; no verb may follow a plural: {@code ships Ana Silva saw}; {@code Jan van X} is a person. */
    private boolean isNamedBefore(int i) {
        int before = page.isA("quote-open", i - 1) ? i - 2 : i - 1;
        boolean particle = page.isA("particle", Math.max(0, before))
                && page.within(before - 1, i)
                && page.isWord(before - 1)
                && page.isCapital(before - 1);
        return page.within(before, i)
                && isKind(before)
                && !page.isPossessive(before)
                && !page.key(before).endsWith("s")
                && !particle;
    }

    /** {@code X, a deep-sea trawler,}. */
    private boolean isNamedBehind(int i, int end) {
        if (!page.is(end, i, ",")
                || !page.within(end + 2, i)
                || !(page.is(end + 1, i, "a") || page.is(end + 1, i, "an") || page.is(end + 1, i, "the"))) {
            return false;
        }
        for (int at = end + 2; at < end + 2 + APPOSITION && page.within(at, i); at++) {
            boolean closed = !page.within(at + 1, i)
                    || !page.isWord(at + 1) && !page.key(at + 1).equals("-")
                    || page.isA("preposition", at + 1)
                    || page.isA("no-noun", at + 1)
                    || page.key(at + 1).endsWith("ed");
            if (isKind(at) && closed) {
                return true;
            }
            if (!page.isWord(at) && !page.key(at).equals("-") || page.isA("preposition", at)) {
                return false;
            }
        }
        return false;
    }

    /** {@code a French frigate, the X}, {@code the truck, a X}, {@code six tugs, among them the X}. */
    private boolean isListed(int i) {
        int article = i - 1;
        boolean led = page.is(article, i, "the") || page.is(article, i, "a") || page.is(article, i, "an");
        int comma = article - 1;
        if (led && page.is(comma, i, "and") && !page.is(article, i, "the")) {
            return page.within(comma - 1, i) && isKind(comma - 1);
        }
        if (led && (page.is(comma, i, "them") || page.is(comma, i, "including"))) {
            comma = page.is(comma, i, "them") ? comma - 2 : comma - 1;
        }
        return led && page.is(comma, i, ",") && page.within(comma - 1, i) && isKind(comma - 1);
    }

    /** {@code the 366-metre X}. */
    private boolean isMeasured(int i) {
        return page.isA("measure", i - 1) && page.isHyphened(i - 1, i) && page.within(i - 3, i) && page.isNumber(i - 3);
    }
}
