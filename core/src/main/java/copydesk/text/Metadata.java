package copydesk.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known beside the text of a page.
 *
 * @param title the title that the page's head gives
 * @param authors names of the authors
 * @param published day of publication
 * @param updated day of the last update
 * @param language BCP 47 tag
 * @param site name of the outlet or site
 * @param url canonical address
 * @param encoding how the bytes of the page were read, if it came as bytes
 */
public record Metadata(
        Optional<String> title,
        List<String> authors,
        Optional<LocalDate> published,
        Optional<LocalDate> updated,
        Optional<String> language,
        Optional<String> site,
        Optional<String> url,
        Optional<Encoding> encoding) {
    private static final Metadata NONE = new Metadata(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Copies the list of authors. */
    public Metadata {
        authors = List.copyOf(authors);
    }

    /** Returns metadata in which nothing is known. */
    public static Metadata none() {
        return NONE;
    }

    /** Returns this with the outlet's name. */
    public Metadata withSite(String name) {
        return new Metadata(title, authors, published, updated, language, Optional.of(name), url, encoding);
    }

    /** Returns this with the page's address. */
    public Metadata withUrl(String address) {
        return new Metadata(title, authors, published, updated, language, site, Optional.of(address), encoding);
    }

    /** Returns this with the day of publication. */
    public Metadata withPublished(LocalDate day) {
        return new Metadata(title, authors, Optional.of(day), updated, language, site, url, encoding);
    }

    /** Returns this with how the bytes were read. */
    public Metadata withEncoding(Encoding how) {
        return new Metadata(title, authors, published, updated, language, site, url, Optional.of(how));
    }
}
