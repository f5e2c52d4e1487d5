package copydesk.entities;

import copydesk.text.EntityType;
import java.util.List;

/**
 * A name under one folded form, with all its places.
 *
 * @param same what the places share
 * @param type what it names
 * @param words its folded words without signs
 * @param places where it stands
 */
record Node(String same, EntityType type, List<String> words, List<Found> places) {
    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    int size() {
        return words.size();
    }
}
