package copydesk.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of a page of HTML that holds text, with the elements around it. Immutable. */
public final class Element {
    private final @Nullable Element parent;
    private final int number;
    private final int depth;
    private final String name;
    private final int place;
    private final List<String> tokens;
    private final boolean hidden;

    /**
     * Puts an element together.
     *
     * @param parent the element around it, or null for the outermost
     * @param number its place among all elements with text in the order of the page, from 0
     * @param name such as {@code div}, in lower case
     * @param place its place among the elements of its parent, from 1
     * @param tokens its classes and id, role and the like, in lower case
     * @param hidden whether its own attributes hide it from readers
     */
    public Element(@Nullable Element parent, int number, String name, int place, List<String> tokens, boolean hidden) {
        this.parent = parent;
        this.number = number;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.name = name;
        this.place = place;
        this.tokens = List.copyOf(tokens);
        this.hidden = hidden || parent != null && parent.hidden;
    }

    /** Returns the element around it, or null for the outermost. */
    public @Nullable Element parent() {
        return parent;
    }

    /** Returns its place among all elements with text in the order of the page, from 0; parents come before children. */
    public int number() {
        return number;
    }

    /** Returns how many elements are around it. */
    public int depth() {
        return depth;
    }

    /** Returns its name in lower case, such as {@code div}. */
    public String name() {
        return name;
    }

    /** Returns its place among the elements of its parent, from 1. */
    public int place() {
        return place;
    }

    /** Returns its classes, its id, its role and the like, in lower case. */
    public List<String> tokens() {
        return tokens;
    }

    /** Tells whether it, or an element around it, is hidden from readers by its attributes. */
    public boolean isHidden() {
        return hidden;
    }

    /** Returns the nearest element of this name: itself, one around it, or null. */
    public @Nullable Element nearest(String wanted) {
        Element element = this;
        while (element != null && !element.name.equals(wanted)) {
            element = element.parent;
        }
        return element;
    }

    /** Returns the innermost element that holds this one and {@code other} of the same page. */
    public Element common(Element other) {
        Element one = this;
        Element two = other;
        while (one != two) {
            Element above = one.depth >= two.depth ? one.parent : one;
            two = two.depth > one.depth && two.parent != null ? two.parent : two;
            if (above == null) {
                return one;
            }
            one = above;
        }
        return one;
    }

    /** Returns a CSS selector that leads to this element and no other, such as {@code html > body:nth-child(2) > main}. */
    public String path() {
        Deque<String> steps = new ArrayDeque<>();
        for (Element element = this; element != null; element = element.parent) {
            steps.push(element.parent == null ? element.name : element.name + ":nth-child(" + element.place + ")");
        }
        return String.join(" > ", steps);
    }

    @Override
    public String toString() {
        return path();
    }
}
