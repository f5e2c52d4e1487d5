package copydesk.bias;

import java.util.Comparator;

/**
 * A row found in a line.
 *
 * @param entry the row
 * @param first first token of the finding
 * @param end token behind it
 * @param slotFirst first token of the phrase's name slot, or -1
 * @param slotEnd token behind the slot, or -1
 */
record Hit(Entry entry, int first, int end, int slotFirst, int slotEnd) {
    /** Words before whole sentences, then the longer first, then the stronger, then the earlier. */
    static final Comparator<Hit> BEST = Comparator.comparing((Hit hit) -> hit.entry.form() == Form.SENTENCE)
            .thenComparingInt(hit -> hit.first - hit.end)
            .thenComparingInt(hit -> -hit.entry.strength())
            .thenComparingInt(hit -> hit.first)
            .thenComparing(hit -> hit.entry.id());
}
