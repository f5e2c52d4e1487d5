package copydesk.entities;

import copydesk.text.EntityType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Names in a row, {@code A, B, C and D}, are of one kind: each votes for the others. */
final class Lists {
    private static final double SURE = 3;
    private static final double PLACE = 1.2;

    private final Page page;
    private final Claims names;
    private final Ballots ballots;

    Lists(Page page, Claims names, Ballots ballots) {
        this.page = page;
        this.names = names;
        this.ballots = ballots;
    }

    void vote(double weight) {
        List<Found> row = new ArrayList<>();
        for (Found name : names.all()) {
            if (!row.isEmpty() && !follows(row.get(row.size() - 1), name)) {
                close(row, weight);
                row.clear();
            }
            row.add(name);
        }
        close(row, weight);
    }

    private boolean follows(Found last, Found next) {
        if (!page.within(next.first(), last.first())) {
            return false;
        }
        int i = last.end();
        boolean comma = page.is(i, last.first(), ",");
        i = comma ? i + 1 : i;
        boolean and = page.is(i, last.first(), "and") || page.is(i, last.first(), "or");
        i = and ? i + 1 : i;
        return (comma || and) && (i == next.first() || page.is(i, last.first(), "the") && i + 1 == next.first());
    }

    /** {@code from Victoria and Kerala}: beside one place the other is one too. */
    private void places(List<Found> row) {
        Found first = row.get(0);
        boolean behind = page.within(first.first() - 1, first.first()) && page.isA("place-cue", first.first() - 1);
        boolean place = row.stream().anyMatch(name -> ballots.weight(name.same(), EntityType.LOCATION) >= SURE);
        if (behind && place) {
            row.stream()
                    .filter(name -> !page.words().isGiven(page.key(name.first())))
                    .forEach(name -> ballots.vote(name.same(), EntityType.LOCATION, PLACE, name.first()));
        }
    }

    private void close(List<Found> row, double weight) {
        if (row.size() == 2) {
            places(row);
        }
        if (row.size() < 3) {
            return;
        }
        Map<EntityType, Integer> types = new EnumMap<>(EntityType.class);
        row.forEach(name -> types.merge(ballots.type(name.same()), 1, Integer::sum));
        for (Found name : row) {
            EntityType own = ballots.type(name.same());
            types.forEach((type, count) -> {
                int others = type == own ? count - 1 : count;
                if (others >= 2) {
                    ballots.vote(name.same(), type, weight * others, name.first());
                }
            });
        }
    }
}
