package copydesk.quotes;

import copydesk.lexicon.Tokens;
import copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds who speaks where a noun stands for words in marks: {@code “…” was the verdict of X}, {@code “…,” came the reply}. */
final class Utterances {
    /** So many words at most stand between the verb and the noun. */
    private static final int ADJECTIVES = 4;

    private final SpeakerWords words;
    private final Subjects subjects;

    Utterances(SpeakerWords words, Subjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** Returns who speaks the words in marks that end before a token, or null; a speaker without a name if nobody is told. */
    @Nullable
    Subject behind(Passage passage, int from) {
        Tokens tokens = passage.tokens();
        boolean linked =
                from + 2 < tokens.size() && (words.isBeing(tokens.key(from)) || words.isCame(tokens.key(from)));
        if (!linked) {
            return null;
        }
        int noun = from + 1;
        while (noun < Math.min(tokens.size(), from + 2 + ADJECTIVES) && !words.isUtterance(tokens.key(noun))) {
            if (!tokens.isWord(noun) || passage.quoteAt(noun) != null) {
                return null;
            }
            noun++;
        }
        boolean told = noun < tokens.size() && words.isUtterance(tokens.key(noun)) && noun > from + 1;
        return told ? of(tokens, from + 1, noun) : null;
    }

    private Subject of(Tokens tokens, int first, int noun) {
        Subject nobody = new Subject(null, new Span(tokens.start(first), tokens.end(noun)), false);
        if (noun + 2 < tokens.size() && words.isTie(tokens.key(noun + 1))) {
            Subject behind = subjects.behind(tokens, noun + 2, tokens.size());
            return behind == null ? nobody : behind;
        }
        String key = tokens.key(noun - 1);
        Subject pronoun = NounReports.possessive(tokens, first, tokens.key(first));
        if (pronoun != null || !SpeakerWords.isGenitive(key)) {
            return pronoun == null ? nobody : pronoun;
        }
        Subject named = subjects.of(tokens, new SubjectPhrase(first, first, noun));
        return named == null ? nobody : named.bare(key);
    }
}
