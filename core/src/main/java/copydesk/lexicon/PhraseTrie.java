package copydesk.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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

    /** Stand for a step that no one word makes; below the numbers of words. */
    private static final int NUMBER = -4;

    private static final int ANY = -3;
    private static final int NAME = -2;

    private final Vocabulary vocabulary;
    /** The node behind the first word of a phrase, by the word's number; 0 where no phrase starts so. */
    private final int[] starts;
    /** What leads to a node: a word's number or a step from above. */
    private final int[] steps;
    /** Node n leads to the nodes from {@code next[n]} up to {@code next[n + 1]}, in the order of their steps. */
    private final int[] next;
    /** At node n the phrases end whose values are those from {@code ends[n]} up to {@code ends[n + 1]}. */
    private final int[] ends;

    private final List<V> values;

    private PhraseTrie(Vocabulary vocabulary, int[] steps, int[] next, int[] ends, List<V> values) {
        this.vocabulary = vocabulary;
        this.steps = steps;
        this.next = next;
        this.ends = ends;
        this.values = values;
        this.starts = new int[vocabulary.size()];
        for (int node = firstWord(0); node < next[1]; node++) {
            starts[steps[node]] = node;
        }
    }

    /** Starts an empty trie. */
    public static <V> Builder<V> builder() {
        return builder(Vocabulary.EMPTY.extend());
    }

    /** Starts an empty trie whose words become part of a vocabulary. */
    public static <V> Builder<V> builder(Vocabulary.Builder words) {
        return new Builder<>(words);
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

    /** Returns the words of the phrases: tokens that are cut with it, or an extension of it, are found fastest. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Hands every phrase that starts at token {@code at} to {@code found}, shorter ones first on one path. */
    public void match(Tokens tokens, int at, Consumer<Match<V>> found) {
        int word = tokens.number(at, vocabulary);
        if (word >= 0 && starts[word] > 0) {
            walk(starts[word], tokens, at, at + 1, -1, -1, found);
        }
        others(0, tokens, at, at, -1, -1, found);
    }

    private void walk(
            int node, Tokens tokens, int first, int at, int nameFirst, int nameEnd, Consumer<Match<V>> found) {
        for (int value = ends[node]; value < ends[node + 1]; value++) {
            found.accept(new Match<>(values.get(value), first, at, nameFirst, nameEnd));
        }
        if (at < tokens.size() && next[node] < next[node + 1]) {
            int word = tokens.number(at, vocabulary);
            int literal = word < 0 ? -1 : Arrays.binarySearch(steps, firstWord(node), next[node + 1], word);
            if (literal >= 0) {
                walk(literal, tokens, first, at + 1, nameFirst, nameEnd, found);
            }
            others(node, tokens, first, at, nameFirst, nameEnd, found);
        }
    }

    /** Takes the steps that are no word. */
    private void others(
            int node, Tokens tokens, int first, int at, int nameFirst, int nameEnd, Consumer<Match<V>> found) {
        for (int other = next[node]; other < next[node + 1] && steps[other] < 0; other++) {
            if (steps[other] == ANY || steps[other] == NUMBER && tokens.isNumber(at)) {
                walk(other, tokens, first, at + 1, nameFirst, nameEnd, found);
            } else if (steps[other] == NAME) {
                for (int end = at; end < tokens.size() && end < at + LONGEST_NAME && tokens.isCapitalized(end); end++) {
                    walk(other, tokens, first, end + 1, at, end + 1, found);
                }
            }
        }
    }

    private int firstWord(int node) {
        int first = next[node];
        while (first < next[node + 1] && steps[first] < 0) {
            first++;
        }
        return first;
    }

    /** A node that still grows, which takes several times the memory. */
    private static final class Growing<V> {
        private final SortedMap<Integer, Growing<V>> next = new TreeMap<>();
        private final List<V> values = new ArrayList<>(0);
    }

    /**
     * Collects phrases. Not thread-safe.
     *
     * @param <V> what a phrase stands for
     */
    public static final class Builder<V> {
        private final Vocabulary.Builder words;
        private final Map<String, int[]> steps = new HashMap<>();
        private final Growing<V> root = new Growing<>();
        private int nodes = 1;
        private int phrases;

        private Builder(Vocabulary.Builder words) {
            this.words = words;
        }

        /**
         * Adds a phrase.
         *
         * @throws IllegalArgumentException if the phrase has no token
         */
        public Builder<V> add(String phrase, V value) {
            return add(List.of(List.of(phrase)), value);
        }

        /**
         * Adds every phrase that is made of one alternative of each part; an empty alternative leaves its part out.
         *
         * @throws IllegalArgumentException if a phrase has no token
         */
        public Builder<V> add(List<? extends Collection<String>> parts, V value) {
            add(root, parts, 0, value);
            return this;
        }

        private void add(Growing<V> from, List<? extends Collection<String>> parts, int part, V value) {
            if (part < parts.size()) {
                for (String alternative : parts.get(part)) {
                    Growing<V> node = from;
                    for (int step : steps.computeIfAbsent(alternative, this::steps)) {
                        node = node.next.computeIfAbsent(step, one -> grow());
                    }
                    add(node, parts, part + 1, value);
                }
            } else if (from == root) {
                String phrase =
                        parts.stream().map(words -> String.join("/", words)).collect(Collectors.joining(" "));
                throw new IllegalArgumentException("the phrase \"" + phrase + "\" has no word");
            } else {
                from.values.add(value);
                phrases++;
            }
        }

        private int[] steps(String words) {
            Tokens tokens = Tokens.of(words);
            int[] made = new int[tokens.size()];
            Arrays.setAll(made, i -> step(tokens.key(i)));
            return made;
        }

        private Growing<V> grow() {
            nodes++;
            return new Growing<>();
        }

        private int step(String key) {
            return switch (key) {
                case "*" -> ANY;
                case "#" -> NUMBER;
                case "^" -> NAME;
                default -> words.number(key);
            };
        }

        /** Returns the trie; the builder must not be used after it. */
        public PhraseTrie<V> build() {
            int[] steps = new int[nodes];
            int[] next = new int[nodes + 1];
            int[] ends = new int[nodes + 1];
            List<V> values = new ArrayList<>(phrases);
            List<Growing<V>> level = new ArrayList<>(nodes);
            level.add(root);
            for (int node = 0; node < nodes; node++) {
                Growing<V> grown = level.get(node);
                values.addAll(grown.values);
                ends[node + 1] = values.size();
                next[node] = level.size();
                grown.next.forEach((step, after) -> {
                    steps[level.size()] = step;
                    level.add(after);
                });
            }
            next[nodes] = nodes;
            return new PhraseTrie<>(words.build(), steps, next, ends, List.copyOf(values));
        }
    }
}
