package copydesk.lexicon;

import java.util.Set;
import java.util.stream.Collectors;

/** The words that running text is full of, and menus are not, in a dozen languages. */
public final class FunctionWords {
    private static final Set<String> WORDS = Table.resource(FunctionWords.class, "function-words.tsv").stream()
            .map(row -> row.required("word"))
            .collect(Collectors.toUnmodifiableSet());

    private FunctionWords() {}

    /** Tells whether a word is one of them. */
    public static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
