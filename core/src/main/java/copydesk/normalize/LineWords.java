package copydesk.normalize;

import copydesk.lexicon.Table;
import copydesk.lexicon.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that tell whether a line goes on with the last one. */
final class LineWords {
    private static final List<Table.Row> ROWS = Table.resource(LineWords.class, "line-words.tsv");
    private static final Map<String, Set<String>> ROLES = new HashMap<>();

    static {
        for (Table.Row row : ROWS) {
            ROLES.computeIfAbsent(row.required("role"), role -> new HashSet<>()).add(row.required("word"));
        }
    }

    private LineWords() {}

    static boolean isOpener(String word) {
        return is("opener", word);
    }

    static boolean isConnector(String word) {
        return is("connector", word);
    }

    static boolean isCompound(String word) {
        return is("compound", Tokens.fold(word));
    }

    /** Tells so only of a word as it stands: {@code US} and {@code THE} are no such words. */
    static boolean isDangling(String word) {
        return is("dangling", word);
    }

    static boolean isStamp(String word) {
        return is("stamp", word);
    }

    static boolean isBeforeName(String word) {
        return is("before-name", word);
    }

    private static boolean is(String role, String word) {
        return ROLES.getOrDefault(role, Set.of()).contains(word);
    }
}
