package copydesk.text;

import java.util.List;
import java.util.Optional;

/**
 * What the HTML of a page tells of its lines: the elements they stand in, and how much of each is a link. Empty for plain
 * text. Immutable.
 */
public final class Markup {
    private static final Markup NONE = new Markup(List.of(), List.of());

    private final List<Element> elements;
    private final List<Line> lines;

    /**
     * One line of the extracted text.
     *
     * @param span where it stands in the extracted text
     * @param element the innermost element that holds all of it
     * @param links how many links stand in it
     * @param linked how many of its characters belong to a link
     * @param strong how many of its characters are emphasised
     * @param told which share of it the page's data for machines repeats as the story, from 0 to 1
     * @param described which share of it the page's description for machines repeats, from 0 to 1
     */
    public record Line(Span span, Element element, int links, int linked, int strong, float told, float described) {}

    /**
     * Puts the markup of a page together.
     *
     * @param elements all elements that hold text, in the order of the page
     * @param lines in the order of the extracted text
     */
    public Markup(List<Element> elements, List<Line> lines) {
        this.elements = List.copyOf(elements);
        this.lines = List.copyOf(lines);
    }

    /** Returns the markup of plain text. */
    public static Markup none() {
        return NONE;
    }

    /** Tells whether there is none, as for plain text. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Returns the elements that hold text, in the order of the page. */
    public List<Element> elements() {
        return elements;
    }

    /** Returns the lines in the order of the extracted text. */
    public List<Line> lines() {
        return lines;
    }

    /**
     * Returns the line that holds a place in the extracted text, or the last one before it.
     *
     * @param offset an offset into the extracted text
     */
    public Optional<Line> at(int offset) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(lines.get(low - 1));
    }

    @Override
    public String toString() {
        return lines.size() + " lines in " + elements.size() + " elements";
    }
}
