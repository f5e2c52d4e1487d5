package copydesk.entities;

import copydesk.text.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A single word that only the engine takes for a person, {@code Rambla}, is what the one longer name is that it begins or
 * ends, {@code Atlético Rambla}.
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
        Set<String> persons = new HashSet<>();
        for (Found name : names.all()) {
            EntityType type = ballots.type(name.same());
            if (name.length() == 1) {
                places.merge(name.same(), 1, Integer::sum);
                shorts.putIfAbsent(name.same(), name);
            } else if (type == EntityType.ORGANIZATION) {
                offer(wholes, name, name.first());
                offer(wholes, name, name.end() - 1);
            } else if (type == EntityType.PERSON) {
                for (int i = name.first(); i < name.end(); i++) {
                    persons.add(page.key(i));
                }
            }
        }
        places.forEach((same, count) -> {
            double weight = ballots.weight(same, EntityType.PERSON);
            boolean part = !wholes.getOrDefault(same, "").isEmpty() && !persons.contains(same);
            if (part && ballots.type(same) == EntityType.PERSON && weight <= count * UNSURE) {
                Found found = shorts.get(same);
                ballots.vote(same, EntityType.ORGANIZATION, weight + MORE, found == null ? 0 : found.first());
            }
        });
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
