package copydesk.evaluate;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Counts of what was found, what should be found, and what is in both. */
final class F1 {
    private int found;
    private int gold;
    private int both;

    /** Adds the items of one document; equal items are the same. */
    <T> void add(Collection<T> foundItems, Collection<T> goldItems) {
        Set<T> common = new HashSet<>(foundItems);
        common.retainAll(new HashSet<>(goldItems));
        found += new HashSet<>(foundItems).size();
        gold += new HashSet<>(goldItems).size();
        both += common.size();
    }

    /** Adds plain counts. */
    void add(int foundCount, int goldCount, int bothCount) {
        found += foundCount;
        gold += goldCount;
        both += bothCount;
    }

    double precision() {
        return found == 0 ? 1 : (double) both / found;
    }

    double recall() {
        return gold == 0 ? 1 : (double) both / gold;
    }

    double value() {
        return found + gold == 0 ? 1 : 2.0 * both / (found + gold);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%.3f (precision %.3f, recall %.3f, of %d)", value(), precision(), recall(), gold);
    }
}
