package copydesk.quotes;

import copydesk.lexicon.Tokens;
import copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds who is said to have spoken words in quotation marks. */
final class Attribution {
    private static final int NEAR = 9;

    private final SpeakerWords words;
    private final Subjects subjects;

    Attribution(SpeakerWords words, Subjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** Returns the speaker that stands with the quotation in its sentence; null if nobody is said to speak. */
    @Nullable
    Subject of(Passage passage, Span quote) {
        Subject behind = behind(passage, quote);
        return behind != null ? behind : before(passage, quote);
    }

    /** {@code “…”, said X}, {@code “…”, X said}, {@code “…”, according to X}. */
    private @Nullable Subject behind(Passage passage, Span quote) {
        Tokens tokens = passage.tokens();
        Span sentence = passage.sentenceAt(Math.max(quote.start(), quote.end() - 1));
        int from = passage.token(quote.end());
        int to = passage.token(Math.max(sentence.end(), nextSentenceEnd(passage, quote)));
        if (from < to && (tokens.key(from).equals(",") || tokens.key(from).equals("—"))) {
            from++;
        }
        for (int i = from; i < to && i < from + NEAR; i++) {
            if (passage.quoteAt(i) != null
                    || tokens.key(i).equals(".")
                    || tokens.key(i).equals(";")) {
                return null;
            }
            if (isAccordingTo(tokens, i)) {
                return subjects.behind(tokens, i + 2, to);
            }
            if (words.verb(tokens.key(i)) != null) {
                if (i > from) {
                    boolean direct = passage.words(from, i) <= NEAR && startsAttribution(tokens, from);
                    return direct ? subjects.before(tokens, from, i) : null;
                }
                return subjects.behind(tokens, i + 1, to);
            }
        }
        return null;
    }

    /** What follows the quotation is its attribution if it starts with a name, a pronoun or an article. */
    private boolean startsAttribution(Tokens tokens, int from) {
        String key = tokens.key(from);
        return tokens.isCapitalized(from)
                || words.isPronoun(key)
                || words.isNoName(key) && !words.isPreposition(key) && !key.equals("and") && !key.equals("but");
    }

    /** A sentence that ends within the quotation may have its attribution in what follows on the line. */
    private static int nextSentenceEnd(Passage passage, Span quote) {
        int at = quote.end();
        if (at < passage.text().length() && at > 1 && passage.text().charAt(at - 2) == ',') {
            return passage.sentenceAt(at).end();
        }
        boolean lower = at + 1 < passage.text().length()
                && passage.text().charAt(at) == ' '
                && Character.isLowerCase(passage.text().charAt(at + 1));
        return lower ? passage.sentenceAt(at + 1).end() : quote.end();
    }

    /** {@code X said: “…”}, {@code X warned of “…”}, {@code X went on, saying “…”}. */
    private @Nullable Subject before(Passage passage, Span quote) {
        Tokens tokens = passage.tokens();
        Span sentence = passage.sentenceAt(quote.start());
        int from = passage.token(sentence.start());
        int to = passage.token(quote.start());
        for (int i = to - 1; i >= from; i--) {
            if (passage.quoteAt(i) != null) {
                continue;
            }
            if (isAccordingTo(tokens, i)) {
                return subjects.behind(tokens, i + 2, to);
            }
            if (words.verb(tokens.key(i)) != null && !isModifier(tokens, i)) {
                Subject subject = tokens.key(i).endsWith("ing") && !isAux(tokens, i - 1)
                        ? subjects.first(tokens, from, i)
                        : subjects.before(tokens, from, i);
                return subject != null ? subject : new Subject(null, span(tokens, i), false);
            }
        }
        return null;
    }

    /** A participle behind "by" or before a noun names no act of speaking here: {@code a so called}. */
    private boolean isModifier(Tokens tokens, int i) {
        return i > 0 && (tokens.key(i - 1).equals("so") || tokens.key(i - 1).equals("-"));
    }

    private static boolean isAux(Tokens tokens, int i) {
        if (i < 0) {
            return false;
        }
        String key = tokens.key(i);
        return key.equals("is") || key.equals("was") || key.equals("are") || key.equals("were") || key.equals("been");
    }

    private static boolean isAccordingTo(Tokens tokens, int i) {
        return tokens.key(i).equals("according")
                && i + 2 < tokens.size()
                && tokens.key(i + 1).equals("to");
    }

    private static Span span(Tokens tokens, int i) {
        return new Span(tokens.start(i), tokens.end(i));
    }
}
