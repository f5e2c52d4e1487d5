package copydesk.quotes;

import copydesk.lexicon.Tokens;
import copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb of saying, before or behind it, in the tokens of one block. */
final class Subjects {
    private static final int FAR = 24;
    private static final int NOUN = 7;

    private final SpeakerWords words;
    private final Names names;

    Subjects(SpeakerWords words, Names names) {
        this.words = words;
        this.names = names;
    }

    /** Returns the subject that a phrase before the verb tells. */
    @Nullable
    Subject of(Tokens tokens, SubjectPhrase phrase) {
        int to = head(tokens, phrase.from(), phrase.to());
        int last = to - 1;
        while (last > phrase.from() && !tokens.isWord(last)) {
            last--;
        }
        if (last < phrase.from()) {
            return null;
        }
        Subject pronoun = pronoun(tokens, last);
        if (pronoun != null && (!tokens.isCapitalized(last) || last == phrase.from())) {
            return pronoun;
        }
        if (tokens.isCapitalized(last)) {
            int start = runStart(tokens, phrase.from(), last);
            return named(tokens, start, nameEnd(tokens, start, last + 1, phrase.to()));
        }
        return new Subject(null, span(tokens, phrase.from(), last + 1), false);
    }

    /** {@code Committee of Forestry and Wildlife}: one word with "of" behind it is no whole name. */
    private static int nameEnd(Tokens tokens, int start, int end, int to) {
        boolean whole = end - start != 1 || end + 1 >= to || !tokens.key(end).equals("of");
        int i = end;
        int name = end;
        while (!whole && i < to && isInName(tokens, i)) {
            name = tokens.isCapitalized(i) ? i + 1 : name;
            i++;
        }
        return name;
    }

    private static boolean isInName(Tokens tokens, int i) {
        String key = tokens.key(i);
        return tokens.isCapitalized(i)
                || key.equals("of")
                || key.equals("and")
                || key.equals("for")
                || key.equals("the");
    }

    /** Returns the word behind the head of a noun phrase: {@code the head} of {@code the head of the port}. */
    private int head(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String key = tokens.key(i);
            boolean stops = words.isPreposition(key) || words.isWhich(key) || key.equals("(") || key.equals(",");
            if (stops && !words.isPreposition(tokens.key(i - 1))) {
                return i;
            }
            boolean participle = key.endsWith("ed") && key.length() > 4 && !tokens.isCapitalized(i);
            if (participle && i > from + 1 && i + 1 < to && words.isPreposition(tokens.key(i + 1))) {
                return i;
            }
        }
        return to;
    }

    private @Nullable Subject pronoun(Tokens tokens, int i) {
        String word = tokens.key(i);
        int mark = word.indexOf('\'');
        String key = mark > 0 ? word.substring(0, mark) : word;
        Span span =
                new Span(tokens.start(i), tokens.start(i) + Math.min(key.length(), tokens.end(i) - tokens.start(i)));
        return words.isPronoun(key) ? new Subject(null, span, key.equals("he") || key.equals("she")) : null;
    }

    /** Returns the subject that stands right behind {@code at}, up to {@code to}. */
    @Nullable
    Subject behind(Tokens tokens, int at, int to) {
        int i = at;
        while (i < to && i < at + NOUN && tokens.isWord(i) && !words.isPreposition(tokens.key(i))) {
            Subject pronoun = i == at ? pronoun(tokens, i) : null;
            if (pronoun != null) {
                return pronoun;
            }
            if (tokens.isCapitalized(i)) {
                int end = Math.min(to, names.runEnd(tokens, i));
                boolean owner = tokens.key(end - 1).endsWith("'s");
                boolean office = words.isTitle(tokens.key(end - 1))
                        && end + 1 < to
                        && tokens.key(end).equals("and")
                        && tokens.isCapitalized(end + 1);
                if (!owner && !office && !isAdjective(tokens, at, i, end, to)) {
                    Subject named = named(tokens, i, end);
                    return named == null ? new Subject(null, span(tokens, at, end), false) : named;
                }
                i = Math.max(i, end - 1);
            }
            i++;
        }
        return i > at ? new Subject(null, span(tokens, at, i), false) : null;
    }

    /** {@code a European diplomat}: a noun follows the capital. */
    private boolean isAdjective(Tokens tokens, int at, int first, int end, int to) {
        boolean article = at < first && words.isDeterminer(tokens.key(at));
        return article
                && end == first + 1
                && end < to
                && tokens.isWord(end)
                && !tokens.isNumber(end)
                && !words.isPreposition(tokens.key(end))
                && !words.isNoName(tokens.key(end))
                && !words.isAdverb(tokens.key(end));
    }

    /** Returns the first subject of a sentence that starts at {@code from}, outside quotation marks. */
    @Nullable
    Subject first(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        for (int i = from; i < to && i < from + FAR; i++) {
            if (passage.quoteAt(i) != null) {
                continue;
            }
            String key = tokens.key(i);
            if (words.isFinite(tokens, i)) {
                return null;
            }
            if (key.equals("he") || key.equals("she")) {
                return pronoun(tokens, i);
            }
            if (tokens.isCapitalized(i)) {
                int end = Math.min(names.runEnd(tokens, i), to);
                Subject named = named(tokens, i, end);
                boolean object = i > from && words.isPreposition(tokens.key(i - 1));
                int head = behindTitle(tokens, end, to);
                if (named != null && !object && head == end) {
                    return named;
                }
                i = head > end ? head - 1 : Math.max(i, end - 1);
            }
        }
        return null;
    }

    /** {@code The officer walked out and said}: returns the noun that a sentence starts with; null if it starts otherwise. */
    @Nullable
    Subject opening(Tokens tokens, int from, int verb) {
        if (from >= verb || !words.isDeterminer(tokens.key(from))) {
            return null;
        }
        for (int i = from + 1; i < verb && i < from + NOUN && tokens.isWord(i); i++) {
            String key = tokens.key(i);
            boolean past = key.endsWith("ed") && key.length() > 4;
            boolean stops = words.isFinite(key) || words.isPreposition(key) || words.isWhich(key) || past;
            if (stops && i > from + 1) {
                return new Subject(null, span(tokens, from, i), false);
            }
        }
        return null;
    }

    /** {@code Lumen vice president Ada Byrne}: the name stands behind the titles; returns where, or {@code at}. */
    private int behindTitle(Tokens tokens, int at, int to) {
        int i = at;
        while (i < to && words.isTitle(tokens.key(i)) && !tokens.isCapitalized(i)) {
            i++;
        }
        return i > at && i < to && tokens.isCapitalized(i) ? i : at;
    }

    private @Nullable Subject named(Tokens tokens, int start, int end) {
        int from = names.nameStart(tokens, start, end);
        if (from >= end || !tokens.isCapitalized(from)) {
            return null;
        }
        return new Subject(names.fullest(tokens, from, end), span(tokens, from, end), false);
    }

    private int runStart(Tokens tokens, int stop, int last) {
        int start = last;
        for (int i = last; i >= stop; i--) {
            if (tokens.isCapitalized(i) && names.runEnd(tokens, i) >= last + 1) {
                start = i;
            } else if (tokens.isCapitalized(i) || !words.isParticle(tokens.key(i)) && tokens.isWord(i)) {
                break;
            }
        }
        return start;
    }

    private static Span span(Tokens tokens, int start, int end) {
        return new Span(tokens.start(start), tokens.end(end - 1));
    }
}
