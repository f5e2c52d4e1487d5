package copydesk;

import copydesk.text.Document;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The front door: from a scraped page to a document in one call.
 *
 * <pre>{@code
 * Document doc = Copydesk.parse(scraped);
 * doc.body();           // the story, repaired
 * doc.boilerplate();    // what was cut and why
 * }</pre>
 */
public final class Copydesk {
    private static final Desk STANDARD = builder().build();

    private Copydesk() {}

    /** Returns the document of a text; any String is valid. */
    public static Document parse(String text) {
        return STANDARD.parse(text);
    }

    /**
     * Returns the document of a page of HTML. Its spans point into the text that was extracted, {@link
     * Document#original()}.
     *
     * @param html the page
     * @param url its address, or an empty String
     */
    public static Document parseHtml(String html, String url) {
        return STANDARD.parseHtml(html, url);
    }

    /**
     * Returns the document of a file, read as HTML if its name ends in {@code .html}, {@code .htm} or {@code .xhtml}.
     *
     * @throws IOException if the file cannot be read; the message says why
     */
    public static Document read(Path file) throws IOException {
        return STANDARD.read(file);
    }

    /** Starts a desk with other parts than the standard ones. */
    public static Desk.Builder builder() {
        return new Desk.Builder();
    }
}
