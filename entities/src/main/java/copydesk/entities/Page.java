package copydesk.entities;

import com.ibm.icu.lang.UCharacter;
import copydesk.lexicon.Tokens;
import copydesk.text.Block;
import copydesk.text.Document;
import copydesk.text.Sentence;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The repaired text of a document as words, each with its sentence and block. Possessive endings are no part of a
 * word. Offsets and indices here are those of the repaired text and its words.
 */
final class Page {
    /** How the words of a sentence are capitalised. */
    enum Manner {
        /** As in running text. */
        PLAIN,
        /** Most words with a capital letter, as in headlines. */
        TITLE,
        /** All in capitals. */
        SHOUT
    }

    /** No word that hyphens tie together has more parts and hyphens. */
    private static final int COMPOUND = 12;

    /** No dateline is longer. */
    private static final int DATELINE = 16;

    private final Document document;
    private final Words words;
    private final String text;
    private final Tokens tokens;
    private final String[] keys;
    private final List<Set<String>> kinds;
    private final int[] ends;
    private final int[] sentences;
    private final boolean[] initial;
    private final boolean[] boilerplate;
    private final boolean[] capitalized;
    private final List<Integer> sentenceFirst = new ArrayList<>();
    private final List<Manner> manners = new ArrayList<>();
    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> capital = new HashMap<>();
    private final Map<String, String> capitalForm = new HashMap<>();

    Page(Document document, Words words) {
        this.document = document;
        this.words = words;
        text = document.text();
        tokens = Tokens.of(text);
        int size = tokens.size();
        keys = new String[size];
        kinds = new ArrayList<>(size);
        ends = new int[size];
        sentences = new int[size];
        initial = new boolean[size];
        boilerplate = new boolean[size];
        capitalized = new boolean[size];
        for (int i = 0; i < size; i++) {
            ends[i] = isPlural(i) ? tokens.end(i) - 1 : withoutPossessive(i);
            capitalized[i] = tokens.isCapitalized(i) || isElided(i);
            keys[i] = Fold.name(text.substring(tokens.start(i), ends[i]));
            kinds.add(words.of(keys[i]));
            capitalized[i] |= hasSmallPrefix(i);
        }
        markBlocks();
        markSentences();
        for (int s = 0; s < sentenceFirst.size(); s++) {
            manners.add(manner(first(s), end(s)));
        }
        count();
    }

    private int withoutPossessive(int i) {
        int end = tokens.end(i);
        int last = end - 1;
        boolean s = last - tokens.start(i) >= 2
                && (text.charAt(last) == 's' || text.charAt(last) == 'S')
                && isApostrophe(text.charAt(last - 1));
        return s && !isWhole(i) ? last - 1 : end;
    }

    /** {@code Sotheby’s}, and {@code John’s} of {@code St. John’s}, which owns nothing here. */
    private boolean isWhole(int i) {
        int saint = i > 1 && tokens.end(i - 1) - tokens.start(i - 1) == 1 && text.charAt(tokens.start(i - 1)) == '.'
                ? i - 2
                : i - 1;
        boolean holy = saint >= 0 && tokens.word(saint).equals("St");
        int next = tokens.end(i) + 1;
        boolean closed = next >= text.length()
                || !Character.isLowerCase(text.charAt(next))
                || !Character.isWhitespace(text.charAt(next - 1));
        return holy && closed || words.is("with-s", Fold.of(tokens.word(i)));
    }

    /** {@code F-16s}, {@code T72s} and {@code Boeing 737s}, no {@code 1990s} and no {@code 40s}. */
    private boolean isPlural(int i) {
        int start = tokens.start(i);
        int last = tokens.end(i) - 1;
        if (last - start < 1 || text.charAt(last) != 's' || !Character.isDigit(text.charAt(last - 1))) {
            return false;
        }
        if (!tokens.isNumber(i)) {
            return tokens.isCapitalized(i);
        }
        boolean tied = i > 1 && tokens.isGlued(i) && text.charAt(start - 1) == '-' && tokens.isCapitalized(i - 2);
        boolean decade = text.charAt(last - 1) == '0' && last - start != 3;
        return tied || i > 0 && !decade && tokens.isCapitalized(i - 1) && !tokens.isGlued(i);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private void markBlocks() {
        int token = 0;
        for (Block block : document.blocks()) {
            Span span = document.normalized().toText(block.span());
            token = Math.max(token, tokens.indexAt(span.start()));
            while (token < size() && tokens.start(token) < span.end()) {
                boilerplate[token++] = block.boilerplate();
            }
        }
    }

    /** A sentence ends where the document says so, and at every line break. */
    private void markSentences() {
        List<Span> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            found.add(document.normalized().toText(sentence.span()));
        }
        found.sort(Comparator.naturalOrder());
        int next = 0;
        for (int i = 0; i < size(); i++) {
            boolean starts = i == 0 || hasBreak(tokens.end(i - 1), tokens.start(i));
            while (next < found.size() && found.get(next).start() <= tokens.start(i)) {
                starts = true;
                next++;
            }
            starts &= !isAbbreviated(i) || hasBreak(tokens.end(i - 1), tokens.start(i));
            if (starts) {
                sentenceFirst.add(i);
            }
            sentences[i] = sentenceFirst.size() - 1;
            initial[i] = starts || isWord(i) && !isWord(i - 1) && opens(i - 1);
        }
    }

    /** {@code U.S. Navy} is one sentence. */
    private boolean isAbbreviated(int i) {
        boolean dotted = i > 3
                && keys[i - 1].equals(".")
                && keys[i - 3].equals(".")
                && keys[i - 2].length() == 1
                && keys[i - 4].length() == 1
                && capitalized[i - 2]
                && tokens.isGlued(i - 1)
                && tokens.isGlued(i - 2);
        return dotted && (isA("organization-head", i) || isA("role", i) || isA("modifier", i));
    }

    /** Tells whether a word behind this sign may be capitalised only for its place. */
    private boolean opens(int sign) {
        return initial[sign] || isA("quote-any", sign) || ":•…*|>".contains(keys[sign]) || isDatelineEnd(sign);
    }

    /** The dash of {@code LIMA, Peru — The dam …}. */
    private boolean isDatelineEnd(int sign) {
        int first = sentenceFirst.get(sentenceFirst.size() - 1);
        return sign - first < DATELINE
                && isA("dash", sign)
                && !tokens.isGlued(sign)
                && isWord(first)
                && isAllCaps(first);
    }

    private boolean hasBreak(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                return true;
            }
        }
        return false;
    }

    private Manner manner(int first, int end) {
        int letters = 0;
        int capitals = 0;
        int shouted = 0;
        int commonCapitals = 0;
        int shoutable = 0;
        for (int i = first; i < end; i++) {
            if (!isWord(i) || isNumber(i)) {
                continue;
            }
            boolean shout = isAllCaps(i);
            if (length(i) > 1) {
                shoutable++;
                shouted += shout ? 1 : 0;
            }
            if (length(i) > 3) {
                letters++;
                capitals += isCapital(i) ? 1 : 0;
                commonCapitals += !initial[i] && isCapital(i) && words.isCommon(keys[i]) ? 1 : 0;
            }
        }
        if (shoutable >= 3 && shouted * 5 >= shoutable * 4) {
            return Manner.SHOUT;
        }
        boolean stopped = end - 1 > first && keys[end - 1].equals(".");
        int share = stopped ? 19 : 15;
        return letters >= (stopped ? 7 : 4) && capitals * 20 >= letters * share && commonCapitals > 0
                ? Manner.TITLE
                : Manner.PLAIN;
    }

    private void count() {
        for (int i = 0; i < size(); i++) {
            if (!isWord(i) || isNumber(i) || manner(i) != Manner.PLAIN) {
                continue;
            }
            if (!isCapital(i)) {
                small.merge(keys[i], 1, Integer::sum);
            } else if (!initial[i]) {
                capital.merge(keys[i], 1, Integer::sum);
                capitalForm.putIfAbsent(keys[i], word(i));
            }
        }
    }

    String text() {
        return text;
    }

    Document document() {
        return document;
    }

    Words words() {
        return words;
    }

    int size() {
        return tokens.size();
    }

    /** Returns the folded word without possessive ending. */
    String key(int i) {
        return keys[i];
    }

    /** Tells whether the folded word is of this kind. */
    boolean isA(String kind, int i) {
        return words.has(kinds.get(i), kind);
    }

    /** Returns the folded words between, joined by blanks. */
    String key(int first, int end) {
        if (end == first + 1) {
            return keys[first];
        }
        StringBuilder out = new StringBuilder(keys[first]);
        for (int i = first + 1; i < end; i++) {
            out.append(' ').append(keys[i]);
        }
        return out.toString();
    }

    /** Returns the word as written, without possessive ending. */
    String word(int i) {
        return text.substring(tokens.start(i), ends[i]);
    }

    /** Returns the words between as written. */
    String text(int first, int end) {
        return text.substring(tokens.start(first), ends[end - 1]);
    }

    int start(int i) {
        return tokens.start(i);
    }

    int end(int i, boolean withPossessive) {
        return withPossessive ? tokens.end(i) : ends[i];
    }

    Span span(int first, int end) {
        return new Span(tokens.start(first), ends[end - 1]);
    }

    int length(int i) {
        return ends[i] - tokens.start(i);
    }

    boolean isWord(int i) {
        return tokens.isWord(i);
    }

    boolean isNumber(int i) {
        return tokens.isNumber(i);
    }

    boolean isCapital(int i) {
        return capitalized[i];
    }

    /** Tells whether the word is such as {@code kaNdlovu}. */
    private boolean hasSmallPrefix(int i) {
        int prefix = Shapes.smallPrefix(text, tokens.start(i), ends[i]);
        return prefix > 0 && words.is("name-prefix", keys[i].substring(0, prefix));
    }

    /** Tells whether the word is such as {@code d'Estaing}. */
    private boolean isElided(int i) {
        int start = tokens.start(i);
        return length(i) > 3 && isApostrophe(text.charAt(start + 1)) && Character.isUpperCase(text.charAt(start + 2));
    }

    boolean isPossessive(int i) {
        return ends[i] != tokens.end(i);
    }

    /** Tells whether all letters are capitals and there are two at least. */
    boolean isAllCaps(int i) {
        int letters = 0;
        for (int at = tokens.start(i); at < ends[i]; ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (UCharacter.isLetter(c)) {
                letters++;
                if (UCharacter.isULowercase(c)) {
                    return false;
                }
            }
        }
        return letters > 1;
    }

    /** Tells whether nothing stands between word {@code i} and the one before it. */
    boolean isGlued(int i) {
        return tokens.isGlued(i) && !isPossessive(i - 1);
    }

    int sentence(int i) {
        return sentences[i];
    }

    /**
     * Returns the word behind all that is tied to word {@code i} by hyphens, as in {@code Dong-seok} and
     * {@code Rah-e-Aman}; {@code Berlin-based} and {@code Berlin-led} are two words.
     */
    int compound(int i) {
        int end = i + 1;
        while (end < i + COMPOUND && isHyphened(end + 1, i) && isCompound(end + 1)) {
            end += 2;
        }
        return end;
    }

    /** Tells whether a hyphen ties the word to the one before it. */
    boolean isHyphened(int i, int start) {
        return within(i, start)
                && isWord(i)
                && i > 1
                && keys[i - 1].equals("-")
                && tokens.isGlued(i - 1)
                && tokens.isGlued(i)
                && !isPossessive(i - 2);
    }

    /** Tells whether a word behind a hyphen is a part of a name, rather than a participle. */
    boolean isCompound(int i) {
        return isCapital(i) || !isA("compound-tail", i) && !keys[i].endsWith("ed") && !isNumber(i);
    }

    int sentenceCount() {
        return sentenceFirst.size();
    }

    /** Returns the first word of a sentence. */
    int first(int sentence) {
        return sentenceFirst.get(sentence);
    }

    /** Returns the word behind the last of a sentence. */
    int end(int sentence) {
        return sentence + 1 < sentenceFirst.size() ? sentenceFirst.get(sentence + 1) : size();
    }

    Manner manner(int i) {
        return manners.get(sentences[i]);
    }

    boolean isBoilerplate(int i) {
        return boilerplate[i];
    }

    /** Tells whether a capital letter is due to the place: at the start of a sentence or quotation, in a headline. */
    boolean isForced(int i) {
        return initial[i] || manner(i) != Manner.PLAIN;
    }

    boolean isInitial(int i) {
        return initial[i];
    }

    /** Tells whether the word is rather a common word than a name, as it is written in this text and elsewhere. */
    boolean isCommon(String key) {
        int capitals = capital.getOrDefault(key, 0);
        int smalls = small.getOrDefault(key, 0);
        return words.isCommon(key) ? capitals <= smalls : smalls > capitals;
    }

    /** Returns how often the word is capitalised where nothing but a name asks for it. */
    int capitals(String key) {
        return capital.getOrDefault(key, 0);
    }

    /** Returns the word as first capitalised within a sentence of running text; empty if it is not. */
    String capitalForm(String key) {
        return capitalForm.getOrDefault(key, "");
    }

    /** Returns the word at this offset of the repaired text, or the first behind it. */
    int indexAt(int offset) {
        return tokens.indexAt(offset);
    }

    /** Tells whether word {@code i} exists, in the same sentence as {@code j}, and is {@code key}. */
    boolean is(int i, int j, String key) {
        return i >= 0 && i < size() && sentences[i] == sentences[j] && keys[i].equals(key);
    }

    /** Tells whether word {@code i} exists and stands in the same sentence as {@code j}. */
    boolean within(int i, int j) {
        return i >= 0 && i < size() && sentences[i] == sentences[j];
    }

    @Override
    public String toString() {
        return size() + " words, " + sentenceCount() + " sentences";
    }
}
