package copydesk.blocks;

import copydesk.lexicon.FunctionWords;
import copydesk.lexicon.Tokens;
import java.io.DataInput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What words, and short lines as a whole, tell of a line and of its page. */
final class WordTable {
    /** Lines of at most so many words are also known as a whole. */
    static final int SHORT = 5;

    /** Stands before a whole line among the words. */
    private static final String WHOLE = "=";

    /** A word, or a short line as a whole. */
    static final class Word {
        private final int number;
        private final boolean function;
        private final int odds;
        private final short[] kinds = new short[PageKind.COUNT];

        private Word(int number, boolean function, int odds) {
            this.number = number;
            this.function = function;
            this.odds = odds;
        }

        /** Returns its number in the table, from 0. */
        int number() {
            return number;
        }

        /** Tells whether it is one that running text is full of. */
        boolean isFunction() {
            return function;
        }

        /** Returns how much it speaks for the story: hundredths of a natural logarithm. */
        int odds() {
            return odds;
        }

        /** Returns how much it speaks for the kind of page with this number, in the same unit. */
        int kind(int kind) {
            return kinds[kind];
        }
    }

    private final Map<String, Word> words = new HashMap<>();

    private WordTable() {}

    static WordTable read(DataInput in) throws IOException {
        WordTable table = new WordTable();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            String key = in.readUTF();
            Word word = new Word(i, FunctionWords.contains(key), in.readShort());
            for (int k = 0; k < PageKind.COUNT; k++) {
                word.kinds[k] = in.readShort();
            }
            table.words.put(key, word);
        }
        return table;
    }

    int size() {
        return words.size();
    }

    @Nullable
    Word word(String key) {
        return words.get(key);
    }

    /** Returns what is known of a short line as a whole. */
    @Nullable
    Word line(Line line) {
        return isShort(line) ? words.get(WHOLE + line.folded()) : null;
    }

    static boolean isShort(Line line) {
        return line.words() > 0 && line.words() <= SHORT;
    }

    /** Tells whether a token is a word of the kind that the table can hold. */
    static boolean isWord(Tokens tokens, int i) {
        return tokens.isWord(i) && !tokens.isNumber(i);
    }
}
