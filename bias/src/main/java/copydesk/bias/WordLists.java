package copydesk.bias;

import copydesk.lexicon.Table;
import copydesk.lexicon.Tokens;
import copydesk.lexicon.Vocabulary;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The closed lists of words that the rules name: negators, titles, prepositions, classes of phrases. */
final class WordLists {
    private final Map<String, WordSet> lists = new HashMap<>();
    private final Vocabulary vocabulary;

    private WordLists(Iterable<Table.Row> rows) {
        Map<String, Set<String>> words = new HashMap<>();
        Set<String> all = new LinkedHashSet<>();
        for (Table.Row row : rows) {
            Set<String> list = words.computeIfAbsent(row.required("id"), id -> new LinkedHashSet<>());
            row.list("words").forEach(word -> list.add(Tokens.fold(word)));
            all.addAll(list);
        }
        vocabulary = Vocabulary.EMPTY.with(all);
        words.forEach((id, list) -> lists.put(id, new WordSet(list, vocabulary)));
    }

    private static final class English {
        private static final WordLists LISTS = new WordLists(Table.resource(WordLists.class, "words.tsv"));
    }

    /** Returns the lists of {@code words.tsv}; loaded once. */
    static WordLists english() {
        return English.LISTS;
    }

    /** Returns all their words: a vocabulary to extend, for lines that are to be looked at with the lists. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Returns a list. */
    WordSet of(String list) {
        WordSet words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException("no list of words \"" + list + "\"");
        }
        return words;
    }
}
