package copydesk.bias;

import copydesk.lexicon.Table;
import copydesk.lexicon.Tokens;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The closed lists of words that the rules name: negators, titles, prepositions, classes of phrases. */
final class WordLists {
    private final Map<String, Set<String>> lists = new HashMap<>();

    private WordLists(List<Table.Row> rows) {
        for (Table.Row row : rows) {
            Set<String> words = lists.computeIfAbsent(row.required("id"), id -> new LinkedHashSet<>());
            row.list("words").forEach(word -> words.add(Tokens.fold(word)));
        }
    }

    private static final class English {
        private static final WordLists LISTS = new WordLists(Table.resource(WordLists.class, "words.tsv"));
    }

    /** Returns the lists of {@code words.tsv}; loaded once. */
    static WordLists english() {
        return English.LISTS;
    }

    /** Returns a list's words, folded. */
    Set<String> of(String list) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException("no list of words \"" + list + "\"");
        }
        return words;
    }
}
