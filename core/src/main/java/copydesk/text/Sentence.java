package copydesk.text;

/**
 * A sentence.
 *
 * @param span where it stands in the original text
 */
public record Sentence(Span span) implements Annotation {
    @Override
    public String toString() {
        return "sentence " + span;
    }
}
