package copydesk.display;

import copydesk.text.Document;
import copydesk.text.Entities;
import copydesk.text.Entity;
import copydesk.text.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page of HTML that needs nothing from elsewhere: the original article with what was cut, repaired and found in it,
 * and layers that others add. Immutable: each {@code with} returns a page that has more on it.
 *
 * <pre>{@code
 * String html = Page.of(document)
 *         .with(entities)                                 // names in the text, and the cast as a table
 *         .with(List.of(new Highlight(span, "stale", "said so last year, too", Highlight.Side.AUTHOR)))
 *         .with(Section.of("Length").text("412 words"))   // stands above the article
 *         .toHtml();
 * }</pre>
 *
 * <p>A reader sees the title with authors, dates and counts; the sections that were added; the article, each block with
 * its kind, the story in ink and what was cut in grey with confidence and reason, repairs struck out and replaced in
 * place, quotations with form and speaker; below it the notes on the highlights, the repairs, what looks wrong but was
 * left alone, and the cast. It follows the reader's choice of light or dark, and can be printed.
 */
public final class Page {
    private final String title;
    private final @Nullable Document document;
    private final Entities entities;
    private final List<Highlight> highlights;
    private final List<Section> sections;

    private Page(
            String title,
            @Nullable Document document,
            Entities entities,
            List<Highlight> highlights,
            List<Section> sections) {
        this.title = title;
        this.document = document;
        this.entities = entities;
        this.highlights = List.copyOf(highlights);
        this.sections = List.copyOf(sections);
    }

    /** Starts the page of one article. */
    public static Page of(Document document) {
        String title = document.title().filter(text -> !text.isBlank()).orElse("Article without a title");
        return new Page(title, document, Entities.none(), List.of(), List.of());
    }

    /** Starts a page without an article, for sections alone. */
    public static Page titled(String title) {
        return new Page(Objects.requireNonNull(title, "title"), null, Entities.none(), List.of(), List.of());
    }

    /** Adds the cast: names are marked in the article and stand in a table below it. */
    public Page with(Entities cast) {
        return new Page(title, document, Objects.requireNonNull(cast, "cast"), highlights, sections);
    }

    /**
     * Adds highlights to those the page has; each gets the next number.
     *
     * @throws IllegalArgumentException if one ends behind the article, or the page has none
     */
    public Page with(List<Highlight> more) {
        int length = document == null ? 0 : document.original().length();
        List<Highlight> all = new ArrayList<>(highlights);
        for (Highlight highlight : more) {
            if (highlight.span().end() > length) {
                throw new IllegalArgumentException(
                        "highlight " + highlight.span() + " ends behind the article of length " + length);
            }
            all.add(highlight);
        }
        return new Page(title, document, entities, all, sections);
    }

    /** Adds a section above the article, below those the page has. */
    public Page with(Section section) {
        List<Section> all = new ArrayList<>(sections);
        all.add(section);
        return new Page(title, document, entities, highlights, all);
    }

    /** Returns the page as HTML. Its length grows with that of the article and of what was added, and no faster. */
    public String toHtml() {
        Frame frame = new Frame(title);
        sections.forEach(section -> frame.add(section.title(), section::write));
        if (document == null) {
            return frame.toHtml(out -> {});
        }
        Document article = document;
        frame.add("Article", out -> {
            Legend.write(out, article, entities, highlights);
            new ArticlePart(article, marks(article)).write(out);
        });
        if (!highlights.isEmpty()) {
            frame.add("Notes", out -> ListParts.notes(out, article, highlights));
        }
        if (article.normalized().isChanged()) {
            frame.add("Repairs", out -> ListParts.repairs(out, article));
        }
        if (!article.hints().isEmpty()) {
            frame.add("Left as it is, but look at it", out -> ListParts.hints(out, article));
        }
        if (!entities.all().isEmpty()) {
            frame.add("Cast", out -> ListParts.cast(out, entities));
        }
        return frame.toHtml(out -> HeadPart.write(out, article, entities, highlights.size()));
    }

    private List<Mark> marks(Document article) {
        List<Mark> marks = new ArrayList<>();
        article.quotations().forEach(quotation -> marks.add(Mark.of(quotation)));
        for (int i = 0; i < highlights.size(); i++) {
            marks.add(Mark.of(highlights.get(i), i + 1));
        }
        for (Entity entity : entities.all()) {
            entity.mentions().forEach(mention -> marks.add(Mark.of(mention, entity)));
        }
        return marks;
    }

    @Override
    public String toString() {
        return "page \"" + Rows.clip(title, 16) + "\", " + sections.size() + " sections";
    }
}
