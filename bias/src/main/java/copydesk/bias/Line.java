package copydesk.bias;

import copydesk.lexicon.Tokens;
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
    private final BitSet quoted;
    private final boolean titleCase;

    private Line(Document document, Block block, Tokens tokens, int[] bounds, BitSet quoted) {
        this.document = document;
        this.block = block;
        this.tokens = tokens;
        this.bounds = bounds;
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
            quoted.set(i, voices.covers(tokens.start(i)));
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
        int at = Arrays.binarySearch(bounds, token);
        return Math.min(at >= 0 ? at : -at - 2, bounds.length - 2);
    }

    /** Returns the first token of the sentence of a token. */
    int start(int token) {
        return bounds[sentenceOf(token)];
    }

    /** Returns the token behind the sentence of a token. */
    int end(int token) {
        return bounds[sentenceOf(token) + 1];
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
