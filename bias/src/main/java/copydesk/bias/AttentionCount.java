package copydesk.bias;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts names by article. */
final class AttentionCount {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();

    /** Counts a name {@code times} more; the fullest of the names under one key is shown. */
    void add(String key, String name, String article, int times) {
        names.merge(key, name, Names::fuller);
        counts.computeIfAbsent(key, k -> new LinkedHashMap<>()).merge(article, times, Integer::sum);
    }

    /** Returns all, those in most articles and most often first. */
    List<Attention> all() {
        List<Attention> all = new ArrayList<>();
        counts.forEach((key, byArticle) -> all.add(new Attention(names.getOrDefault(key, key), byArticle)));
        all.sort((one, other) -> {
            int articles = Integer.compare(other.counts().size(), one.counts().size());
            return articles != 0 ? articles : Integer.compare(other.count(), one.count());
        });
        return all;
    }
}
