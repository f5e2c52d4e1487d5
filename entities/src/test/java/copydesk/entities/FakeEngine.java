package copydesk.entities;

import copydesk.text.EntityType;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds given strings wherever they stand. */
record FakeEngine(Map<String, EntityType> names) implements EntityEngine {
    static EntityExtractor persons(String... names) {
        return EntityExtractor.using(new FakeEngine(all(EntityType.PERSON, names)));
    }

    static EntityExtractor organizations(String... names) {
        return EntityExtractor.using(new FakeEngine(all(EntityType.ORGANIZATION, names)));
    }

    static EntityExtractor places(String... names) {
        return EntityExtractor.using(new FakeEngine(all(EntityType.LOCATION, names)));
    }

    private static Map<String, EntityType> all(EntityType type, String... names) {
        Map<String, EntityType> all = new java.util.HashMap<>();
        for (String name : names) {
            all.put(name, type);
        }
        return all;
    }

    @Override
    public List<Name> names(String text, List<Span> sentences) {
        List<Name> found = new ArrayList<>();
        for (Map.Entry<String, EntityType> name : names.entrySet()) {
            int at = text.indexOf(name.getKey());
            while (at >= 0) {
                found.add(new Name(new Span(at, at + name.getKey().length()), name.getValue()));
                at = text.indexOf(name.getKey(), at + 1);
            }
        }
        found.sort(Comparator.comparing(Name::span));
        return found;
    }
}
