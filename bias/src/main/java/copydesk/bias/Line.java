package copydesk.bias;

import copydesk.lexicon.Tokens;
import copydesk.lexicon.Vocabulary;
import copydesk.lexicon.WordPool;
import copydesk.text.Block;
import copydesk.text.Document;
import copydesk.text.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The tokens of one block of the repaired text with the sentences they stand in. */
final class Line {
    private static final int LONG_WORD = 4;

    private final Document document;
    private final Block block;
    private final Tokens tokens;
    private final int[] bounds;
    /** The index of each token's sentence, and behind them that of the last. */
    private final int[] sentences;

    private final BitSet quoted;
    private final boolean titleCase;

    private Line(Document document, Block block, Tokens tokens, int[] bounds, BitSet quoted) {
        this.document = document;
        this.block = block;
        this.tokens = tokens;
        this.bounds = bounds;
        this.sentences = new int[tokens.size() + 1];
        for (int i = 0; i + 1 < bounds.length; i++) {
            Arrays.fill(sentences, bounds[i], bounds[i + 1] + 1, i);
        }
        this.quoted = quoted;
        this.titleCase = isTitleCase(tokens);
    }

    /** Returns the block's tokens; lines must be made in the order of the text; {@code sentences} are the starts of its sentences in the repaired text. */
    static Line of(Document document, Block block, List<Integer> sentences, Voices voices, WordPool pool) {
        Span span = document.normalized().toText(block.span());
        Tokens tokens = Tokens.of(document.text(), span, pool);
        int[] bounds = new int[sentences.size() + 2];
        int size = 1;
        for (int start : sentences) {
            int token = tokens.indexAt(start);
            if (token > bounds[size - 1] && token < tokens.size()) {
                bounds[size++] = token;
            }
        }
        bounds[size++] = tokens.size();
        BitSet quoted = new BitSet(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (voices.covers(tokens.start(i))) {
                quoted.set(i);
            }
        }
        return new Line(document, block, tokens, Arrays.copyOf(bounds, size), quoted);
    }

    private static boolean isTitleCase(Tokens tokens) {
        int large = 0;
        int small = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.end(i) - tokens.start(i) >= LONG_WORD && tokens.isWord(i) && !tokens.isNumber(i)) {
                if (tokens.isCapitalized(i)) {
                    large++;
                } else {
                    small++;
                }
            }
        }
        boolean sentence = tokens.size() > 0 && tokens.key(tokens.size() - 1).equals(".");
        return large > 3 * small && large + small > 2 && !sentence;
    }

    Block block() {
        return block;
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    String key(int token) {
        return tokens.key(token);
    }

    /** Returns the number of a token's word in the vocabulary that the line was cut with. */
    int number(int token) {
        return tokens.number(token);
    }

    /** Returns the number of a token's word in a vocabulary, or {@link Vocabulary#UNKNOWN}. */
    int number(int token, Vocabulary words) {
        return tokens.number(token, words);
    }

    /** Tells whether nearly all words are capitalised, as in a headline, so that capitals do not mark names. */
    boolean isTitleCase() {
        return titleCase;
    }

    /** Tells whether the token stands in a quotation that is not the author's doubt. */
    boolean isQuoted(int token) {
        return quoted.get(token);
    }

    /** Returns the index of the sentence of a token. */
    int sentenceOf(int token) {
        return sentences[token];
    }

    /** Returns the first token of the sentence of a token. */
    int start(int token) {
        return bounds[sentences[token]];
    }

    /** Returns the token behind the sentence of a token. */
    int end(int token) {
        return bounds[sentences[token] + 1];
    }

    boolean isCapitalized(int token) {
        return tokens.isCapitalized(token);
    }

    /** Tells whether the token is a bracket, comma or stop: anything but a word, a hyphen or a quotation mark. */
    boolean isStop(int token) {
        return !tokens.isWord(token) && ",.;:!?()[]—–…".indexOf(key(token)) >= 0;
    }

    /** Returns where the tokens stand in the repaired text. */
    Span inText(int first, int end) {
        return new Span(tokens.start(first), tokens.end(end - 1));
    }

    /** Returns where a span of the repaired text stands in the original. */
    Span inOriginal(Span inText) {
        return document.normalized().toOriginal(inText);
    }

    /** Returns where the tokens stand in the original. */
    Span inOriginal(int first, int end) {
        return inOriginal(inText(first, end));
    }
}
