package copydesk.bias;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts labels of things by article and voice. */
final class LabelCount {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Map<String, Usage>> usages = new LinkedHashMap<>();

    /** Counts a label; the fullest of the names under one key is shown. */
    void add(String key, String name, String article, Voice voice, String label) {
        names.merge(key, name, Names::fuller);
        Usage old = usages.computeIfAbsent(key, k -> new LinkedHashMap<>())
                .getOrDefault(article, new Usage(article, Map.of(), Map.of()));
        Map<String, Integer> counts = new LinkedHashMap<>(voice == Voice.AUTHOR ? old.author() : old.quoted());
        counts.merge(label, 1, Integer::sum);
        Usage next = voice == Voice.AUTHOR
                ? new Usage(article, counts, old.quoted())
                : new Usage(article, old.author(), counts);
        usages.computeIfAbsent(key, k -> new LinkedHashMap<>()).put(article, next);
    }

    /** Returns the labels of a key. */
    Labels labels(String key) {
        return new Labels(
                names.getOrDefault(key, key),
                List.copyOf(usages.getOrDefault(key, Map.of()).values()));
    }

    /** Returns all, those in most articles and most often first. */
    List<Labels> all() {
        List<Labels> all = new ArrayList<>();
        usages.keySet().forEach(key -> all.add(labels(key)));
        all.sort((one, other) -> {
            int articles = Integer.compare(other.usages().size(), one.usages().size());
            return articles != 0 ? articles : Integer.compare(count(other), count(one));
        });
        return all;
    }

    private static int count(Labels labels) {
        return labels.usages().stream().mapToInt(Usage::count).sum();
    }
}
