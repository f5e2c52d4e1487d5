package copydesk.entities;

import copydesk.lexicon.Table;
import copydesk.text.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds weapons, vehicles, vessels and aircraft by the shape of their designators and by name. */
final class Equipment {
    private static final int CUE_REACH = 14;

    /** The kinds of rows that are looked for in the text. */
    private static final Set<String> NAMED = Set.of("name", "craft-name", "sure-name", "maker", "tail", "car");

    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Forms<String> names = new Forms<>();

    private Equipment() {}

    static Equipment load() {
        Equipment equipment = new Equipment();
        for (Table.Row row : Table.resource(Equipment.class, "equipment.tsv")) {
            String kind = row.required("kind");
            Set<String> words = equipment.kinds.computeIfAbsent(kind, key -> new HashSet<>());
            for (String word : row.list("words")) {
                words.add(Fold.of(word));
                if (NAMED.contains(kind)) {
                    equipment.names.add(word, kind);
                }
            }
        }
        return equipment;
    }

    void find(Page page, Claims claims) {
        for (int i = 0; i < page.size(); i++) {
            if (!claims.isFree(i)
                    || !page.isWord(i)
                    || page.isGlued(i) && i > 0 && page.key(i - 1).equals("-")) {
                continue;
            }
            int end = at(page, i);
            if (end > i) {
                int first = isMaker(page, claims, i) ? i - 1 : i;
                claims.add(new Found(first, end, EntityType.EQUIPMENT, key(page, first, end)));
                i = end - 1;
            }
        }
    }

    /**
     * Finds what stands for a designator found before: its base alone, {@code Buk} for {@code Buk-M2E}, and a word of
     * odd shape that is joined to one, {@code AK-103 and MPi}.
     */
    void findParts(Page page, Claims claims) {
        Map<String, String> bases = new HashMap<>();
        for (Found found : claims.all()) {
            int base = found.first();
            if (found.type() == EntityType.EQUIPMENT
                    && page.is(base + 1, base, "-")
                    && page.length(base) > 2
                    && !is("series", page.key(base))
                    && !page.words().isCommon(page.key(base))) {
                bases.put(page.key(base), found.same());
            }
            int number = base + 1;
            if (found.type() == EntityType.EQUIPMENT
                    && found.length() > 1
                    && page.isNumber(number)
                    && page.length(number) == 3
                    && Dates.isDigits(page.key(number))) {
                bases.put(page.key(number), found.same());
            }
        }
        for (int i = 0; i < page.size(); i++) {
            if (claims.isFree(i) && page.isWord(i) && (page.isCapital(i) || page.isNumber(i))) {
                String same = page.isNumber(i) && !isAlone(page, i) ? null : bases.get(page.key(i));
                boolean other =
                        same != null && page.isHyphened(i + 2, i) && page.isNumber(i + 2) && claims.isFree(i, i + 3);
                if (other) {
                    claims.add(new Found(i, i + 3, EntityType.EQUIPMENT, key(page, i, i + 3)));
                } else if (same != null) {
                    claims.add(new Found(i, i + 1, EntityType.EQUIPMENT, same));
                } else if (isJoined(page, claims, i)) {
                    claims.add(new Found(i, i + 1, EntityType.EQUIPMENT, key(page, i, i + 1)));
                }
            }
        }
    }

    /** {@code the 787 belongs}: a number that counts nothing. */
    private static boolean isAlone(Page page, int i) {
        boolean led = page.is(i - 1, i, "the") || page.is(i - 1, i, "a");
        boolean closed = !page.within(i + 1, i)
                || !page.isWord(i + 1)
                || page.isA("no-noun", i + 1)
                || page.key(i + 1).endsWith("s")
                || page.key(i + 1).endsWith("ed");
        return led && closed && !page.words().is("not-year", i + 1 < page.size() ? page.key(i + 1) : "");
    }

    /** An unknown name right before a designator made it: {@code Canadair CL-415}. */
    private static boolean isMaker(Page page, Claims claims, int i) {
        String key = page.key(Math.max(0, i - 1));
        return page.within(i - 2, i)
                && page.isWord(i - 1)
                && page.isCapital(i - 1)
                && !page.isNumber(i - 1)
                && !page.isForced(i - 1)
                && !page.isAllCaps(i - 1)
                && !page.isPossessive(i - 1)
                && !(page.isCapital(i - 2) && page.isWord(i - 2) && !page.isInitial(i - 2))
                && page.length(i - 1) > 3
                && claims.isFree(i - 1)
                && !page.isCommon(key)
                && !page.words().is("organization-head", key)
                && !key.endsWith("n")
                && !key.endsWith("an")
                && !key.endsWith("ish")
                && !key.endsWith("ese");
    }

    private static boolean isJoined(Page page, Claims claims, int i) {
        String word = page.word(i);
        boolean odd = word.length() > 1
                && word.length() < 6
                && word.substring(1).chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                && word.chars().anyMatch(c -> Character.isLowerCase(c) || Character.isDigit(c));
        boolean and = page.is(i - 1, i, "and") || page.is(i - 1, i, "or") || page.is(i - 1, i, ",");
        Found before = and ? claims.at(i - 2) : null;
        return odd && before != null && before.type() == EntityType.EQUIPMENT && page.within(i - 2, i);
    }

    /** One key for singular and plural. */
    private static String key(Page page, int first, int end) {
        String key = page.key(first, end);
        boolean plural = key.length() > 2 && key.endsWith("s") && Character.isDigit(key.charAt(key.length() - 2));
        return "equipment:" + (plural ? key.substring(0, key.length() - 1) : key);
    }

    /** Finds what the words beside a name tell to be a ship, vehicle or aircraft. */
    void findNamed(Page page, Gazetteer gazetteer, Claims claims) {
        new Vehicles(
                        page,
                        gazetteer,
                        word -> is("vehicle", word),
                        word -> is("model", word),
                        word -> is("ship", word),
                        claims)
                .find();
    }

    private int at(Page page, int i) {
        if (!page.isCapital(i)) {
            return i;
        }
        int end = ship(page, i);
        if (end > i) {
            return end;
        }
        end = car(page, i);
        if (end > i) {
            return end;
        }
        int maker = made(page, i);
        if (maker > i) {
            return maker;
        }
        int craft = names.longest(page, i, "maker");
        if (craft > i && page.isCapital(i) && isCraft(page, craft)) {
            return craft;
        }
        int brand = brand(page, i);
        if (brand > i) {
            return brand;
        }
        int designator = designator(page, i);
        if (designator > i) {
            int tail = names.longest(page, designator, "tail");
            return tail > designator ? tail : designator;
        }
        int name = names.longest(page, i, "name");
        boolean named = name > i && page.isCapital(i) && !page.isForced(i) && hasCue(page, i);
        return named ? withoutNoun(page, i, name) : Math.max(craftName(page, i), sureName(page, i));
    }

    /** {@code a battered Land Cruiser}: nothing else is called so. */
    private int sureName(Page page, int i) {
        int name = names.longest(page, i, "sure-name");
        return name > i && page.manner(i) == Page.Manner.PLAIN ? name : i;
    }

    /** {@code Merlin} of {@code a Merlin helicopter}. */
    private static int withoutNoun(Page page, int first, int end) {
        int to = end;
        while (to > first + 1 && !page.isCapital(to - 1) && !page.isNumber(to - 1)) {
            to--;
        }
        return to;
    }

    /** {@code Typhoon jets}, {@code a Storm Shadow missile}: words in other use too, before what they are. */
    private int craftName(Page page, int i) {
        int name = names.longest(page, i, "craft-name");
        boolean craft = name > i
                && page.within(name, i)
                && !page.isCapital(name)
                && !page.isGlued(name)
                && !page.isPossessive(name - 1)
                && is("craft", page.key(name));
        return craft && page.manner(i) == Page.Manner.PLAIN ? name : i;
    }

    /** {@code Toyota Probox}, {@code Honda CD-70}: a maker of vehicles and a model, not {@code Ford Foundation}. */
    private int car(Page page, int i) {
        int model = names.longest(page, i, "car");
        boolean known = model > i
                && page.isCapital(i)
                && page.within(model, i)
                && page.isWord(model)
                && page.isCapital(model)
                && !page.isGlued(model)
                && !page.isPossessive(model - 1)
                && page.manner(i) == Page.Manner.PLAIN;
        if (!known
                || page.isA("organization-head", model)
                || page.isA("firm-tail", model)
                || page.isA("role", model)
                || page.isA("event-head", model)
                || page.isA("place-head", model)) {
            return i;
        }
        int end = Math.max(model + 1, names.longest(page, model, "name"));
        boolean tied = page.is(end, i, "-") && page.isGlued(end) && page.within(end + 1, i) && page.isGlued(end + 1);
        boolean second = end == model + 1
                && page.within(end + 1, i)
                && page.isWord(end)
                && page.isCapital(end)
                && !page.isNumber(end)
                && !page.isGlued(end)
                && !page.isCapital(end + 1)
                && !page.isA("month", end)
                && !page.isA("weekday", end);
        end = second ? end + 1 : tied && (page.isNumber(end + 1) || page.isCapital(end + 1)) ? end + 2 : end;
        boolean number = page.within(end, i) && page.isNumber(end) && page.length(end) < 5 && !page.isGlued(end);
        return number ? end + 1 : end;
    }

    private int ship(Page page, int i) {
        boolean ship = is("ship", page.key(i))
                && page.isAllCaps(i)
                && page.within(i + 1, i)
                && page.isWord(i + 1)
                && page.isCapital(i + 1)
                && !page.isGlued(i + 1)
                && page.manner(i) != Page.Manner.SHOUT;
        if (!ship) {
            return i;
        }
        int end = i + 2;
        while (page.within(end, i)
                && end < i + 4
                && page.isWord(end)
                && page.isCapital(end)
                && !page.isGlued(end)
                && !page.isCommon(page.key(end))) {
            end++;
        }
        boolean number =
                page.within(end, i) && page.isNumber(end) && page.length(end) < 4 && !page.isPossessive(end - 1);
        return number ? end + 1 : end;
    }

    /** A maker before a number or designator, also with a slip in the maker's name: {@code Antomov 124}. */
    private int made(Page page, int i) {
        if (!page.isCapital(i)) {
            return i;
        }
        int behind = names.longest(page, i, "maker");
        if (behind == i && isSlip(page, i)) {
            behind = i + 1;
        }
        if (behind == i || !page.within(behind, i)) {
            return i;
        }
        int next = page.key(behind).equals("-") && page.isGlued(behind) ? behind + 1 : behind;
        if (!page.within(next, i) || !page.isWord(next)) {
            return i;
        }
        int designator = designator(page, next);
        if (designator > next) {
            return suffix(page, designator);
        }
        boolean model = next == behind
                && page.isCapital(next)
                && !page.isNumber(next)
                && page.within(next + 1, i)
                && page.isNumber(next + 1)
                && page.length(next + 1) <= 4
                && !isYear(page.key(next + 1))
                && !page.isGlued(next + 1);
        if (model && (hasCue(page, i) || page.length(next + 1) > 1)) {
            return next + 2;
        }
        boolean shape = page.isNumber(next) && page.length(next) <= 4 && !isYear(page.key(next))
                || hasDigit(page.key(next)) && page.isCapital(next) && page.length(next) <= 5;
        return shape && (hasCue(page, i) || next > behind || page.length(next) >= 3) ? suffix(page, next + 1) : i;
    }

    /** {@code a Kamov helicopter}: the maker stands for what it makes; firms that are known stay firms. */
    private boolean isCraft(Page page, int behind) {
        return page.within(behind, behind - 1)
                && !page.isCapital(behind)
                && !page.isGlued(behind)
                && !page.isPossessive(behind - 1)
                && !page.isForced(behind - 1)
                && is("craft", page.key(behind))
                && is("maker-only", page.key(behind - 1));
    }

    /** {@code the electric Falkenried E9}, {@code old Ebro 160s}: an unknown maker and a model, beside a word for vehicles. */
    private int brand(Page page, int i) {
        boolean maker = page.isCapital(i)
                && !page.isForced(i)
                && page.length(i) > 3
                && !page.isPossessive(i)
                && page.isWord(i)
                && !page.isCommon(page.key(i))
                && !page.isA("month", i)
                && !page.isA("numbered-facility", i)
                && page.within(i + 1, i)
                && !page.isGlued(i + 1);
        if (!maker) {
            return i;
        }
        String model = page.key(i + 1);
        int digit = firstDigit(model);
        boolean lettered = digit > 0 && digit < 3 && page.isCapital(i + 1) && model.length() < 5;
        boolean plural = digit == 0 && model.length() < 5 && page.isPossessive(i + 1);
        return (lettered || plural) && hasCue(page, i) ? i + 2 : i;
    }

    /** What is glued on, as in {@code 747-400} and {@code M2E}, and a known word behind. */
    private int suffix(Page page, int end) {
        int at = end;
        if (page.is(at, end - 1, "-")
                && page.isGlued(at)
                && page.within(at + 1, at)
                && page.isGlued(at + 1)
                && page.length(at + 1) <= 4
                && (page.isNumber(at + 1) || page.isAllCaps(at + 1))) {
            at += 2;
        }
        int tail = names.longest(page, at, "tail");
        return tail > at ? tail : at;
    }

    private boolean isSlip(Page page, int i) {
        String key = page.key(i);
        if (key.length() < 6
                || page.words().isCommon(key)
                || page.words().isGiven(key)
                || !page.within(i + 1, i)
                || !page.isNumber(i + 1)) {
            return false;
        }
        LevenshteinDistance distance = new LevenshteinDistance(1);
        return kinds.getOrDefault("maker", Set.of()).stream()
                .anyMatch(maker -> maker.length() == key.length() && distance.apply(maker, key) == 1);
    }

    /** Returns the end of a designator such as {@code AK-103}, {@code M4} or {@code Buk-M2E} at {@code i}. */
    private int designator(Page page, int i) {
        if (!page.within(i, i) || !page.isCapital(i) || page.manner(i) == Page.Manner.SHOUT) {
            return i;
        }
        String key = page.key(i);
        boolean hyphen = page.is(i + 1, i, "-")
                && page.isGlued(i + 1)
                && page.within(i + 2, i)
                && page.isGlued(i + 2)
                && page.isWord(i + 2);
        if (hyphen) {
            String number = page.key(i + 2);
            String both = key + "-" + number;
            if (page.within(i + 3, i) && page.isA("road-noun", i + 3)) {
                return i;
            }
            String plain =
                    Character.isLetter(both.charAt(both.length() - 1)) ? both.substring(0, both.length() - 1) : both;
            if (is("sure", both) || is("sure", plain)) {
                return i + 3;
            }
            if (is("never", key) || is("never", both) || !hasDigit(number) || number.length() > 5) {
                return i;
            }
            boolean more =
                    page.is(i + 3, i, "-") && page.isGlued(i + 3) && page.within(i + 4, i) && page.isGlued(i + 4);
            if (more
                    && page.isWord(i + 4)
                    && !page.isNumber(i + 4)
                    && page.length(i + 4) > 3
                    && !page.isCapital(i + 4)) {
                return sureOrCued(page, i, key) ? i + 3 : i;
            }
            return sureOrCued(page, i, key) ? i + 3 : i;
        }
        int digit = firstDigit(key);
        if (digit < 1 || digit > 4 || key.length() > 8 || is("never", key) || is("never", key.substring(0, digit))) {
            return i;
        }
        return is("series", key.substring(0, digit)) && hasCue(page, i)
                        || is("series-unsure", key.substring(0, digit)) && hasCue(page, i) && !afterRoad(page, i)
                ? i + 1
                : i;
    }

    private static boolean afterRoad(Page page, int i) {
        return page.is(i - 1, i, "the") && (page.is(i + 1, i, "motorway") || page.is(i + 1, i, "road"));
    }

    private boolean sureOrCued(Page page, int i, String key) {
        return is("series", key)
                || (is("series-unsure", key) || key.length() > 1 && key.length() < 9) && hasCue(page, i);
    }

    private boolean hasCue(Page page, int i) {
        for (int at = Math.max(0, i - CUE_REACH); at < Math.min(page.size(), i + CUE_REACH); at++) {
            if (page.within(at, i) && is("cue", page.key(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(String key) {
        return key.length() == 4 && (key.startsWith("19") || key.startsWith("20"));
    }

    private static boolean hasDigit(String key) {
        return firstDigit(key) >= 0;
    }

    private static int firstDigit(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (Character.isDigit(key.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean is(String kind, String key) {
        return kinds.getOrDefault(kind, Set.of()).contains(key);
    }
}
