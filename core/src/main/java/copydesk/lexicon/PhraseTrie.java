package copydesk.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds all of many phrases in one pass over the tokens of a text. A phrase is written as text; in it {@code *} stands
 * for any one token, {@code #} for a number and {@code ^} for a name of one to four capitalised words.
 *
 * <pre>{@code
 * PhraseTrie<String> trie = PhraseTrie.<String>builder()
 *         .add("leave a reply", "comment form")
 *         .add("# comments", "comment header")
 *         .build();
 * }</pre>
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTrie<V> {
    private static final int LONGEST_NAME = 4;

    private final Node<V> root;

    private PhraseTrie(Node<V> root) {
        this.root = root;
    }

    /** Starts an empty trie. */
    public static <V> Builder<V> builder() {
        return new Builder<>();
    }

    /**
     * A phrase found.
     *
     * @param value what it stands for
     * @param first index of its first token
     * @param end index behind its last token
     * @param nameFirst index of the first token of its name slot, or -1 without one
     * @param nameEnd index behind the name slot, or -1 without one
     * @param <V> what a phrase stands for
     */
    public record Match<V>(V value, int first, int end, int nameFirst, int nameEnd) {}

    /** Hands every phrase that starts at token {@code at} to {@code found}, shorter ones first on one path. */
    public void match(Tokens tokens, int at, Consumer<Match<V>> found) {
        walk(root, tokens, at, at, -1, -1, found);
    }

    private static <V> void walk(
            Node<V> node, Tokens tokens, int first, int at, int nameFirst, int nameEnd, Consumer<Match<V>> found) {
        for (V value : node.values) {
            found.accept(new Match<>(value, first, at, nameFirst, nameEnd));
        }
        if (at >= tokens.size()) {
            return;
        }
        Node<V> literal = node.literal(tokens.key(at));
        if (literal != null) {
            walk(literal, tokens, first, at + 1, nameFirst, nameEnd, found);
        }
        if (node.number != null && tokens.isNumber(at)) {
            walk(node.number, tokens, first, at + 1, nameFirst, nameEnd, found);
        }
        if (node.any != null) {
            walk(node.any, tokens, first, at + 1, nameFirst, nameEnd, found);
        }
        if (node.name != null) {
            for (int end = at; end < tokens.size() && end < at + LONGEST_NAME && tokens.isCapitalized(end); end++) {
                walk(node.name, tokens, first, end + 1, at, end + 1, found);
            }
        }
    }

    /**
     * What may follow one start of a phrase.
     *
     * @param literals by the next word
     * @param values of the phrases that end here
     */
    private record Node<V>(
            Map<String, Node<V>> literals,
            List<V> values,
            @Nullable Node<V> any,
            @Nullable Node<V> number,
            @Nullable Node<V> name) {

        @Nullable
        Node<V> literal(String key) {
            return literals.get(key);
        }
    }

    /** A node that still grows, which takes several times the memory. */
    private static final class Growing<V> {
        private static final int FEW = 8;

        private final Map<String, Growing<V>> literals = new HashMap<>();
        private final List<V> values = new ArrayList<>(0);
        private @Nullable Growing<V> any;
        private @Nullable Growing<V> number;
        private @Nullable Growing<V> name;

        Node<V> grown() {
            Map<String, Node<V>> next = new HashMap<>();
            literals.forEach((key, node) -> next.put(key, node.grown()));
            return new Node<>(
                    next.size() > FEW ? next : Map.copyOf(next),
                    List.copyOf(values),
                    any == null ? null : any.grown(),
                    number == null ? null : number.grown(),
                    name == null ? null : name.grown());
        }
    }

    /**
     * Collects phrases. Not thread-safe.
     *
     * @param <V> what a phrase stands for
     */
    public static final class Builder<V> {
        private final Growing<V> root = new Growing<>();
        /** Phrases share most of their words. */
        private final Map<String, String> words = new HashMap<>();

        private Builder() {}

        /**
         * Adds a phrase.
         *
         * @throws IllegalArgumentException if the phrase has no token
         */
        public Builder<V> add(String phrase, V value) {
            Tokens tokens = Tokens.of(phrase);
            if (tokens.size() == 0) {
                throw new IllegalArgumentException("the phrase \"" + phrase + "\" has no word");
            }
            Growing<V> node = root;
            for (int i = 0; i < tokens.size(); i++) {
                node = step(node, tokens.key(i));
            }
            node.values.add(value);
            return this;
        }

        private Growing<V> step(Growing<V> node, String key) {
            if (key.equals("*")) {
                node.any = orNew(node.any);
                return node.any;
            }
            if (key.equals("#")) {
                node.number = orNew(node.number);
                return node.number;
            }
            if (key.equals("^")) {
                node.name = orNew(node.name);
                return node.name;
            }
            return node.literals.computeIfAbsent(words.computeIfAbsent(key, word -> word), word -> new Growing<>());
        }

        private Growing<V> orNew(@Nullable Growing<V> node) {
            return node == null ? new Growing<>() : node;
        }

        /** Returns the trie; the builder must not be used after it. */
        public PhraseTrie<V> build() {
            return new PhraseTrie<>(root.grown());
        }
    }
}
