package copydesk.quotes;

import copydesk.lexicon.Tokens;
import copydesk.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One block with what the finding of speakers needs; all offsets are into its text.
 *
 * @param text the block's text
 * @param tokens its words
 * @param sentences its sentences
 * @param marks its stretches in quotation marks
 * @param headline whether it is a headline
 */
record Passage(String text, Tokens tokens, List<Span> sentences, List<Span> marks, boolean headline) {
    /** Returns the stretch of quotation marks that token {@code i} stands in, or null. */
    @Nullable
    Span quoteAt(int i) {
        int at = tokens.start(i);
        int next = Span.firstEndingBehind(marks, at);
        return next < marks.size() && marks.get(next).contains(at) ? marks.get(next) : null;
    }

    /** Returns the index of the sentence at an offset; the last one behind them all. */
    int sentenceIndex(int offset) {
        return Math.min(Span.firstEndingBehind(sentences, offset), sentences.size() - 1);
    }

    /** Tells whether a sentence ends with a token, rather than an abbreviation: {@code Mrs. Lima}. */
    boolean endsSentence(int i) {
        return i + 1 >= tokens.size()
                || sentenceIndex(tokens.start(i)) != sentenceIndex(tokens.start(i + 1))
                || quoteAt(i + 1) != null;
    }

    /** Returns the index of the first token at or behind an offset. */
    int token(int offset) {
        int i = tokens.indexAt(offset);
        return i < tokens.size() && tokens.start(i) < offset ? i + 1 : i;
    }

    /** The number of words between two tokens. */
    int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += tokens.isWord(i) ? 1 : 0;
        }
        return words;
    }
}
