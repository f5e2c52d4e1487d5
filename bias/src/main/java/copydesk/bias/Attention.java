package copydesk.bias;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much room each article gives to one name.
 *
 * @param name the fullest form of the name in any article
 * @param counts how often, by article; an article that leaves the name out is not in it
 */
public record Attention(String name, Map<String, Integer> counts) {
    /** Copies the counts and keeps their order. */
    public Attention {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /** Returns how often an article has the name, 0 if it leaves it out. */
    public int in(String article) {
        return counts.getOrDefault(article, 0);
    }

    /** Returns how often all articles together have it. */
    public int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return name + "  "
                + counts.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
