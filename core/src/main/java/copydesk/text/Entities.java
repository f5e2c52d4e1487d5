package copydesk.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cast of one document: its entities in the order in which they appear, found by place or by id. */
public final class Entities {
    private static final Entities NONE = of(List.of());

    private final List<Entity> all;
    private final Map<String, Entity> byId = new HashMap<>();
    private final Map<String, Entity> byName = new HashMap<>();
    private final Map<String, Entity> byMention = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    /**
     * Where an entity is named.
     *
     * @param reach the furthest end of this and all places before, since a mention may lie within another
     */
    private record Place(Span span, Entity entity, int reach) {}

    private Entities(List<Entity> all) {
        this.all = List.copyOf(all);
        List<Place> unsorted = new ArrayList<>();
        for (Entity entity : this.all) {
            if (byId.put(entity.id(), entity) != null) {
                throw new IllegalArgumentException("two entities have the id \"" + entity.id() + "\"");
            }
            byName.putIfAbsent(entity.name(), entity);
            for (Mention mention : entity.mentions()) {
                byMention.putIfAbsent(mention.text(), entity);
                unsorted.add(new Place(mention.span(), entity, 0));
            }
        }
        unsorted.sort(Comparator.comparing(Place::span));
        int reach = 0;
        for (Place place : unsorted) {
            reach = Math.max(reach, place.span().end());
            places.add(new Place(place.span(), place.entity(), reach));
        }
    }

    /**
     * Returns these entities as a cast.
     *
     * @throws IllegalArgumentException if two have one id
     */
    public static Entities of(List<Entity> all) {
        return new Entities(all);
    }

    /** Returns an empty cast. */
    public static Entities none() {
        return NONE;
    }

    /** Returns all entities in the order of their first mentions. */
    public List<Entity> all() {
        return all;
    }

    /** Returns the entity with this id. */
    public Optional<Entity> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the first entity that has a mention overlapping the span of the original text. */
    public Optional<Entity> at(Span span) {
        return within(span).stream().findFirst();
    }

    /** Returns the entities that have a mention overlapping the span, in the order of the text, each once. */
    public List<Entity> within(Span span) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).reach() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Entity> found = new ArrayList<>();
        for (int i = low; i < places.size() && places.get(i).span().start() < span.end(); i++) {
            if (places.get(i).span().overlaps(span)
                    && !found.contains(places.get(i).entity())) {
                found.add(places.get(i).entity());
            }
        }
        return found;
    }

    /** Returns the first entity that has this name, else the first that has a mention written so. */
    public Optional<Entity> named(String name) {
        return Optional.ofNullable(byName.get(name)).or(() -> Optional.ofNullable(byMention.get(name)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entities that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return Rows.of(
                all.size() + " entities", all.stream().map(Entity::toString).toList());
    }
}
