package copydesk.quotes;

import copydesk.lexicon.Tokens;
import copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb of saying, before or behind it, in the tokens of one block. */
final class Subjects {
    private static final int FAR = 24;

    private final SpeakerWords words;
    private final Names names;

    Subjects(SpeakerWords words, Names names) {
        this.words = words;
        this.names = names;
    }

    /** Returns the subject that stands before {@code verb}, not before {@code from}. */
    @Nullable
    Subject before(Passage passage, int from, int verb) {
        Tokens tokens = passage.tokens();
        int stop = Math.max(from, verb - FAR);
        int i = verb - 1;
        if (i > stop && tokens.key(i).equals(",")) {
            i = overApposition(tokens, stop, i - 1);
        }
        Subject noun = null;
        for (; i >= stop; i--) {
            String key = tokens.key(i);
            if (isBarrier(key) || passage.quoteAt(i) != null) {
                break;
            }
            if (isPersonal(key)) {
                return noun == null ? pronoun(tokens, i) : noun;
            }
            if (key.equals("who") && noun == null) {
                i -= i > stop && tokens.key(i - 1).equals(",") ? 1 : 0;
                continue;
            }
            if (words.isPronoun(key)) {
                return new Subject(null, span(tokens, i, i + 1), false);
            }
            if (tokens.isCapitalized(i)) {
                int start = runStart(tokens, stop, i);
                boolean object = start > stop && words.isPreposition(tokens.key(start - 1));
                Subject named = named(tokens, start, i + 1);
                if (!object && noun != null) {
                    return new Subject(
                            null, new Span(tokens.start(start), noun.span().end()), false);
                }
                if (!object && named != null) {
                    return named;
                }
                noun = object ? null : noun;
                i = start;
            } else if (words.isPreposition(key)) {
                noun = null;
            } else if (noun == null && isNoun(tokens, i)) {
                noun = new Subject(null, span(tokens, i, i + 1), false);
            }
        }
        return noun;
    }

    private boolean isNoun(Tokens tokens, int i) {
        return tokens.isWord(i)
                && !tokens.isNumber(i)
                && !(tokens.isGlued(i) && i > 0 && tokens.isNumber(i - 1))
                && !words.isAdverb(tokens.key(i))
                && !words.isNoName(tokens.key(i));
    }

    /** Returns the subject that stands right behind {@code at}, up to {@code to}. */
    @Nullable
    Subject behind(Tokens tokens, int at, int to) {
        int i = at;
        while (i < to && i < at + 6) {
            String key = tokens.key(i);
            if (isPersonal(key)) {
                return pronoun(tokens, i);
            }
            if (tokens.isCapitalized(i)) {
                int end = Math.min(to, names.runEnd(tokens, i));
                Subject named = named(tokens, i, end);
                if (named != null || end >= to || !words.isPreposition(tokens.key(end))) {
                    return named == null ? new Subject(null, span(tokens, i, end), false) : named;
                }
                return new Subject(null, span(tokens, i, end), false);
            }
            if (!tokens.isWord(i) || words.isPreposition(key)) {
                break;
            }
            i++;
        }
        return i > at ? new Subject(null, span(tokens, at, i), false) : null;
    }

    /** Returns the first subject of a sentence that starts at {@code from}, outside quotation marks. */
    @Nullable
    Subject first(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        for (int i = from; i < to && i < from + FAR; i++) {
            if (passage.quoteAt(i) != null) {
                continue;
            }
            if (words.isFinite(tokens.key(i))) {
                return null;
            }
            if (isPersonal(tokens.key(i))) {
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

    /** {@code Lumen vice president Ada Byrne}: the name stands behind the titles; returns where, or {@code at}. */
    private int behindTitle(Tokens tokens, int at, int to) {
        int i = at;
        while (i < to && words.isTitle(tokens.key(i)) && !tokens.isCapitalized(i)) {
            i++;
        }
        return i > at && i < to && tokens.isCapitalized(i) ? i : at;
    }

    private int overApposition(Tokens tokens, int stop, int from) {
        for (int i = from; i > stop; i--) {
            if (tokens.key(i).equals(",")) {
                return i - 1;
            }
        }
        return from;
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

    private static boolean isPersonal(String key) {
        return key.equals("he") || key.equals("she");
    }

    private static boolean isBarrier(String key) {
        return key.equals(";") || key.equals("”") || key.equals("“") || key.equals("\"") || key.equals("but");
    }

    private static Subject pronoun(Tokens tokens, int i) {
        return new Subject(null, span(tokens, i, i + 1), true);
    }

    private static Span span(Tokens tokens, int start, int end) {
        return new Span(tokens.start(start), tokens.end(end - 1));
    }
}
