package copydesk.entities;

import copydesk.text.EntityType;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The evidence for the type of each name of a document; the type with the most of it holds everywhere. */
final class Ballots {
    private static final double BOILERPLATE = 0.05;

    private final Page page;
    private final Map<String, EnumMap<EntityType, Double>> votes = new LinkedHashMap<>();

    Ballots(Page page) {
        this.page = page;
    }

    /** Counts evidence seen at word {@code at}; what stands in boilerplate hardly counts. */
    void vote(String key, EntityType type, double weight, int at) {
        double counted = page.isBoilerplate(at) ? weight * BOILERPLATE : weight;
        votes.computeIfAbsent(key, k -> new EnumMap<>(EntityType.class)).merge(type, counted, Double::sum);
    }

    boolean has(String key) {
        return votes.containsKey(key);
    }

    Set<String> keys() {
        return votes.keySet();
    }

    double weight(String key, EntityType type) {
        EnumMap<EntityType, Double> ballot = votes.get(key);
        return ballot == null ? 0 : ballot.getOrDefault(type, 0.0);
    }

    /** Returns the type with the most evidence; of equal ones the first in the order of the types. */
    EntityType type(String key) {
        EntityType best = EntityType.PERSON;
        double most = -1;
        EnumMap<EntityType, Double> ballot = votes.get(key);
        if (ballot == null) {
            throw new IllegalArgumentException("no evidence for \"" + key + "\"");
        }
        for (Map.Entry<EntityType, Double> vote : ballot.entrySet()) {
            if (vote.getValue() > most) {
                most = vote.getValue();
                best = vote.getKey();
            }
        }
        return best;
    }

    @Override
    public String toString() {
        return votes.toString();
    }
}
