package copydesk.entities;

import copydesk.text.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A single word that only the engine takes for a person, {@code Rambla}, is what the one longer name is that it begins or
 * ends, {@code Atlético Rambla}; one that only the engine takes for a place is the person of that name.
 */
final class ShortForms {
    /** The engine's word for it, and not much more, at each place. */
    private static final double UNSURE = 1.2;

    private static final double MORE = 0.1;

    private final Page page;
    private final Words words;
    private final Gazetteer gazetteer;
    private final Claims names;
    private final Ballots ballots;

    ShortForms(Page page, Gazetteer gazetteer, Claims names, Ballots ballots) {
        this.page = page;
        this.words = page.words();
        this.gazetteer = gazetteer;
        this.names = names;
        this.ballots = ballots;
    }

    /** Counts the longer name's type for the short one. */
    void vote() {
        Map<String, String> wholes = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        Map<String, Found> shorts = new HashMap<>();
        Set<String> placed = new HashSet<>();
        Map<String, String> persons = new HashMap<>();
        for (Found name : names.all()) {
            EntityType type = ballots.type(name.same());
            if (name.length() == 1) {
                places.merge(name.same(), 1, Integer::sum);
                shorts.putIfAbsent(name.same(), name);
                int before = name.first() - 1;
                if (page.within(before, name.first()) && page.isA("place-cue", before)) {
                    placed.add(name.same());
                }
            } else if (type == EntityType.ORGANIZATION) {
                for (int i = name.first(); i < name.end(); i++) {
                    offer(wholes, name, i);
                }
            } else if (type == EntityType.PERSON) {
                for (int i = name.first(); i < name.end(); i++) {
                    if (page.isWord(i) && page.isCapital(i)) {
                        persons.merge(page.key(i), name.same(), (a, b) -> a.equals(b) ? a : "");
                    }
                }
            }
        }
        places.forEach((same, count) -> {
            EntityType type = ballots.type(same);
            double weight = ballots.weight(same, type);
            boolean firm = !wholes.getOrDefault(same, "").isEmpty() && !persons.containsKey(same);
            boolean person = !persons.getOrDefault(same, "").isEmpty()
                    && !wholes.containsKey(same)
                    && gazetteer.isFree(same)
                    && !placed.contains(same)
                    && !words.isCommon(same);
            Found found = shorts.get(same);
            int at = found == null ? 0 : found.first();
            if (firm && type == EntityType.PERSON && weight <= count * UNSURE) {
                ballots.vote(same, EntityType.ORGANIZATION, weight + MORE, at);
            } else if (person && isTown(type) && weight <= count * UNSURE) {
                ballots.vote(same, EntityType.PERSON, weight + MORE, at);
            }
        });
    }

    private static boolean isTown(EntityType type) {
        return type == EntityType.LOCATION || type == EntityType.ORGANIZATION;
    }

    private void offer(Map<String, String> wholes, Found name, int at) {
        String key = page.key(at);
        boolean telling = page.isWord(at)
                && page.isCapital(at)
                && key.length() > 2
                && !words.isCommon(key)
                && !words.isGiven(key)
                && !words.is("organization-head", key)
                && gazetteer.isFree(key);
        if (telling) {
            wholes.merge(key, name.same(), (a, b) -> a.equals(b) ? a : "");
        }
    }
}
