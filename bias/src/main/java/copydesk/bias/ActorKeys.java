package copydesk.bias;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Matches actors over articles: case and accents do not count, and a last name is whoever alone has it. */
final class ActorKeys {
    private final Map<String, Set<String>> byLast = new HashMap<>();

    void learn(String name) {
        String folded = Names.fold(name);
        if (folded.indexOf(' ') >= 0) {
            byLast.computeIfAbsent(Names.last(name), last -> new HashSet<>()).add(folded);
        }
    }

    /** Returns what all forms of one name have in common. */
    String key(String name) {
        String folded = Names.fold(name);
        Set<String> full = byLast.getOrDefault(folded, Set.of());
        return full.size() == 1 ? full.iterator().next() : folded;
    }
}
