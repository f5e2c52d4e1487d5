package copydesk.read;

import copydesk.text.Metadata;
import copydesk.text.Metadata.Field;
import copydesk.text.Metadata.Source;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page tells of itself, each with its source: the surest place first. */
final class PageMetadata {
    /** What schema.org calls things that have an author and a day. */
    private static final Set<String> WORKS = Set.of(
            "article",
            "newsarticle",
            "reportagenewsarticle",
            "opinionnewsarticle",
            "analysisnewsarticle",
            "reviewnewsarticle",
            "backgroundnewsarticle",
            "liveblogposting",
            "blogposting",
            "socialmediaposting",
            "discussionforumposting",
            "techarticle",
            "scholarlyarticle",
            "medicalwebpage",
            "report",
            "review",
            "recipe",
            "howto",
            "creativework",
            "question",
            "qapage");

    private static final Set<String> PAGES =
            Set.of("webpage", "itempage", "aboutpage", "collectionpage", "profilepage");
    private static final Set<String> SITES = Set.of("website", "organization", "newsmediaorganization");

    private static final String JSON_LD = "json-ld ";
    private static final String META = "meta ";

    private final String windowTitle;
    private final PageFacts page;
    private final LinkedData data;
    private final Map<Field, Source> sources = new EnumMap<>(Field.class);

    private PageMetadata(String windowTitle, PageFacts page, LinkedData data) {
        this.windowTitle = windowTitle;
        this.page = page;
        this.data = data;
    }

    /**
     * Collects what a page tells of itself.
     *
     * @param windowTitle what stands in its title element
     * @param url its address, or an empty String
     */
    static Metadata of(String windowTitle, PageFacts page, LinkedData data, String url) {
        PageMetadata found = new PageMetadata(windowTitle, page, data);
        return new Metadata(
                found.title(),
                found.authors(),
                found.published(),
                found.updated(),
                found.language(),
                found.site(),
                found.address(url),
                Optional.empty(),
                found.sources);
    }

    /** Candidates for one field; the first that can be read is taken. */
    private final class Choice<T> {
        private final Field field;
        private final Function<String, Optional<T>> reader;
        private Optional<T> chosen = Optional.empty();

        Choice(Field field, Function<String, Optional<T>> reader) {
            this.field = field;
            this.reader = reader;
        }

        Choice<T> take(String source, double confidence, Optional<String> text) {
            if (chosen.isEmpty()) {
                chosen = text.map(PageMetadata::plain)
                        .filter(one -> !one.isEmpty())
                        .flatMap(reader);
                chosen.ifPresent(one -> sources.put(field, new Source(source, confidence)));
            }
            return this;
        }

        Choice<T> work(double confidence, String name) {
            return take(JSON_LD + name, confidence, data.first(WORKS, name.toLowerCase(Locale.ROOT)));
        }

        Choice<T> meta(double confidence, String... names) {
            for (String name : names) {
                take(META + name, confidence, page.meta(name));
            }
            return this;
        }

        /** Takes an attribute of the first element that has it. */
        Choice<T> attribute(double confidence, String what, String attribute) {
            return take(
                    what,
                    confidence,
                    page.all(what).stream()
                            .map(one -> one.attr(attribute))
                            .filter(one -> !one.isBlank())
                            .findFirst());
        }

        /** Takes the text of the first element. */
        Choice<T> text(double confidence, String what) {
            return take(
                    what,
                    confidence,
                    chosen.isPresent() ? Optional.empty() : page.first(what).map(Element::text));
        }
    }

    /** Some pages escape twice. */
    private static String plain(String text) {
        return (text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false)).strip();
    }

    private Optional<String> title() {
        return new Choice<>(Field.TITLE, Optional::of)
                .work(0.9, "headline")
                .meta(0.85, "og:title", "twitter:title", "dc.title", "title")
                .take("title", 0.7, Optional.of(windowTitle))
                .text(0.6, "h1")
                .chosen;
    }

    private List<String> authors() {
        Set<String> names = new LinkedHashSet<>();
        authors(names, JSON_LD + "author", 0.9, () -> data.all(WORKS, "author"));
        for (String name : List.of("author", "article:author", "parsely-author", "dc.creator", "sailthru.author")) {
            authors(names, META + name, 0.8, () -> page.meta(name).stream().toList());
        }
        authors(names, "rel author", 0.6, () -> texts("rel author"));
        authors(names, "itemprop author", 0.6, () -> texts("itemprop author"));
        return List.copyOf(names);
    }

    private List<String> texts(String what) {
        return page.all(what).stream().map(Element::text).toList();
    }

    private void authors(Set<String> names, String source, double confidence, Supplier<List<String>> found) {
        if (!names.isEmpty()) {
            return;
        }
        for (String text : found.get()) {
            String name = Bylines.withoutBy(plain(text));
            if (!name.isEmpty() && !name.contains("://") && name.length() <= 80) {
                names.add(name);
            }
        }
        if (!names.isEmpty()) {
            sources.put(Field.AUTHORS, new Source(source, confidence));
        }
    }

    private Optional<LocalDate> published() {
        return new Choice<>(Field.PUBLISHED, DateStamp::read)
                .work(0.95, "datePublished")
                .meta(0.9, "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date")
                .take(JSON_LD + "WebPage datePublished", 0.85, data.first(PAGES, "datepublished"))
                .attribute(0.85, "itemprop datepublished", "datetime")
                .text(0.8, "itemprop datepublished")
                .meta(
                        0.8,
                        "pubdate",
                        "publishdate",
                        "publish-date",
                        "date",
                        "dc.date",
                        "dc.date.issued",
                        "dcterms.created")
                .meta(0.75, "dcterms.date", "sailthru.date", "article.published", "cxenseparse:recs:publishtime")
                .attribute(0.6, "time", "datetime")
                .chosen;
    }

    private Optional<LocalDate> updated() {
        return new Choice<>(Field.UPDATED, DateStamp::read)
                .work(0.9, "dateModified")
                .meta(0.85, "article:modified_time", "og:updated_time", "datemodified", "last-modified")
                .take(JSON_LD + "WebPage dateModified", 0.8, data.first(PAGES, "datemodified"))
                .attribute(0.8, "itemprop datemodified", "datetime")
                .chosen;
    }

    private Optional<String> language() {
        return new Choice<>(Field.LANGUAGE, PageMetadata::tag)
                .attribute(0.9, "html", "lang")
                .work(0.8, "inLanguage")
                .meta(0.8, "og:locale", "content-language", "language")
                .chosen;
    }

    /** Returns a BCP 47 tag in its usual writing; empty if it is none. */
    private static Optional<String> tag(String text) {
        String tag = Locale.forLanguageTag(text.replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? Optional.empty() : Optional.of(tag);
    }

    private Optional<String> site() {
        return new Choice<>(Field.SITE, Optional::of)
                .meta(0.9, "og:site_name", "application-name", "apple-mobile-web-app-title")
                .take(JSON_LD + "publisher", 0.85, data.first(WORKS, "publisher"))
                .take(JSON_LD + "name", 0.7, data.first(SITES, "name"))
                .chosen;
    }

    private Optional<String> address(String given) {
        return new Choice<>(Field.URL, Optional::of)
                .attribute(0.9, "link canonical", "abs:href")
                .meta(0.85, "og:url")
                .attribute(0.8, "link canonical", "href")
                .chosen
                .or(() -> given.isEmpty() ? Optional.empty() : Optional.of(given));
    }
}
