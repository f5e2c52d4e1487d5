package copydesk.entities;

import copydesk.text.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds every place of the names of a document, each with the one type that its evidence gives. */
final class Sweep {
    /** How much a full name counts for its last name alone. */
    private static final double SUPPORT = 1.2;

    private static final double MOST_SUPPORT = 4;

    /** Evidence of no more than this is that of an engine that saw a part of a name alone. */
    private static final double GLIMPSE = 2.2;

    private static final int SHORTEST_SLIP = 6;
    private static final int MOST_ALIKE = 12;

    private final Page page;
    private final Recase recase;
    private final Lore lore;
    private final Candidates candidates;
    private final Namesakes namesakes;
    private final Forms<String> forms = new Forms<>();
    private final Map<String, EntityType> types = new HashMap<>();
    private final Set<String> lasts = new HashSet<>();
    private final Set<String> persons = new HashSet<>();

    Sweep(Page page, Recase recase, Lore lore, Candidates candidates) {
        this.page = page;
        this.recase = recase;
        this.lore = lore;
        this.candidates = candidates;
        namesakes = new Namesakes(page, lore.gazetteer());
        settle();
    }

    /** Gives each name its type, and persons their last names. */
    private void settle() {
        Ballots ballots = candidates.ballots();
        Map<String, Double> lastNames = new HashMap<>();
        for (String key : ballots.keys()) {
            if (ballots.type(key) == EntityType.PERSON && key.indexOf(' ') > 0) {
                double support = Math.min(MOST_SUPPORT, SUPPORT * ballots.weight(key, EntityType.PERSON));
                lastNames.merge(lastName(key), support, Math::max);
                lastNames.merge(withParticles(key), support, Math::max);
            }
        }
        for (String key : ballots.keys()) {
            EntityType type = ballots.type(key);
            double support = lastNames.getOrDefault(key, 0.0);
            boolean lastName = support > 0
                    && type != EntityType.NORP
                    && (ballots.weight(key, type) < support + ballots.weight(key, EntityType.PERSON)
                            || type == EntityType.LOCATION && !namesakes.isPlaced(key));
            types.put(key, lastName || isFullName(key, type) ? EntityType.PERSON : type);
        }
        lasts.addAll(lastNames.keySet());
        persons.addAll(lasts);
        lastNames.keySet().forEach(last -> {
            if (last.length() > 1
                    && !types.containsKey(last)
                    && !page.words().is("company-tail", last)
                    && !Dates.isDigits(last)) {
                types.put(last, EntityType.PERSON);
            }
        });
        slips();
        for (String key : List.copyOf(types.keySet())) {
            givenName(key);
            shortName(key);
            int space = key.indexOf(' ');
            if (space > 0
                    && types.get(key) == EntityType.LOCATION
                    && page.words().is("article", key.substring(0, space))) {
                types.putIfAbsent("the" + key.substring(space), EntityType.LOCATION);
            }
        }
        types.keySet().forEach(key -> forms.addKey(key, key));
    }

    /** {@code Renske Hoekstra}, which hardly anything takes for a place, where {@code Hoekstra} alone is a person. */
    private boolean isFullName(String key, EntityType type) {
        Ballots ballots = candidates.ballots();
        String last = lastName(key);
        return type == EntityType.LOCATION
                && key.indexOf(' ') > 0
                && ballots.weight(key, type) <= GLIMPSE
                && ballots.weight(last, EntityType.PERSON) >= 1
                && ballots.type(last) == EntityType.PERSON
                && lore.gazetteer().isFree(key)
                && !page.words().isCommon(last);
    }

    /** A word that nothing else has and that is a last name but for one letter is that person’s. */
    private void slips() {
        Map<Character, List<String>> byLetter = new HashMap<>();
        for (String last : lasts) {
            if (last.length() > SHORTEST_SLIP && last.indexOf(' ') < 0 && types.get(last) == EntityType.PERSON) {
                byLetter.computeIfAbsent(last.charAt(0), letter -> new ArrayList<>())
                        .add(last);
            }
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < page.size(); i++) {
            String key = page.key(i);
            boolean open = key.length() > SHORTEST_SLIP && page.isCapital(i) && byLetter.containsKey(key.charAt(0));
            boolean unknown = open
                    && !types.containsKey(key)
                    && seen.add(key)
                    && !page.words().isCommon(key)
                    && lore.gazetteer().isFree(key);
            List<String> near = unknown ? byLetter.getOrDefault(key.charAt(0), List.of()) : List.of();
            if (near.size() < MOST_ALIKE && near.stream().anyMatch(last -> Similar.isSlip(last, key))) {
                types.put(key, EntityType.PERSON);
            }
        }
    }

    /** The last word with what is tied to it by a hyphen. */
    private static String lastName(String key) {
        int space = key.lastIndexOf(' ');
        while (space > 2 && key.startsWith("- ", space - 1)) {
            space = key.lastIndexOf(' ', space - 3);
        }
        return key.substring(space + 1);
    }

    /** The last name with the small words before it: {@code de la riva}. */
    private String withParticles(String key) {
        String[] all = key.split(" ", -1);
        int first = all.length - 1;
        while (first > 1 && (page.words().is("particle", all[first - 1]) || all[first - 1].equals("-"))) {
            first--;
        }
        boolean whole = !all[first].equals("-");
        return whole ? String.join(" ", List.of(all).subList(first, all.length)) : lastName(key);
    }

    /** Lets the given names of a person stand alone, unless they are something else too. */
    private void givenName(String key) {
        int space = key.indexOf(' ');
        String first = space < 0 ? "" : key.substring(0, space);
        if (first.length() < 3
                || types.get(key) != EntityType.PERSON
                || page.words().isCommon(first)
                || page.words().is("particle", first)
                || page.words().is("honorific", first)) {
            return;
        }
        types.putIfAbsent(first, EntityType.PERSON);
        persons.add(first);
        boolean place = types.get(first) == EntityType.LOCATION && !namesakes.isPlaced(first);
        if (place || types.get(first) == EntityType.ORGANIZATION) {
            standsAlone(first, EntityType.PERSON);
        }
        int rest = key.indexOf(' ', space + 1) > 0 ? space + 1 : -1;
        if (rest > 0 && page.words().is("particle", key.substring(rest, key.indexOf(' ', rest)))) {
            types.putIfAbsent(key.substring(rest), EntityType.PERSON);
        }
        if (rest > 0 && !key.startsWith("- ", rest) && candidates.ballots().has(key.substring(rest))) {
            standsAlone(key.substring(rest), EntityType.PERSON);
        }
        int second = key.indexOf(' ', space + 1);
        if (second > 0 && !key.startsWith("- ", space + 1)) {
            types.putIfAbsent(key.substring(0, second), EntityType.PERSON);
        }
    }

    /** Lets the last word of a club, and a firm without words such as {@code Group}, stand alone. */
    private void shortName(String key) {
        int space = key.lastIndexOf(' ');
        if (space < 0 || types.getOrDefault(key, EntityType.ORGANIZATION) != EntityType.ORGANIZATION) {
            return;
        }
        Words words = page.words();
        String last = key.substring(space + 1);
        String rest = key.substring(0, space);
        boolean firm = words.is("firm-tail", last) || words.is("firm-word", last);
        if (firm && rest.length() > 2 && !words.isCommon(rest) && !words.isGiven(rest)) {
            standsAlone(rest, EntityType.ORGANIZATION);
            shortName(rest);
        }
        boolean club = words.is("club-tail", last)
                || last.endsWith("s")
                        && last.length() > 4
                        && isPlace(rest)
                        && !words.isCommon(last)
                        && !words.is("organization-head", last)
                        && !words.is("facility-head", last);
        if (club) {
            types.putIfAbsent(last, EntityType.ORGANIZATION);
        }
    }

    /** Lets a part of a name stand alone, also where an engine saw something else in it once or twice. */
    private void standsAlone(String part, EntityType type) {
        Ballots ballots = candidates.ballots();
        boolean weak = ballots.has(part) && ballots.weight(part, ballots.type(part)) <= GLIMPSE;
        if (!lore.gazetteer().isFree(part)) {
            return;
        }
        if (weak && !lasts.contains(part)) {
            types.put(part, type);
        } else {
            types.putIfAbsent(part, type);
        }
    }

    private boolean isPlace(String key) {
        EntityType type = types.get(key);
        return type == EntityType.LOCATION || type == null && !lore.gazetteer().isFree(key);
    }

    /** Returns all names with what was found before. */
    Claims over(Claims taken) {
        Claims claims = new Claims(page.size());
        taken.all().forEach(claims::add);
        int i = 0;
        while (i < page.size()) {
            i = claims.isFree(i) && page.isWord(i) ? Math.max(i + 1, claim(i, claims)) : i + 1;
        }
        return claims;
    }

    private int claim(int i, Claims claims) {
        for (Forms.Match<String> match : forms.at(page, i)) {
            String key = match.value();
            int end = match.end();
            EntityType settled = types.get(key);
            EntityType type =
                    settled != null && end == i + 1 && persons.contains(key) ? namesakes.at(i, settled) : settled;
            if (type != null && claims.isFree(i, end) && isWritten(i, end, key)) {
                int first = withGivenName(i, claims, type);
                int behind = withSurname(i, end, claims, type);
                boolean whole = first == i && behind == end;
                String same = whole ? same(i, end, key, type) : type + ":" + page.key(first, behind);
                claims.add(new Found(first, behind, type, same));
                return behind;
            }
        }
        return i;
    }

    /** A last name behind a given name that was not seen with it takes it along. */
    private int withGivenName(int i, Claims claims, EntityType type) {
        boolean given = type == EntityType.PERSON
                && page.within(i - 1, i)
                && claims.isFree(i - 1)
                && page.isWord(i - 1)
                && page.isCapital(i - 1)
                && recase.isNamed(i - 1)
                && page.words().isGiven(page.key(i - 1))
                && !page.isA("honorific", i - 1)
                && !page.isCommon(page.key(i - 1))
                && !page.isPossessive(i - 1);
        return given ? i - 1 : i;
    }

    /** A given name before a last name of the text takes it along, also where that is written small. */
    private int withSurname(int first, int end, Claims claims, EntityType type) {
        boolean given = type == EntityType.PERSON
                && end == first + 1
                && (page.words().isGiven(page.key(first)) || isBehindRole(first))
                && !page.isPossessive(first)
                && page.within(end, first)
                && claims.isFree(end)
                && types.get(page.key(end)) == EntityType.PERSON
                && !page.words().isCommon(page.key(end));
        return given ? end + 1 : end;
    }

    /** {@code the collector Beat X}: a common word and a last name behind what one is. */
    private boolean isBehindRole(int i) {
        return page.within(i - 1, i)
                && !page.isCapital(i - 1)
                && page.isA("role", i - 1)
                && page.within(i + 1, i)
                && page.isCapital(i + 1)
                && !page.isForced(i + 1);
    }

    private String same(int first, int end, String key, EntityType type) {
        Forms.Match<Known> known = lore.gazetteer().at(page, first);
        if (known != null && known.end() == end && known.value().type() == type) {
            return known.value().same();
        }
        return type + ":" + key;
    }

    private boolean isWritten(int first, int end, String key) {
        Found seen = candidates.names().at(first);
        if (seen != null && seen.first() == first && seen.end() == end) {
            return true;
        }
        if (end == first + 1) {
            if (!page.isCapital(first)) {
                return false;
            }
            boolean forced = page.isForced(first) && (page.isCommon(key) || !recase.isNamed(first));
            boolean acronym = candidates.isCapsOnly(key) && !page.isAllCaps(first);
            boolean never = page.words().is("never", key) && (!lasts.contains(key) || page.isAllCaps(first));
            return !forced && !acronym && !never;
        }
        int capitals = 0;
        int words = 0;
        for (int i = first; i < end; i++) {
            if (page.isWord(i) && !page.isA("joiner", i)) {
                words++;
                capitals += page.isCapital(i) || page.isNumber(i) ? 1 : 0;
            }
        }
        boolean starts = page.isCapital(first)
                || page.isNumber(first)
                || types.get(key) == EntityType.PERSON && page.isA("particle", first);
        return starts && capitals * 2 >= words;
    }
}
