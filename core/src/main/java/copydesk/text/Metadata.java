package copydesk.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 * @param sources where each field that was read from the page was found; fields that the caller gave have none
 */
public record Metadata(
        Optional<String> title,
        List<String> authors,
        Optional<LocalDate> published,
        Optional<LocalDate> updated,
        Optional<String> language,
        Optional<String> site,
        Optional<String> url,
        Optional<Encoding> encoding,
        Map<Field, Source> sources) {
    private static final Metadata NONE = new Metadata(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());

    /** What a page may tell of itself. */
    public enum Field {
        /** The title. */
        TITLE,
        /** The authors. */
        AUTHORS,
        /** The day of publication. */
        PUBLISHED,
        /** The day of the last update. */
        UPDATED,
        /** The language. */
        LANGUAGE,
        /** The outlet or site. */
        SITE,
        /** The canonical address. */
        URL
    }

    /**
     * Where something was found.
     *
     * @param name such as {@code json-ld datePublished} or {@code meta og:title}
     * @param confidence how sure such a place is, from 0 to 1
     */
    public record Source(String name, double confidence) {}

    /** Copies authors and sources. */
    public Metadata {
        authors = List.copyOf(authors);
        sources = Map.copyOf(sources);
    }

    /** Returns metadata in which nothing is known. */
    public static Metadata none() {
        return NONE;
    }

    /** Returns where a field was found; empty if it is not known or the caller gave it. */
    public Optional<Source> source(Field field) {
        return Optional.ofNullable(sources.get(field));
    }

    /** Returns this with the outlet's name. */
    public Metadata withSite(String name) {
        return new Metadata(
                title, authors, published, updated, language, Optional.of(name), url, encoding, without(Field.SITE));
    }

    /** Returns this with the names of the authors. */
    public Metadata withAuthors(List<String> names) {
        return new Metadata(title, names, published, updated, language, site, url, encoding, without(Field.AUTHORS));
    }

    /** Returns this with the page's address. */
    public Metadata withUrl(String address) {
        return new Metadata(
                title, authors, published, updated, language, site, Optional.of(address), encoding, without(Field.URL));
    }

    /** Returns this with the day of publication. */
    public Metadata withPublished(LocalDate day) {
        return new Metadata(
                title, authors, Optional.of(day), updated, language, site, url, encoding, without(Field.PUBLISHED));
    }

    /** Returns this with how the bytes were read. */
    public Metadata withEncoding(Encoding how) {
        return new Metadata(title, authors, published, updated, language, site, url, Optional.of(how), sources);
    }

    /** Returns this with where a field was found. */
    public Metadata with(Field field, Source source) {
        Map<Field, Source> all = without(field);
        all.put(field, source);
        return new Metadata(title, authors, published, updated, language, site, url, encoding, all);
    }

    private Map<Field, Source> without(Field field) {
        Map<Field, Source> others = new EnumMap<>(Field.class);
        others.putAll(sources);
        others.remove(field);
        return others;
    }

    @Override
    public String toString() {
        List<String> rows = new ArrayList<>();
        row("title", title, rows);
        row("authors", authors.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", authors)), rows);
        row("published", published, rows);
        row("updated", updated, rows);
        row("language", language, rows);
        row("site", site, rows);
        row("url", url, rows);
        row("encoding", encoding, rows);
        return Rows.of(rows.size() + (rows.size() == 1 ? " field known" : " fields known"), rows);
    }

    private static void row(String field, Optional<?> value, List<String> rows) {
        value.ifPresent(known -> rows.add(field + " " + Rows.clip(known.toString(), 80)));
    }
}
