package copydesk.quotes;

import copydesk.text.Document;
import copydesk.text.Quotation;
import java.util.List;

/**
 * Finds quotations: words in quotation marks, also over paragraphs; reported speech; turns of a conversation; and marks
 * around one to three words that nobody is said to have spoken. Thread-safe.
 */
public final class Quotations {
    private static final Quotations ENGLISH = new Quotations(new SpeakerWords());

    private final SpeakerWords words;

    private Quotations(SpeakerWords words) {
        this.words = words;
    }

    /** Returns the finder for English text. */
    public static Quotations english() {
        return ENGLISH;
    }

    /** Returns the quotations of all blocks in which the outlet speaks, in the order of the text. */
    public List<Quotation> find(Document document) {
        return new Reading(document, words).run();
    }
}
