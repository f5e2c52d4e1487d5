package copydesk.text;

/**
 * A line or paragraph of a page with what it is.
 *
 * @param span where it stands in the original text
 * @param kind what it is
 * @param boilerplate whether it is not the story; follows from the kind, but in a forum comments are the story
 * @param confidence how sure the kind is, from 0 to 1
 * @param evidence why it is so labelled
 * @param text its repaired text
 */
public record Block(Span span, BlockKind kind, boolean boilerplate, double confidence, String evidence, String text)
        implements Annotation {
    /** Checks the confidence. */
    public Block {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
        }
    }

    /** Returns a block that is boilerplate exactly if its kind is. */
    public static Block of(Span span, BlockKind kind, double confidence, String evidence, String text) {
        return new Block(span, kind, kind.isBoilerplate(), confidence, evidence, text);
    }

    /** Tells whether the block stands in {@link Document#body()}. */
    public boolean isBody() {
        return !boilerplate && (kind.isBody() || kind.isBoilerplate());
    }

    @Override
    public String toString() {
        return kind + " " + Math.round(confidence * 100) / 100.0 + " " + span + " " + Rows.quoted(text, 40) + " "
                + evidence;
    }
}
