package copydesk.entities;

import copydesk.text.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers all places where something speaks for a name, and the evidence for its type. */
final class Candidates {
    private static final double ENGINE = 1;
    private static final double HEAD = 4;
    private static final double KNOWN = 4;
    private static final double WEAKLY_KNOWN = 1.5;
    private static final double AFTER_ROLE = 1.5;
    private static final double IN_LIST = 0.6;
    private static final double UNKNOWN_PLACE = 0.8;
    private static final double SURE = 3;
    private static final double DERIVED = 2;

    private final Page page;
    private final Recase recase;
    private final Lore lore;
    private final Claims taken;
    private final Ballots ballots;
    private final Claims names;
    private final Reach reach;
    private final Explained explained;
    private final Evidence evidence;
    private final Set<String> capsOnly = new HashSet<>();
    private final Set<String> mixed = new HashSet<>();

    Candidates(Page page, Recase recase, Lore lore, Claims taken) {
        this.page = page;
        this.recase = recase;
        this.lore = lore;
        this.taken = taken;
        ballots = new Ballots(page);
        names = new Claims(page.size());
        explained = new Explained(page, lore.contexts());
        evidence = new Evidence(page, lore, ballots, explained);
        reach = new Reach(page, recase, lore, taken, names);
    }

    Ballots ballots() {
        return ballots;
    }

    /** Returns what was seen where. */
    Claims names() {
        return names;
    }

    /** Tells whether the name is only ever written in capitals. */
    boolean isCapsOnly(String key) {
        return capsOnly.contains(key) && !mixed.contains(key);
    }

    void gather(EntityEngine engine) {
        new Datelines(page, taken).find(found -> add(found, found.type(), HEAD));
        new Brackets(page, taken).find(found -> add(found, found.type(), HEAD));
        new Nicknames(page, taken)
                .find(
                        found -> add(found, found.type(), HEAD),
                        nick -> ballots.vote(nick.same(), nick.type(), HEAD, nick.first()));
        List<Found> seen = new EngineReader(page, recase, lore.gazetteer()).read(engine);
        new TiedNames(page, recase, lore.gazetteer(), taken, seen)
                .find(found -> add(found, found.type(), HEAD), found -> add(found, found.type(), ENGINE));
        heads();
        new ForeignNames(page, taken).find(found -> add(found, found.type(), HEAD));
        new Demonyms(page, lore.gazetteer(), taken).find(found -> add(found, found.type(), DERIVED));
        known(seen);
        seen.forEach(this::engine);
        titled();
        contextual();
        shapes();
        for (Found name : names.all()) {
            evidence.context(name);
        }
        unseen();
        new Whereabouts(page, names, ballots).vote();
        new Lists(page, names, ballots).vote(IN_LIST);
        new ShortForms(page, lore.gazetteer(), names, ballots).vote();
        new FamilyNames(page, lore.gazetteer(), names, ballots).vote();
    }

    /** What stands beside a name counts also where nobody saw it. */
    private void unseen() {
        Forms<String> forms = new Forms<>();
        ballots.keys().forEach(key -> forms.addKey(key, key));
        int i = 0;
        while (i < page.size()) {
            List<Forms.Match<String>> matches =
                    page.isCapital(i) && names.isFree(i) && taken.isFree(i) ? forms.at(page, i) : List.of();
            int end = matches.isEmpty() ? i + 1 : matches.get(0).end();
            if (!matches.isEmpty() && names.isFree(i, end) && taken.isFree(i, end)) {
                String key = matches.get(0).value();
                evidence.context(new Found(i, end, ballots.type(key), key));
            }
            i = end;
        }
    }

    private void heads() {
        new Roads(page, taken).find(found -> add(found, found.type(), HEAD));
        new Heads(page, recase, lore.gazetteer(), taken).find(found -> {
            Forms.Match<Known> known = lore.gazetteer().at(page, found.first());
            boolean listed = known != null && known.end() == found.end();
            add(found, listed && known != null ? known.value().type() : found.type(), HEAD);
        });
    }

    private void engine(Found found) {
        Found free = free(found);
        if (free == null) {
            return;
        }
        List<Found> inside = inside(free);
        boolean contained = inside.stream().allMatch(name -> name.end() <= free.end() && name.first() >= free.first());
        if (inside.size() == 1 && contained && inside.get(0).length() == free.length()) {
            ballots.vote(free.same(), free.type(), ENGINE, free.first());
            return;
        }
        boolean facility = inside.stream().anyMatch(name -> name.type() == EntityType.FACILITY);
        if (contained && !facility) {
            inside.forEach(names::remove);
        }
        Found whole = inside.isEmpty() ? reach.extend(free) : free;
        add(whole, free.type(), ENGINE);
    }

    private List<Found> inside(Found found) {
        List<Found> inside = new ArrayList<>();
        for (int i = found.first(); i < found.end(); i++) {
            Found there = names.at(i);
            if (there != null && !inside.contains(there)) {
                inside.add(there);
            }
        }
        return inside;
    }

    /** Returns what of the words is not a date, sum or event. */
    private @Nullable Found free(Found found) {
        int first = found.first();
        int end = found.end();
        while (first < end && !taken.isFree(first)) {
            first++;
        }
        while (end > first && !taken.isFree(end - 1)) {
            end--;
        }
        if (first == end || !taken.isFree(first, end)) {
            return null;
        }
        return new Found(first, end, found.type(), page.key(first, end));
    }

    /** Takes known names, unless the engine saw a longer one there. */
    private void known(List<Found> seen) {
        int next = 0;
        for (int i = 0; i < page.size(); i++) {
            while (next < seen.size() && seen.get(next).end() <= i) {
                next++;
            }
            Forms.Match<Known> match =
                    page.isWord(i) && taken.isFree(i) ? lore.gazetteer().at(page, i) : null;
            if (match == null || match.value().type() == EntityType.EVENT) {
                continue;
            }
            Known known = match.value();
            Found engine = next < seen.size() && seen.get(next).first() < match.end() ? seen.get(next) : null;
            boolean longer = engine != null
                    && engine.length() > match.end() - i
                    && engine.first() <= i
                    && engine.end() >= match.end();
            boolean lone = known.weak() || page.isInitial(i) && match.end() == i + 1 && page.isCommon(page.key(i));
            if (longer || lone && engine == null) {
                continue;
            }
            int end = known.type() == EntityType.ORGANIZATION ? branch(match.end(), i) : match.end();
            Found found = new Found(i, end, known.type(), page.key(i, end));
            add(found, known.type(), known.weak() ? WEAKLY_KNOWN : KNOWN);
            i = end - 1;
        }
    }

    /** {@code Greenpeace Brazil}. */
    private int branch(int end, int first) {
        Forms.Match<Known> next = page.within(end, first) && !page.isPossessive(end - 1) && !page.isGlued(end)
                ? lore.gazetteer().at(page, end)
                : null;
        boolean country = next != null
                && next.value().type() == EntityType.LOCATION
                && next.value().table().equals("countries.tsv")
                && page.manner(first) == Page.Manner.PLAIN
                && taken.isFree(end, next.end())
                && page.words().is("with-branches", page.key(first, end));
        return country && next != null ? next.end() : end;
    }

    /** Takes the capitalised words behind a title for a person. */
    private void titled() {
        for (int i = 1; i < page.size(); i++) {
            if (!isNameWord(i, i)
                    || isNameWord(i - 1, i) && names.isFree(i - 1) && !isRole(i - 1)
                    || !Titles.isBefore(page, i)) {
                continue;
            }
            int end = wordEnd(i);
            while (end < i + 6 && isNameWord(end, i) && names.isFree(end)) {
                end = wordEnd(end);
            }
            boolean role = isRole(i);
            if (names.isFree(i, end) && !role && page.manner(i) == Page.Manner.PLAIN) {
                add(new Found(i, end, EntityType.PERSON, page.key(i, end)), EntityType.PERSON, AFTER_ROLE);
            }
        }
    }

    /** Takes capitalised words that no one claimed for what the words beside them say they are. */
    private void contextual() {
        int i = 0;
        while (i < page.size()) {
            int end = i;
            while (end < i + 5 && isNameWord(end, i) && names.isFree(end) && !page.isA("role", end)) {
                end = wordEnd(end);
            }
            Found left = names.at(i - 2);
            Found right = names.at(end + 1);
            boolean listed = end > i
                    && end + 1 < page.size()
                    && left != null
                    && right != null
                    && left.type() == right.type()
                    && page.is(i - 1, i, ",")
                    && (page.is(end, i, ",") || page.is(end, i, "and"))
                    && page.within(end + 1, i)
                    && page.within(i - 2, i);
            if (listed && left != null) {
                add(new Found(i, end, left.type(), page.key(i, end)), left.type(), ENGINE);
            } else if (end == i + 1 && page.isForced(i) && isSpeaking(end, i)) {
                add(new Found(i, end, EntityType.ORGANIZATION, page.key(i, end)), EntityType.ORGANIZATION, ENGINE);
            } else if (end == i + 1 && isOpening(i - 1, end)) {
                add(new Found(i - 1, end, EntityType.PERSON, page.key(i - 1, end)), EntityType.PERSON, AFTER_ROLE);
            } else if (end > i && page.manner(i) == Page.Manner.PLAIN && !page.isForced(i)) {
                Found run = new Found(i, end, EntityType.ORGANIZATION, page.key(i, end));
                Contexts.Cue told = explained.of(i, end);
                boolean cued = told != null && add(run, told.type(), told.weight());
                for (Contexts.Cue cue : lore.contexts().around(page, i, end)) {
                    if (cue.weight() >= SURE) {
                        cued = add(run, cue.type(), cue.weight() / 2);
                        break;
                    }
                }
                if (!cued && isPlaced(i)) {
                    add(run, EntityType.LOCATION, UNKNOWN_PLACE);
                }
            }
            i = Math.max(i + 1, end);
        }
    }

    /** {@code Blessing Atanga, a seller,}: a common word that starts a sentence as the first name of an unknown one. */
    private boolean isOpening(int first, int end) {
        if (!page.within(first, end - 1) || !names.isFree(first) || !taken.isFree(first)) {
            return false;
        }
        String key = page.key(first);
        boolean given = page.isForced(first)
                && page.isCapital(first)
                && page.length(first) > 3
                && page.manner(first) == Page.Manner.PLAIN
                && !page.words().is("no-noun", key)
                && !page.words().is("pronoun", key)
                && !page.words().is("determiner", key)
                && !page.words().is("preposition", key)
                && !isRole(first);
        boolean apposed = page.is(end, first, ",")
                && (page.is(end + 1, first, "a")
                        || page.is(end + 1, first, "an")
                        || page.is(end + 1, first, "who")
                        || page.within(end + 1, first) && page.isNumber(end + 1));
        return given && apposed;
    }

    /** {@code Translink said}, {@code Translink, which …}: an unknown word that speaks is rather an organization. */
    private boolean isSpeaking(int end, int first) {
        boolean which = page.is(end, first, ",")
                && (page.is(end + 1, first, "which")
                        || page.is(end + 2, first, "which")
                        || page.is(end + 2, first, "whom"));
        String key = page.key(first);
        return page.manner(first) == Page.Manner.PLAIN
                && !key.endsWith("s")
                && !page.words().isGiven(key)
                && (which || page.within(end, first) && page.isA("speech", end));
    }

    /** Unknown words behind {@code in} are a place if the text has them nowhere else. */
    private boolean isPlaced(int first) {
        boolean behind = page.is(first - 1, first, "in") || page.is(first - 1, first, "near");
        return (behind || page.within(first - 1, first) && page.isA("place-cue-open", first - 1))
                && page.capitals(page.key(first)) < 3
                && !page.words().isCommon(page.key(first))
                && !page.isAllCaps(first);
    }

    /** Takes initials behind {@code the} and words with capitals inside for organizations. */
    private void shapes() {
        for (int i = 1; i < page.size(); i++) {
            boolean open = page.isWord(i)
                    && page.isCapital(i)
                    && names.isFree(i)
                    && taken.isFree(i)
                    && page.manner(i) == Page.Manner.PLAIN
                    && !page.isGlued(i)
                    && !page.isA("never", i)
                    && !page.words().isCommon(page.key(i));
            if (open && (isInitials(i) || Shapes.isCamel(page.word(i)))) {
                add(new Found(i, i + 1, EntityType.ORGANIZATION, page.key(i)), EntityType.ORGANIZATION, ENGINE);
            }
        }
    }

    private boolean isInitials(int i) {
        return page.isAllCaps(i)
                && page.length(i) > 2
                && page.length(i) < 7
                && (page.is(i - 1, i, "the") || page.is(i - 1, i, "told"))
                && Shapes.isLetters(page.word(i))
                && (Evidence.isClosed(page, i + 1, i) || page.isPossessive(i));
    }

    private boolean isRole(int i) {
        return page.isA("role", i) || page.isA("modifier", i);
    }

    private boolean isNameWord(int i, int start) {
        return page.within(i, start)
                && page.isWord(i)
                && page.isCapital(i)
                && recase.isNamed(i)
                && taken.isFree(i)
                && (!page.isCommon(page.key(i)) || page.compound(i) > i + 1 && !page.isForced(i))
                && page.length(i) > 1
                && !page.isAllCaps(i)
                && !page.isA("organization-head", i)
                && !page.isA("honorific", i)
                && !page.isGlued(i);
    }

    /** Returns the word behind a name's word with what hyphens tie to it, if all of it is free. */
    private int wordEnd(int i) {
        int end = page.compound(i);
        return taken.isFree(i, end) && names.isFree(i, end) ? end : i + 1;
    }

    /** Takes a candidate and its evidence. */
    boolean add(Found found, EntityType type, double weight) {
        if (!names.add(new Found(found.first(), found.end(), type, found.same()))) {
            return false;
        }
        ballots.vote(found.same(), type, weight, found.first());
        boolean caps = found.length() == 1 && page.isAllCaps(found.first()) && page.length(found.first()) < 6;
        (caps ? capsOnly : mixed).add(found.same());
        return true;
    }
}
