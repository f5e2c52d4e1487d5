package copydesk.quotes;

import copydesk.lexicon.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks where a quotation ends in a comma and no verb of saying follows: {@code “Never,” Ana Lima shrugged},
 * {@code “Never,” grinned the mayor}.
 */
final class CommaAttribution {
    private static final int NAME = 6;

    private final SpeakerWords words;
    private final Subjects subjects;

    CommaAttribution(SpeakerWords words, Subjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** Returns who speaks the words that end before a token, or null. */
    @Nullable
    Subject behind(Passage passage, int from) {
        Tokens tokens = passage.tokens();
        if (from + 1 >= tokens.size() || passage.quoteAt(from) != null) {
            return null;
        }
        if (isVerb(tokens, from) && startsName(tokens, from + 1)) {
            return subjects.behind(tokens, from + 1, tokens.size());
        }
        if (!startsName(tokens, from)) {
            return null;
        }
        Subject subject = subjects.behind(tokens, from, Math.min(tokens.size(), from + NAME));
        int verb = subject == null ? from : passage.token(subject.span().end());
        boolean named = subject != null && (subject.name() != null || subject.pronoun());
        return named && verb < tokens.size() && isVerb(tokens, verb) ? subject : null;
    }

    private boolean startsName(Tokens tokens, int i) {
        String key = tokens.key(i);
        boolean name = tokens.isCapitalized(i) && !words.isNoName(key);
        return name || key.equals("he") || key.equals("she") || key.equals("the");
    }

    private boolean isVerb(Tokens tokens, int i) {
        String key = tokens.key(i);
        boolean ending = key.endsWith("ed") || key.endsWith("s") && !key.endsWith("ss");
        return tokens.isWord(i)
                && key.length() > 3
                && ending
                && !tokens.isCapitalized(i)
                && !words.isNoName(key)
                && !words.isPreposition(key)
                && !words.isBeing(key);
    }
}
