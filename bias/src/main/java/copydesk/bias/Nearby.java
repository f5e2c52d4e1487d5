package copydesk.bias;

import copydesk.lexicon.Tokens;
import copydesk.lexicon.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One of some words, in the sentence of a phrase and within reach of it. */
final class Nearby implements Conditions.Condition {
    private final Reach reach;
    /** Their numbers, sorted. */
    private final int[] words;

    private final List<WordSet> lists;
    private final boolean name;
    private final boolean number;

    private Nearby(Builder builder) {
        this.reach = builder.reach;
        this.words = builder.numbers.stream().mapToInt(Integer::intValue).toArray();
        this.lists = List.copyOf(builder.sets);
        this.name = builder.name;
        this.number = builder.number;
    }

    @Override
    public boolean holds(Line line, int first, int end) {
        return any(line, reach.from(line.start(first), first), first)
                || any(line, end, reach.to(line.end(end - 1), end));
    }

    private boolean any(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Arrays.binarySearch(words, line.number(i)) >= 0
                    || name && line.isCapitalized(i)
                    || number && line.tokens().isNumber(i)
                    || !lists.isEmpty() && isListed(line, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isListed(Line line, int token) {
        for (WordSet list : lists) {
            if (list.has(line, token)) {
                return true;
            }
        }
        return false;
    }

    /** Collects the words. */
    static final class Builder {
        private final Reach reach;
        private final WordLists known;
        private final Vocabulary.Builder vocabulary;
        private final Set<Integer> numbers = new TreeSet<>();
        private final List<WordSet> sets = new ArrayList<>();
        private boolean name;
        private boolean number;

        Builder(Reach reach, WordLists known, Vocabulary.Builder vocabulary) {
            this.reach = reach;
            this.known = known;
            this.vocabulary = vocabulary;
        }

        /** Adds a word, {@code ^} for any name, {@code #} for any number or {@code @list} for the words of a list. */
        void add(String word) {
            switch (word) {
                case "^" -> name = true;
                case "#" -> number = true;
                default -> {
                    if (word.length() > 1 && word.startsWith("@")) {
                        sets.add(known.of(word.substring(1)));
                    } else {
                        numbers.add(vocabulary.number(Tokens.fold(word)));
                    }
                }
            }
        }

        Nearby build() {
            return new Nearby(this);
        }
    }
}
