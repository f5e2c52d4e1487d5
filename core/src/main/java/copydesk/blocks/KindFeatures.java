package copydesk.blocks;

import copydesk.lexicon.Tokens;
import copydesk.text.BlockKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers what a line shows whose kind is looked at once more: its words, how long it is and where it stands, and what it
 * and the lines around it were taken for at first.
 */
final class KindFeatures {
    private static final int KINDS = BlockKind.values().length;

    /** The kinds, and none, where the page has no line. */
    private static final int STATES = KINDS + 1;

    private static final int LENGTHS = 8;
    private static final int TENTHS = 10;

    /** How many lines before and behind are looked at. */
    private static final int AROUND = 3;

    private static final int OF_LENGTH = STATES;
    private static final int OF_PLACE = OF_LENGTH + STATES * LENGTHS;
    private static final int OF_NEIGHBOUR = OF_PLACE + STATES * TENTHS;
    private static final int OF_PAIR = OF_NEIGHBOUR + 2 * AROUND * STATES;
    private static final int OF_WORD = OF_PAIR + 2 * STATES * STATES;

    /** So many numbers at most are not words. */
    private static final int FIXED = 5 + 2 * AROUND;

    private final List<String> words;
    private final Map<String, Integer> numbers = new HashMap<>();

    KindFeatures(List<String> words) {
        this.words = List.copyOf(words);
        for (String word : words) {
            numbers.put(word, OF_WORD + numbers.size());
        }
    }

    /** How many numbers there are. */
    int size() {
        return OF_WORD + words.size();
    }

    /** Returns the word that a number stands for; empty if it stands for something else. */
    String word(int number) {
        return number < OF_WORD ? "" : words.get(number - OF_WORD);
    }

    /** Returns what the lines of a page were taken for at first, as numbers. */
    static int[] states(Page page) {
        int[] states = new int[page.size()];
        Arrays.setAll(states, i -> page.labelOf(i).kind().ordinal());
        return states;
    }

    /** Returns the numbers of line {@code i}, each once; those of words stand last. */
    int[] of(Page page, int[] states, int i) {
        Tokens tokens = page.line(i).tokens();
        int[] row = new int[FIXED + tokens.size()];
        int own = states[i];
        int size = 0;
        row[size++] = own;
        row[size++] = OF_LENGTH + own * LENGTHS + length(page.line(i).text());
        row[size++] = OF_PLACE + own * TENTHS + i * TENTHS / states.length;
        for (int d = 1; d <= AROUND; d++) {
            row[size++] = OF_NEIGHBOUR + (2 * d - 2) * STATES + state(states, i - d);
            row[size++] = OF_NEIGHBOUR + (2 * d - 1) * STATES + state(states, i + d);
        }
        row[size++] = OF_PAIR + own * STATES + state(states, i - 1);
        row[size++] = OF_PAIR + (STATES + own) * STATES + state(states, i + 1);
        int fixed = size;
        for (int t = 0; t < tokens.size(); t++) {
            Integer number = numbers.get(key(tokens, t));
            if (number != null) {
                row[size++] = number;
            }
        }
        Arrays.sort(row, fixed, size);
        return Arrays.copyOf(row, withoutTwins(row, fixed, size));
    }

    /** Returns what the words know a token by. */
    static String key(Tokens tokens, int i) {
        return tokens.isNumber(i) ? "0" : tokens.key(i);
    }

    private static int withoutTwins(int[] row, int from, int to) {
        int size = from;
        for (int i = from; i < to; i++) {
            if (i == from || row[i] != row[i - 1]) {
                row[size++] = row[i];
            }
        }
        return size;
    }

    private static int state(int[] states, int i) {
        return i < 0 || i >= states.length ? KINDS : states[i];
    }

    /** How often the length can be halved. */
    private static int length(String text) {
        return Math.min(LENGTHS - 1, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(text.length() + 1));
    }
}
