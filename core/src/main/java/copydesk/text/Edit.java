package copydesk.text;

/**
 * One recorded change of the original text.
 *
 * @param span what was replaced, in the original text; never empty
 * @param replacement what stands there now; empty for a deletion
 * @param repair the repair that did it, several joined by {@code +} where they met at one place
 */
public record Edit(Span span, String replacement, String repair) implements Annotation {
    @Override
    public String toString() {
        return repair + " " + span + " -> " + Rows.quoted(replacement, 40);
    }
}
