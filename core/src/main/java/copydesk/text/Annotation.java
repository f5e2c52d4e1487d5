package copydesk.text;

/** Something found at one place of the original text. */
public interface Annotation {
    /** Returns where it stands in the original text. */
    Span span();
}
