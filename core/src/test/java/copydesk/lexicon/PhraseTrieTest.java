package copydesk.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {
    private static List<String> find(PhraseTrie<String> trie, String text) {
        Tokens tokens = Tokens.of(text);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            trie.match(tokens, i, match -> found.add(match.value() + ": " + tokens.text(match.first(), match.end())));
        }
        return found;
    }

    @Test
    void findsWordsNumbersNamesAndAnyWord() {
        PhraseTrie<String> trie = PhraseTrie.<String>builder()
                .add("# comments", "count")
                .add("by ^", "author")
                .add("read * more", "more")
                .build();
        assertEquals(List.of("count: 12 Comments"), find(trie, "12 Comments"));
        assertEquals(List.of("author: by Ana", "author: by Ana Lima"), find(trie, "by Ana Lima"));
        assertEquals(List.of(), find(trie, "by hand"));
        assertEquals(List.of("more: Read much more"), find(trie, "Read much more"));
    }

    @Test
    void aNameHasOneToFourWordsAndIsTold() {
        PhraseTrie<String> trie =
                PhraseTrie.<String>builder().add("by ^ for", "author").build();
        assertEquals(List.of("author: by Ana Maria Lima Sousa for"), find(trie, "by Ana Maria Lima Sousa for"));
        assertEquals(List.of(), find(trie, "by Ana Maria Lima Sousa Prado for"));
        Tokens tokens = Tokens.of("It is by Ana Lima for all");
        List<String> names = new ArrayList<>();
        trie.match(tokens, 2, match -> names.add(tokens.text(match.nameFirst(), match.nameEnd())));
        assertEquals(List.of("Ana Lima"), names);
    }

    @Test
    void apostrophesAndCaseDoNotMatter() {
        PhraseTrie<String> trie =
                PhraseTrie.<String>builder().add("don't miss", "x").build();
        assertEquals(List.of("x: DON’T MISS"), find(trie, "DON’T MISS it"));
    }

    @Test
    void aPhraseWithoutAWordIsRefused() {
        IllegalArgumentException fault = assertThrows(
                IllegalArgumentException.class,
                () -> PhraseTrie.<String>builder().add("  ", "x"));
        assertEquals("the phrase \"  \" has no word", fault.getMessage());
    }
}
