package copydesk.entities;

import copydesk.lexicon.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many forms of names, found word by word without regard to case and accents. Filled before use, then only read.
 *
 * @param <V> what a form stands for
 */
final class Forms<V> {
    private final Node<V> root = new Node<>();

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>(4);
        private final List<V> values = new ArrayList<>(1);
    }

    /** A form found: what it stands for and the word behind it. */
    record Match<V>(V value, int end) {}

    /** Adds a form as written. */
    void add(String form, V value) {
        Tokens tokens = Tokens.of(form);
        Node<V> node = root;
        for (int i = 0; i < tokens.size(); i++) {
            node = node.next.computeIfAbsent(Fold.name(tokens.word(i)), key -> new Node<>());
        }
        node.values.add(value);
    }

    /** Adds a form by its folded words. */
    void addKey(String key, V value) {
        Node<V> node = root;
        for (String word : key.split(" ", -1)) {
            node = node.next.computeIfAbsent(word, k -> new Node<>());
        }
        node.values.add(value);
    }

    /** Tells whether a form has these folded words. */
    boolean has(String key) {
        @Nullable Node<V> node = root;
        for (String word : key.split(" ", -1)) {
            node = node == null ? null : node.next.get(word);
        }
        return node != null && !node.values.isEmpty();
    }

    /** Returns what starts at word {@code i} within its sentence, the longest form first. */
    List<Match<V>> at(Page page, int i) {
        if (!root.next.containsKey(page.key(i))) {
            return List.of();
        }
        List<Match<V>> found = new ArrayList<>(0);
        Node<V> node = root;
        for (int at = i; page.within(at, i); at++) {
            Node<V> step = node.next.get(page.key(at));
            if (step == null) {
                break;
            }
            node = step;
            for (V value : node.values) {
                found.add(0, new Match<>(value, at + 1));
            }
        }
        return found;
    }

    /** Returns the end of the longest form of this value at word {@code i}; {@code i} if there is none. */
    int longest(Page page, int i, V value) {
        if (i >= page.size()) {
            return i;
        }
        for (Match<V> match : at(page, i)) {
            if (match.value().equals(value)) {
                return match.end();
            }
        }
        return i;
    }
}
