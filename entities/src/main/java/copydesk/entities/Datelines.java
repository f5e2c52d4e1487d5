package copydesk.entities;

import copydesk.text.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Finds the places and the agency that a story starts with: {@code LIMA, Peru (Andes Wire) — The dam …}. Several
 * lines with a colon are the turns of a conversation.
 */
final class Datelines {
    private static final int LONGEST = 16;

    private final Page page;
    private final Claims taken;

    Datelines(Page page, Claims taken) {
        this.page = page;
        this.taken = taken;
    }

    /** Hands on the places and agencies of all datelines. */
    void find(Consumer<Found> found) {
        List<int[]> dashes = new ArrayList<>();
        List<int[]> colons = new ArrayList<>();
        Map<String, Integer> starts = new HashMap<>();
        for (int s = 0; s < page.sentenceCount(); s++) {
            int first = page.first(s);
            int end = end(first, page.end(s));
            starts.merge(page.key(first), 1, Integer::sum);
            if (end > first) {
                (page.key(end).equals(":") ? colons : dashes).add(new int[] {first, end});
            }
        }
        if (colons.isEmpty() && dashes.isEmpty()) {
            return;
        }
        Map<String, Integer> capitals = capitals();
        Predicate<int[]> isLabel = line ->
                starts.getOrDefault(page.key(line[0]), 0) > 1 || capitals.getOrDefault(page.key(line[0]), 0) > 1;
        colons.removeIf(isLabel);
        dashes.removeIf(isLabel);
        dashes.forEach(line -> read(line[0], line[1], found));
        if (colons.size() == 1) {
            colons.forEach(line -> read(line[0], line[1], found));
        }
    }

    /**
     * How often words are written in capitals where not all is: what is so twice is no place that only the dateline shouts.
     */
    private Map<String, Integer> capitals() {
        Map<String, Integer> capitals = new HashMap<>();
        for (int i = 0; i < page.size(); i++) {
            if (page.isAllCaps(i) && page.manner(i) != Page.Manner.SHOUT) {
                capitals.merge(page.key(i), 1, Integer::sum);
            }
        }
        return capitals;
    }

    /** Returns the dash or colon that ends the dateline; {@code first} if the sentence starts with none. */
    private int end(int first, int stop) {
        boolean shouted = page.isAllCaps(first) && page.length(first) > 2 && page.manner(first) == Page.Manner.PLAIN;
        if (!shouted) {
            return first;
        }
        boolean bracket = false;
        for (int i = first + 1; i < Math.min(stop, first + LONGEST); i++) {
            String key = page.key(i);
            boolean dash = page.words().is("dash", key) && !(page.isGlued(i) && i + 1 < stop && page.isGlued(i + 1));
            if (dash || key.equals(":")) {
                return i;
            }
            bracket = key.equals("(") || bracket && !key.equals(")");
            boolean part = bracket
                    || !page.isWord(i)
                    || page.isCapital(i)
                    || page.isNumber(i)
                    || page.words().is("joiner", key);
            if (!part) {
                return first;
            }
        }
        return first;
    }

    private void read(int first, int end, Consumer<Found> found) {
        int from = first;
        boolean bracket = false;
        for (int i = first; i <= end; i++) {
            boolean sign = i == end
                    || !page.isWord(i)
                            && !page.key(i).equals("-")
                            && !page.key(i).equals(".");
            if (!sign) {
                continue;
            }
            int to = i;
            boolean free = to > from && taken.isFree(from, to) && page.isCapital(from) && !page.isNumber(from);
            if (free) {
                EntityType type = bracket ? EntityType.ORGANIZATION : EntityType.LOCATION;
                found.accept(new Found(from, to, type, page.key(from, to)));
            }
            bracket = i < end && page.key(i).equals("(");
            from = i + 1;
        }
    }
}
