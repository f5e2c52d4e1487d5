package copydesk.lexicon;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import copydesk.text.Span;
import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a text: runs of letters, digits and marks, also with an apostrophe inside ({@code don't},
 * {@code d'état}); every other character that is not white space is a token of its own, so {@code US-backed} is three
 * tokens. Offsets are those of the text that was given.
 */
public final class Tokens {
    private static final int WORD = 1;
    private static final int CAPITALIZED = 2;
    private static final int NUMBER = 4;

    /** The kinds of the first characters, which nearly all are. */
    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = (byte) kindOf(c);
        }
    }

    private final String text;
    private final Vocabulary vocabulary;
    private int size;
    private int[] starts;
    private int[] ends;
    /** What a token starts with. */
    private byte[] kinds;

    private int[] numbers;
    /** The folded words that the vocabulary does not hold. */
    private String[] keys;

    private Tokens(String text, int length, Vocabulary vocabulary) {
        int room = 4 + length / 4;
        this.text = text;
        this.vocabulary = vocabulary;
        this.starts = new int[room];
        this.ends = new int[room];
        this.kinds = new byte[room];
        this.numbers = new int[room];
        this.keys = new String[room];
    }

    /** Returns the tokens of {@code text}, in linear time. */
    public static Tokens of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** Returns the tokens of a span of {@code text}; their offsets are those of the whole text. */
    public static Tokens of(String text, Span span) {
        return of(text, span, new WordPool(span.length()));
    }

    /** Returns the tokens of a span; those of many spans take less room if all share a pool. */
    public static Tokens of(String text, Span span, WordPool pool) {
        Tokens tokens = new Tokens(text, span.length(), pool.vocabulary());
        char[] chars = new char[span.length()];
        text.getChars(span.start(), span.end(), chars, 0);
        int i = 0;
        while (i < chars.length) {
            int c = Character.codePointAt(chars, i);
            int next = i + Character.charCount(c);
            int kind = kind(c);
            if (kind != 0 || !isBlank(c)) {
                next = (kind & WORD) == 0 ? next : wordEnd(chars, next);
                tokens.add(kind, chars, i, next, span.start(), pool);
            }
            i = next;
        }
        return tokens;
    }

    private static int wordEnd(char[] chars, int from) {
        int i = from;
        while (i < chars.length) {
            if (isPlainPart(chars[i])) {
                i++;
                continue;
            }
            int c = Character.codePointAt(chars, i);
            boolean apostrophe = c == '\'' || c == '’';
            int next = i + Character.charCount(c);
            int needed = apostrophe ? next < chars.length ? Character.codePointAt(chars, next) : c : c;
            if (!isWordPart(needed)) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private static boolean isBlank(int c) {
        return c < 128 ? c == ' ' || c >= '\t' && c <= '\r' : UCharacter.isUWhiteSpace(c);
    }

    /** Tells whether the character is part of a word: a letter, digit or mark. */
    public static boolean isWordPart(int c) {
        return (kind(c) & WORD) != 0;
    }

    private static boolean isPlainPart(char c) {
        return c < ASCII.length && ASCII[c] != 0;
    }

    private static int kind(int c) {
        return c < ASCII.length ? ASCII[c] : kindOf(c);
    }

    private static int kindOf(int c) {
        return switch (UCharacter.getType(c)) {
            case UCharacterCategory.UPPERCASE_LETTER, UCharacterCategory.TITLECASE_LETTER -> WORD | CAPITALIZED;
            case UCharacterCategory.LOWERCASE_LETTER,
                    UCharacterCategory.MODIFIER_LETTER,
                    UCharacterCategory.OTHER_LETTER,
                    UCharacterCategory.NON_SPACING_MARK,
                    UCharacterCategory.ENCLOSING_MARK,
                    UCharacterCategory.COMBINING_SPACING_MARK,
                    UCharacterCategory.OTHER_NUMBER -> WORD;
            case UCharacterCategory.DECIMAL_DIGIT_NUMBER -> WORD | NUMBER;
            // Roman numerals and letters in circles
            case UCharacterCategory.LETTER_NUMBER -> UCharacter.isUUppercase(c) ? WORD | CAPITALIZED : WORD;
            case UCharacterCategory.OTHER_SYMBOL -> UCharacter.isUUppercase(c) ? CAPITALIZED : 0;
            default -> 0;
        };
    }

    private void add(int kind, char[] chars, int start, int end, int offset, WordPool pool) {
        if (size == starts.length) {
            int room = size + size / 2;
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            kinds = Arrays.copyOf(kinds, room);
            numbers = Arrays.copyOf(numbers, room);
            keys = Arrays.copyOf(keys, room);
        }
        starts[size] = offset + start;
        ends[size] = offset + end;
        kinds[size] = (byte) kind;
        fold(chars, start, end);
        long signature = Vocabulary.signature(chars, start, end);
        numbers[size] = vocabulary.number(signature, chars, start, end);
        if (numbers[size] == Vocabulary.UNKNOWN) {
            keys[size] = pool.key(signature, chars, start, end);
            boolean same = Vocabulary.isSame(keys[size], chars, start, end);
            numbers[size] = same ? Vocabulary.UNKNOWN : vocabulary.number(keys[size]);
        }
        size++;
    }

    /** Folds what is ASCII once folded. */
    private static void fold(char[] chars, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = chars[i];
            if (c >= 'A' && c <= 'Z') {
                chars[i] = (char) (c + 'a' - 'A');
            } else if (c == '’') {
                chars[i] = '\'';
            }
        }
    }

    /** Returns the form under which words are compared: lower case, straight apostrophes. */
    public static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= 0x80) {
                return folded(word);
            }
        }
        return word;
    }

    private static String folded(String word) {
        return word.replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    /** Returns the number of tokens. */
    public int size() {
        return size;
    }

    /** Returns where token {@code i} starts in the text. */
    public int start(int i) {
        return starts[i];
    }

    /** Returns where token {@code i} ends in the text. */
    public int end(int i) {
        return ends[i];
    }

    /** Returns token {@code i} folded: lower case, straight apostrophes. */
    public String key(int i) {
        return numbers[i] == Vocabulary.UNKNOWN ? keys[i] : vocabulary.word(numbers[i]);
    }

    /** Returns the number of token {@code i} in the vocabulary that the text was cut with. */
    public int number(int i) {
        return numbers[i];
    }

    /**
     * Returns the number of token {@code i} in a vocabulary, or {@link Vocabulary#UNKNOWN}: at once if the tokens were cut
     * with that vocabulary or an extension of it, else by looking for the word.
     */
    public int number(int i, Vocabulary words) {
        if (vocabulary == words || vocabulary.isExtensionOf(words)) {
            return numbers[i] < words.size() ? numbers[i] : Vocabulary.UNKNOWN;
        }
        return words.number(key(i));
    }

    /** Returns token {@code i} as written. */
    public String word(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** Returns the text from token {@code first} up to, but not with, token {@code end}. */
    public String text(int first, int end) {
        return text.substring(starts[first], ends[end - 1]);
    }

    /** Tells whether token {@code i} is a word or number rather than a sign. */
    public boolean isWord(int i) {
        return (kinds[i] & WORD) != 0;
    }

    /** Tells whether token {@code i} starts with a capital letter. */
    public boolean isCapitalized(int i) {
        return (kinds[i] & CAPITALIZED) != 0;
    }

    /** Tells whether token {@code i} starts with a digit. */
    public boolean isNumber(int i) {
        return (kinds[i] & NUMBER) != 0;
    }

    /** Tells whether nothing stands between token {@code i} and the one before it. */
    public boolean isGlued(int i) {
        return i > 0 && ends[i - 1] == starts[i];
    }

    /** Returns the first token that ends behind {@code offset}; {@link #size()} if there is none. */
    public int indexAt(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public String toString() {
        return size + " tokens";
    }
}
