package copydesk.text;

/**
 * One recorded change of the original text.
 *
 * @param span what was replaced, in the original text; never empty
 * @param replacement what stands there now; empty for a deletion
 * @param repair the repair that did it, several joined by {@code +} where they met at one place
 * @param why the reason in a few words, several joined by {@code ;}
 */
public record Edit(Span span, String replacement, String repair, String why) implements Annotation {
    @Override
    public String toString() {
        return repair + " " + span + " -> " + Rows.quoted(replacement, 40) + (why.isEmpty() ? "" : "  " + why);
    }
}
