package copydesk.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A part of a {@link Page} with a head of its own: paragraphs, tables and bars, in the order in which they are added.
 * Immutable: each step returns a longer section.
 *
 * <pre>{@code
 * Section.of("Length")
 *         .text("How long each article is.")
 *         .table("Words", List.of("Article", "Words"), List.of(List.of("The Lantern", "412")));
 * }</pre>
 */
public final class Section {
    private final String title;
    private final List<Consumer<HtmlWriter>> parts;

    private Section(String title, List<Consumer<HtmlWriter>> parts) {
        this.title = title;
        this.parts = List.copyOf(parts);
    }

    /** Starts a section with this head. */
    public static Section of(String title) {
        return new Section(title, List.of());
    }

    /** Returns the head. */
    public String title() {
        return title;
    }

    /** Adds a paragraph. */
    public Section text(String paragraph) {
        return and(out -> out.leaf("p", paragraph, "dir", "auto"));
    }

    /**
     * Adds a table. On a narrow screen each row becomes a list of its cells under the names of their columns.
     *
     * @param caption what the table tells
     * @param heads the names of the columns
     * @param rows the cells of each row, the first of which is the head of the row
     * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
     */
    public Section table(String caption, List<String> heads, List<List<String>> rows) {
        Grid grid = new Grid(caption, heads, rows);
        return and(grid::write);
    }

    /** Adds bars, one below the other in this order, each with its numbers. */
    public Section bars(String caption, List<Bar> bars) {
        List<Bar> copy = List.copyOf(bars);
        return and(out -> write(out, caption, copy));
    }

    private Section and(Consumer<HtmlWriter> part) {
        List<Consumer<HtmlWriter>> longer = new ArrayList<>(parts);
        longer.add(part);
        return new Section(title, longer);
    }

    private static void write(HtmlWriter out, String caption, List<Bar> bars) {
        out.line().open("figure").leaf("figcaption", caption, "dir", "auto").open("ul", "class", "bars");
        for (Bar bar : bars) {
            out.line()
                    .open("li")
                    .leaf("span", bar.label(), "class", "label", "dir", "auto")
                    .text(" ");
            out.open("span", "class", "track", "aria-hidden", "true");
            out.leaf("span", "", "class", "fill", "style", "width:" + percent(bar.value()));
            if (bar.hasRange()) {
                String place = "left:" + percent(bar.low()) + ";width:" + percent(bar.high() - bar.low());
                out.leaf("span", "", "class", "range", "style", place);
            }
            out.close()
                    .text(" ")
                    .leaf("span", bar.numbers(), "class", "numbers")
                    .close();
        }
        out.close().close();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    void write(HtmlWriter out) {
        parts.forEach(part -> part.accept(out));
    }

    @Override
    public String toString() {
        return title + ", " + parts.size() + " parts";
    }
}
