package copydesk.train;

import copydesk.blocks.BlockModel;
import copydesk.lexicon.Tokens;
import copydesk.text.Element;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts on how many lines of the story, and of all else, words and short lines stand; each site counts a word a few
 * times at most. From the counts of all sites but one come the odds with which the pages of that one are learned.
 */
final class WordCounts {
    static final List<String> KINDS =
            List.of("article", "collection", "documentation", "forum", "listing", "product", "service");

    private static final int SHORT = 5;
    private static final int MOST_TOKENS = 400;
    private static final int MOST_FOR_A_PAGE = 5;
    private static final int MOST_FOR_A_SITE = 8;
    private static final int FEWEST_SITES = 6;
    private static final int LARGEST = 400;

    /** Below this, in both odds and kinds, a word tells nothing. */
    private static final int TELLING = 12;

    /** What one site, or all of them, say of a word: lines of the story, other lines, sites with pages of each kind. */
    private static final class Count {
        private int story;
        private int other;
        private int sites;
        private final int[] kinds = new int[KINDS.size()];

        void add(Count more) {
            story += more.story;
            other += more.other;
            sites += more.sites;
            for (int k = 0; k < kinds.length; k++) {
                kinds[k] += more.kinds[k];
            }
        }
    }

    private final Map<String, Map<String, Count>> sites = new TreeMap<>();
    private final Map<String, int[]> kindsOfSites = new HashMap<>();
    private final Map<String, Count> all = new TreeMap<>();

    WordCounts(Collection<Example> examples) {
        examples.forEach(this::read);
        for (Map<String, Count> site : sites.values()) {
            site.forEach((key, count) -> {
                count.story = Math.min(count.story, MOST_FOR_A_SITE);
                count.other = Math.min(count.other, MOST_FOR_A_SITE);
                all.computeIfAbsent(key, one -> new Count()).add(count);
            });
        }
        all.values().removeIf(count -> count.sites < FEWEST_SITES);
    }

    private void read(Example example) {
        Map<String, Count> page = new HashMap<>();
        int kind = KINDS.indexOf(example.page().kind());
        List<Element> elements = example.elements();
        Map<Integer, Set<String>> known = new HashMap<>();
        for (int i = 0; i < example.lines().size(); i++) {
            Set<String> keys = keys(example.lines().get(i));
            keys.addAll(elements.isEmpty() ? Set.of() : around(elements.get(i), known));
            for (String key : keys) {
                Count count = page.computeIfAbsent(key, one -> new Count());
                count.story += example.isStory(i) ? 1 : 0;
                count.other += example.isStory(i) ? 0 : 1;
            }
        }
        Map<String, Count> site = sites.computeIfAbsent(example.page().domain(), one -> new HashMap<>());
        page.forEach((key, count) -> {
            Count sum = site.computeIfAbsent(key, one -> new Count());
            sum.story += Math.min(count.story, MOST_FOR_A_PAGE);
            sum.other += Math.min(count.other, MOST_FOR_A_PAGE);
            sum.sites = 1;
            sum.kinds[kind] = 1;
        });
        kindsOfSites.computeIfAbsent(example.page().domain(), one -> new int[KINDS.size()])[kind] = 1;
    }

    /** The keys of an element and of all around it. */
    private static Set<String> around(Element element, Map<Integer, Set<String>> known) {
        Set<String> before = known.get(element.number());
        if (before != null) {
            return before;
        }
        Set<String> keys = new HashSet<>(BlockModel.keys(element));
        Element parent = element.parent();
        keys.addAll(parent == null ? Set.of() : around(parent, known));
        known.put(element.number(), keys);
        return keys;
    }

    private static Set<String> keys(String line) {
        Tokens tokens = Tokens.of(line);
        Set<String> keys = new HashSet<>();
        List<String> whole = new ArrayList<>();
        for (int i = 0; i < tokens.size() && i < MOST_TOKENS; i++) {
            if (tokens.isWord(i)) {
                whole.add(tokens.key(i));
                if (!tokens.isNumber(i)) {
                    keys.add(tokens.key(i));
                }
            }
        }
        if (!whole.isEmpty() && whole.size() <= SHORT) {
            keys.add("=" + String.join(" ", whole));
        }
        return keys;
    }

    /** Writes the words of all sites. */
    void write(DataOutput out) throws IOException {
        write(out, Map.of(), new int[KINDS.size()]);
    }

    /** Writes the words of all sites but one. */
    void writeWithout(String site, DataOutput out) throws IOException {
        write(out, sites.getOrDefault(site, Map.of()), kindsOfSites.getOrDefault(site, new int[KINDS.size()]));
    }

    private void write(DataOutput out, Map<String, Count> without, int[] kindsWithout) throws IOException {
        double prior = Math.log((double)
                        all.values().stream().mapToLong(count -> count.story).sum()
                / Math.max(
                        1, all.values().stream().mapToLong(count -> count.other).sum()));
        int[] totals = totals(kindsWithout);
        Count none = new Count();
        Map<String, short[]> rows = new TreeMap<>();
        all.forEach((key, count) -> {
            short[] row = row(count, without.getOrDefault(key, none), totals, prior);
            if (row.length > 0) {
                rows.put(key, row);
            }
        });
        out.writeInt(rows.size());
        for (Map.Entry<String, short[]> row : rows.entrySet()) {
            out.writeUTF(row.getKey());
            for (short value : row.getValue()) {
                out.writeShort(value);
            }
        }
    }

    private int[] totals(int[] without) {
        int[] totals = new int[KINDS.size()];
        for (int[] kinds : kindsOfSites.values()) {
            for (int k = 0; k < totals.length; k++) {
                totals[k] += kinds[k];
            }
        }
        for (int k = 0; k < totals.length; k++) {
            totals[k] -= without[k];
        }
        return totals;
    }

    /** The odds of a word and what it tells of each kind; nothing if it stands on too few sites or tells nothing. */
    private static short[] row(Count count, Count without, int[] totals, double prior) {
        if (count.sites - without.sites < FEWEST_SITES) {
            return new short[0];
        }
        short[] row = new short[1 + KINDS.size()];
        double odds = Math.log((count.story - without.story + 1.0) / (count.other - without.other + 1.0)) - prior;
        row[0] = hundredths(odds);
        int sites = 0;
        int pages = 0;
        for (int k = 0; k < totals.length; k++) {
            sites += count.kinds[k] - without.kinds[k];
            pages += totals[k];
        }
        double share = (double) sites / pages;
        int most = Math.abs(row[0]);
        for (int k = 0; k < totals.length; k++) {
            double own = (count.kinds[k] - without.kinds[k] + 3 * share) / (totals[k] + 3);
            row[1 + k] = hundredths(Math.log(own / share));
            most = Math.max(most, Math.abs(row[1 + k]));
        }
        return most < TELLING ? new short[0] : row;
    }

    private static short hundredths(double logarithm) {
        return (short) Math.max(-LARGEST, Math.min(LARGEST, Math.round(100 * logarithm)));
    }
}
