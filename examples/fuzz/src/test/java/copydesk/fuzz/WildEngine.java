package copydesk.fuzz;

import copydesk.entities.EntityEngine;
import copydesk.text.EntityType;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes capitalised stretches for names, of changing type and length: the worst of engines. */
final class WildEngine implements EntityEngine {
    private static final List<EntityType> TYPES =
            List.of(EntityType.PERSON, EntityType.LOCATION, EntityType.ORGANIZATION);

    @Override
    public List<Name> names(String text, List<Span> sentences) {
        List<Name> names = new ArrayList<>();
        int end = 0;
        for (Span sentence : sentences) {
            for (int i = sentence.start(); i < sentence.end(); i++) {
                if (i >= end && Character.isUpperCase(text.charAt(i))) {
                    end = Math.min(sentence.end(), i + 1 + text.charAt(i) % 9);
                    names.add(new Name(new Span(i, end), TYPES.get(text.charAt(i) % 3)));
                }
            }
        }
        return names;
    }
}
