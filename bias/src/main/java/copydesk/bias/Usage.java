package copydesk.bias;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The labels that one article uses for one thing.
 *
 * @param article the article's name
 * @param author how often each label stands in the author's voice
 * @param quoted how often each stands in the voice of others
 */
public record Usage(String article, Map<String, Integer> author, Map<String, Integer> quoted) {
    /** Sorts the labels. */
    public Usage {
        author = Collections.unmodifiableMap(new TreeMap<>(author));
        quoted = Collections.unmodifiableMap(new TreeMap<>(quoted));
    }

    /** Returns how often any label stands in this article. */
    public int count() {
        return sum(author) + sum(quoted);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    static String list(Map<String, Integer> counts) {
        if (counts.isEmpty()) {
            return "-";
        }
        List<Map.Entry<String, Integer>> entries = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        return entries.stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return article + "  author: " + list(author) + "  quoted: " + list(quoted);
    }
}
