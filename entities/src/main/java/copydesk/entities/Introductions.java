package copydesk.entities;

import java.util.Comparator;
import java.util.List;

/** Tells which of several persons a text named first. */
final class Introductions {
    private Introductions() {}

    /** Returns where a name stands first. */
    static int start(Node node) {
        return node.places().stream().mapToInt(Found::first).min().orElse(0);
    }

    /**
     * Of several persons the first one named, if the part stood in the text before the second was named, or if the first
     * is the one named last before it; else the part itself.
     */
    static Node first(Node part, List<Node> persons) {
        List<Node> order = persons.stream()
                .sorted(Comparator.comparing(Introductions::start))
                .toList();
        Node first = order.get(0);
        boolean only = start(part) < start(order.get(1));
        boolean nearest =
                persons.stream().allMatch(person -> before(person, start(part)) <= before(first, start(part)));
        return only || nearest ? first : part;
    }

    /** The last place of a person before a word; -1 if there is none. */
    private static int before(Node person, int word) {
        return person.places().stream()
                .mapToInt(Found::first)
                .filter(place -> place < word)
                .max()
                .orElse(-1);
    }
}
