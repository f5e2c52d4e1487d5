package copydesk.text;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * An immutable list of annotations in the order of the text, which prints itself a row each.
 *
 * @param <T> what the list holds
 */
public final class Annotations<T extends Annotation> extends AbstractList<T> implements RandomAccess {
    private final String noun;
    private final List<T> items;

    private Annotations(String noun, List<T> items) {
        this.noun = noun;
        this.items = items;
    }

    /** Returns the items as such a list; {@code noun} is the plural that its summary counts, as in "blocks". */
    public static <T extends Annotation> Annotations<T> of(String noun, List<? extends T> items) {
        return new Annotations<>(noun, List.copyOf(items));
    }

    /** Returns the first item whose span holds the code unit at {@code offset} of the original text. */
    public Optional<T> at(int offset) {
        return stream().filter(item -> item.span().contains(offset)).findFirst();
    }

    @Override
    public T get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public String toString() {
        return Rows.of(
                items.size() + " " + noun, items.stream().map(Object::toString).toList());
    }
}
