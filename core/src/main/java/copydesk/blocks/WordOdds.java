package copydesk.blocks;

import copydesk.lexicon.Tokens;
import java.util.Map;

/** How much a word, or a whole short line, speaks for the story or against it: hundredths of a natural logarithm. */
record WordOdds(Map<String, Integer> odds) {
    /** Lines of at most so many words are also known as a whole. */
    static final int SHORT = 5;

    /** Stands before a whole line among the words. */
    static final String WHOLE = "=";

    int of(String key) {
        return odds.getOrDefault(key, 0);
    }

    int ofLine(Line line) {
        return line.words() > SHORT || line.words() == 0 ? 0 : of(WHOLE + line.folded());
    }

    /** The words of a line that count: each once. */
    static boolean counts(Tokens tokens, int i) {
        return tokens.isWord(i) && !tokens.isNumber(i);
    }
}
