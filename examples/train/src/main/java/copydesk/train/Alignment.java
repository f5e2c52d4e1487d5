package copydesk.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the lines of a page in its marked main content. Each line is looked up by the runs of three words that it shares
 * with the content; of all places found, the heaviest chain is taken in which the content goes on as the lines do. Long
 * lines outside the chain whose words are left over in the content are part of it, too.
 */
final class Alignment {
    private static final int RUN = 3;
    private static final int PLACES = 40;
    private static final int DIAGONALS = 8;
    private static final int SHIFT = 6;
    private static final int LONG = 6;

    /** A line that may stand in the content from {@code start} to before {@code end}. */
    private record Place(int line, int start, int end, int weight) {}

    private final List<String[]> lines;
    private final String[] gold;
    private final Map<String, List<Integer>> runs = new HashMap<>();
    private final boolean[] story;

    private Alignment(List<String[]> lines, String[] gold) {
        this.lines = lines;
        this.gold = gold;
        this.story = new boolean[lines.size()];
        for (int size = 1; size <= RUN; size++) {
            for (int i = 0; i + size <= gold.length; i++) {
                runs.computeIfAbsent(key(gold, i, size), key -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** Tells for each line, given as its words, whether it is part of the content. */
    static boolean[] of(List<String[]> lines, String[] gold) {
        Alignment alignment = new Alignment(lines, gold);
        if (gold.length > 0) {
            alignment.chain();
            alignment.leftovers();
        }
        return alignment.story;
    }

    private static String key(String[] words, int from, int size) {
        return String.join(" ", Arrays.asList(words).subList(from, from + size));
    }

    private List<Place> places(int line) {
        String[] words = lines.get(line);
        List<Place> places = new ArrayList<>();
        if (words.length == 0) {
            return places;
        }
        if (words.length < RUN) {
            runs.getOrDefault(key(words, 0, words.length), List.of()).stream()
                    .limit(PLACES)
                    .forEach(at -> places.add(new Place(line, at, at + words.length, words.length * 10)));
            return places;
        }
        Map<Integer, Integer> diagonals = new HashMap<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            int shift = i;
            runs.getOrDefault(key(words, i, RUN), List.of()).stream()
                    .limit(PLACES)
                    .forEach(at -> diagonals.merge(at - shift, 1, Integer::sum));
        }
        int most = words.length - RUN + 1;
        diagonals.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(DIAGONALS)
                .forEach(entry -> {
                    int start = entry.getKey();
                    int hits = 0;
                    for (int shift = -SHIFT; shift <= SHIFT; shift++) {
                        hits += diagonals.getOrDefault(start + shift, 0);
                    }
                    if (Math.min(hits, most) >= Math.max(1, most * 0.5)) {
                        int weight = 10 * Math.min(words.length, Math.min(hits, most) + 2);
                        places.add(new Place(
                                line, Math.max(0, start), Math.min(gold.length, start + words.length), weight));
                    }
                });
        return places;
    }

    /** Takes the heaviest chain of places, by a tree of the best chains that end before each word of the content. */
    private void chain() {
        List<Place> all = new ArrayList<>();
        List<Integer> before = new ArrayList<>();
        long[] weights = new long[gold.length + 2];
        int[] ends = new int[gold.length + 2];
        Arrays.fill(ends, -1);
        long heaviest = 0;
        int last = -1;
        for (int line = 0; line < lines.size(); line++) {
            int first = all.size();
            List<Long> sums = new ArrayList<>();
            for (Place place : places(line)) {
                int slack = Math.min(3, (place.end - place.start) / 4);
                long best = 0;
                int chained = -1;
                for (int i = place.start + slack + 1; i > 0; i -= i & -i) {
                    if (weights[i] > best) {
                        best = weights[i];
                        chained = ends[i];
                    }
                }
                boolean goesOn = chained >= 0 && Math.abs(all.get(chained).end - place.start) <= 3;
                sums.add(best + place.weight + (goesOn ? 6 : 0));
                all.add(place);
                before.add(chained);
            }
            for (int k = 0; k < sums.size(); k++) {
                for (int i = all.get(first + k).end + 1; i < weights.length; i += i & -i) {
                    if (sums.get(k) > weights[i]) {
                        weights[i] = sums.get(k);
                        ends[i] = first + k;
                    }
                }
                if (sums.get(k) > heaviest) {
                    heaviest = sums.get(k);
                    last = first + k;
                }
            }
        }
        for (int k = last; k >= 0; k = before.get(k)) {
            story[all.get(k).line] = true;
        }
    }

    private void leftovers() {
        Map<String, Integer> left = new HashMap<>();
        for (String word : gold) {
            left.merge(word, 1, Integer::sum);
        }
        for (int line = 0; line < story.length; line++) {
            if (story[line]) {
                take(left, lines.get(line));
            }
        }
        for (int line = 0; line < story.length; line++) {
            String[] words = lines.get(line);
            if (!story[line] && words.length >= LONG && isLeft(left, words) && isKnown(words)) {
                story[line] = true;
                take(left, words);
            }
        }
    }

    private static void take(Map<String, Integer> left, String[] words) {
        for (String word : words) {
            left.merge(word, -1, Integer::sum);
        }
    }

    private static boolean isLeft(Map<String, Integer> left, String[] words) {
        Map<String, Integer> used = new HashMap<>();
        int there = 0;
        for (String word : words) {
            there += used.merge(word, 1, Integer::sum) <= left.getOrDefault(word, 0) ? 1 : 0;
        }
        return there * 10 >= words.length * 8;
    }

    private boolean isKnown(String[] words) {
        int known = 0;
        for (int i = 0; i + RUN <= words.length; i++) {
            known += runs.containsKey(key(words, i, RUN)) ? 1 : 0;
        }
        return known * 10 >= (words.length - RUN + 1) * 6;
    }
}
