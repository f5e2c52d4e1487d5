package copydesk.entities;

import copydesk.text.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Weighs where a name stands in the whole document: one that stands behind words such as {@code at} and {@code from},
 * and nowhere where a person acts, is a place; one to which somebody told something is an outlet.
 */
final class Whereabouts {
    private static final double TOLD = 3;
    private static final double MORE = 0.5;

    private final Page page;
    private final Words words;
    private final Claims names;
    private final Ballots ballots;
    private final Set<String> persons = new HashSet<>();
    private final Set<String> acting = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final Map<String, Integer> placed = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Whereabouts(Page page, Claims names, Ballots ballots) {
        this.page = page;
        this.words = page.words();
        this.names = names;
        this.ballots = ballots;
    }

    void vote() {
        for (Found name : names.all()) {
            if (ballots.type(name.same()) == EntityType.PERSON && name.length() > 1) {
                person(name);
            }
        }
        for (Found name : names.all()) {
            look(name);
        }
        for (Found name : names.all()) {
            decide(name);
        }
    }

    /** A name of several words with a given name or title makes each of its words a person's. */
    private void person(Found name) {
        boolean sure = words.isGiven(page.key(name.first())) || isActing(name);
        for (int i = name.first(); i < name.end() && sure; i++) {
            persons.add(page.key(i));
        }
    }

    private void look(Found name) {
        String key = name.same();
        if (isActing(name)) {
            acting.add(key);
        }
        if (isTold(name)) {
            told.add(key);
        }
        if (page.manner(name.first()) == Page.Manner.PLAIN && !page.isBoilerplate(name.first())) {
            counts.merge(key, 1, Integer::sum);
            placed.merge(key, isPlaced(name) ? 1 : 0, Integer::sum);
        }
    }

    private boolean isActing(Found name) {
        int first = name.first();
        int end = name.end();
        boolean verb = page.within(end, first) && page.isA("speech", end) && !isReported(end);
        boolean said = page.within(first - 1, first)
                && page.isA("speech", first - 1)
                && !page.key(first - 1).equals("told");
        boolean aged = page.is(end, first, ",") && page.within(end + 1, first) && page.isNumber(end + 1);
        boolean who = page.is(end, first, ",") && (page.is(end + 1, first, "who") || page.is(end + 1, first, "whose"));
        return verb || said || aged || who || Titles.isBefore(page, first);
    }

    private boolean isReported(int verb) {
        return page.key(verb).equals("reported");
    }

    private boolean isTold(Found name) {
        int before = page.is(name.first() - 1, name.first(), "the") ? name.first() - 2 : name.first() - 1;
        int end = name.end();
        boolean closed = !page.within(end, name.first())
                || !page.isWord(end)
                || page.key(end).equals("that")
                || page.isA("preposition", end);
        return closed && (page.is(before, name.first(), "told") || page.is(before, name.first(), "tells"));
    }

    /** {@code of the Rastriya Morcha}: no person has an article. */
    private boolean isCalled(Found name) {
        int end = name.end();
        boolean closed = !page.within(end, name.first())
                || !page.isWord(end) && !page.key(end).equals("-")
                || page.isA("no-noun", end)
                || page.key(end).endsWith("ed");
        return closed
                && page.is(name.first() - 1, name.first(), "the")
                && !page.isPossessive(end - 1)
                && page.within(name.first() - 2, name.first())
                && !page.isA("place-cue", name.first() - 2)
                && !page.key(end - 1).endsWith("s");
    }

    private boolean isPlaced(Found name) {
        int before = name.first() - 1;
        boolean aged = page.is(before, name.first(), "of")
                && page.is(before - 1, name.first(), ",")
                && page.within(before - 2, name.first())
                && page.isNumber(before - 2);
        boolean other = page.within(before - 1, name.first())
                && (page.key(before).equals("to") && !page.isA("motion", before - 1)
                        || page.key(before).equals("from") && page.isA("giving", before - 1));
        return aged
                || !other
                        && page.within(before, name.first())
                        && page.isA("place-cue", before)
                        && !page.isPossessive(name.end() - 1)
                || page.is(name.end(), name.first(), "-") && page.is(name.end() + 1, name.first(), "based");
    }

    private void decide(Found name) {
        String key = name.same();
        boolean open = counts.remove(key) != null
                && !acting.contains(key)
                && !isOfPerson(name)
                && ballots.type(key) != EntityType.NORP;
        if (!open) {
            return;
        }
        EntityType type = ballots.type(key);
        boolean called = type == EntityType.PERSON && isCalled(name);
        if (called || told.contains(key) && type != EntityType.ORGANIZATION) {
            ballots.vote(key, EntityType.ORGANIZATION, TOLD, name.first());
        } else if (type == EntityType.PERSON && placed.getOrDefault(key, 0) > 0) {
            double more = ballots.weight(key, type) - ballots.weight(key, EntityType.LOCATION) + MORE;
            ballots.vote(key, EntityType.LOCATION, more, name.first());
        }
    }

    /** Tells whether the words, or the last of them, are those of a person who is named in full. */
    private boolean isOfPerson(Found name) {
        return persons.contains(page.key(name.end() - 1))
                || words.isGiven(page.key(name.first())) && !told.contains(name.same());
    }
}
