package copydesk.bias;

import copydesk.text.Entities;
import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Mention;
import copydesk.text.NormalizedText;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The actors that entities name. */
final class EntityCast implements Cast {
    private static final Set<EntityType> ACTING =
            EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.NORP);

    private record Place(Span inText, Target target, EntityType type) {}

    private final List<Place> places = new ArrayList<>();
    private final WordSet breaks;

    EntityCast(Entities entities, NormalizedText text, WordLists lists) {
        this.breaks = lists.of("phrase_break");
        for (Entity entity : entities.all()) {
            if (ACTING.contains(entity.type())) {
                Target target = new Target(Optional.of(entity.id()), entity.name());
                for (Mention mention : entity.mentions()) {
                    places.add(new Place(text.toText(mention.span()), target, entity.type()));
                }
            }
        }
        places.sort(Comparator.comparing(Place::inText));
    }

    @Override
    public List<Actor> in(Line line) {
        List<Actor> actors = new ArrayList<>();
        if (line.size() == 0) {
            return actors;
        }
        Span block = line.inText(0, line.size());
        int done = 0;
        for (int i = firstFrom(block.start()); i < places.size(); i++) {
            Place place = places.get(i);
            if (place.inText().start() >= block.end()) {
                break;
            }
            int first = line.tokens().indexAt(place.inText().start());
            int end = Math.min(
                    line.size(),
                    line.tokens().indexAt(Math.max(0, place.inText().end() - 1)) + 1);
            if (first >= done && end > first) {
                actors.add(new Actor(first, end, place.target(), kind(place.type(), line, end)));
                done = end;
            }
        }
        return actors;
    }

    private Actor.Kind kind(EntityType type, Line line, int end) {
        return switch (type) {
            case PERSON -> Actor.Kind.PERSON;
            case LOCATION -> Actor.Kind.PLACE;
            case NORP -> isAdjective(line, end) ? Actor.Kind.ADJECTIVE : Actor.Kind.OTHER;
            default -> Actor.Kind.OTHER;
        };
    }

    /** "The Swiss physicist", but not "the Swiss", "Serbs queue", "the German was late". */
    private boolean isAdjective(Line line, int end) {
        String last = line.key(end - 1);
        boolean plural = last.endsWith("s") && !last.endsWith("ss");
        return !plural
                && end < line.end(end - 1)
                && line.tokens().isWord(end)
                && !line.isCapitalized(end)
                && !breaks.has(line, end);
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).inText().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
