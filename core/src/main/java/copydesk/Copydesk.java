package copydesk;

import copydesk.text.Document;
import java.io.IOException;
import java.io.InputStream;
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
     * Returns the document of a file. It is read as HTML if its name ends in {@code .html}, {@code .htm} or {@code
     * .xhtml}, and as text if it ends in {@code .txt}; another one as what it starts like.
     *
     * @throws IOException if the file cannot be read; the message says why
     */
    public static Document read(Path file) throws IOException {
        return STANDARD.read(file);
    }

    /** Returns the document of bytes that nothing is known of; any bytes are valid. They are HTML if they start so. */
    public static Document read(byte[] bytes) {
        return STANDARD.read(bytes);
    }

    /**
     * Returns the document of bytes, such as a server sent them. How they were decoded, and how sure that is, stands in
     * {@link copydesk.text.Metadata#encoding()}.
     *
     * @param bytes any bytes
     * @param contentType what the sender says of them, such as {@code text/html; charset=windows-1251}; empty if nothing
     * @param url the address they came from, or an empty String
     */
    public static Document read(byte[] bytes, String contentType, String url) {
        return STANDARD.read(bytes, contentType, url);
    }

    /**
     * Returns the document of all bytes that a stream still has, as {@link #read(byte[])}. The stream stays open.
     *
     * @throws IOException if the stream cannot be read
     */
    public static Document read(InputStream in) throws IOException {
        return STANDARD.read(in);
    }

    /** Starts a desk with other parts than the standard ones. */
    public static Desk.Builder builder() {
        return new Desk.Builder();
    }
}
