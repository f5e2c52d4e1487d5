package copydesk.entities;

import copydesk.text.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
            starts.merge(page.key(page.first(s)), 1, Integer::sum);
        }
        for (int s = 0; s < page.sentenceCount(); s++) {
            int first = page.first(s);
            int end = end(first, page.end(s));
            boolean label = starts.getOrDefault(page.key(first), 0) > 1 || isInitials(first);
            if (end > first && !label) {
                (page.key(end).equals(":") ? colons : dashes).add(new int[] {first, end});
            }
        }
        dashes.forEach(line -> read(line[0], line[1], found));
        if (colons.size() == 1) {
            colons.forEach(line -> read(line[0], line[1], found));
        }
    }

    /** What is written in capitals elsewhere too is no place that only the dateline shouts. */
    private boolean isInitials(int first) {
        for (int i = 0; i < page.size(); i++) {
            if (i != first
                    && page.key(i).equals(page.key(first))
                    && page.isAllCaps(i)
                    && page.manner(i) != Page.Manner.SHOUT) {
                return true;
            }
        }
        return false;
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
