package copydesk.bias;

import copydesk.lexicon.Vocabulary;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A closed list of words, asked for by token. */
final class WordSet {
    private final List<String> words;
    private final Vocabulary vocabulary;
    private final BitSet numbers = new BitSet();

    /** Holds words, all of which the vocabulary has. */
    WordSet(Collection<String> words, Vocabulary vocabulary) {
        this.words = List.copyOf(words);
        this.vocabulary = vocabulary;
        words.forEach(word -> numbers.set(vocabulary.number(word)));
    }

    /** Returns the words in the order of the list, folded. */
    List<String> words() {
        return words;
    }

    /** Tells whether a token of a line is one of the words. */
    boolean has(Line line, int token) {
        return has(line.number(token, vocabulary));
    }

    /** Tells whether a folded word is one of them. */
    boolean has(String word) {
        return has(vocabulary.number(word));
    }

    private boolean has(int number) {
        return number != Vocabulary.UNKNOWN && numbers.get(number);
    }
}
