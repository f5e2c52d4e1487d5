package copydesk.quotes;

import copydesk.lexicon.Tokens;
import copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks a sentence in marks where the short sentence before it only tells how somebody takes what was said:
 * {@code Costa disagreed. “…”}, {@code The mayor was not so sure. “…”}.
 */
final class Reactions {
    /** Such a sentence has no more words. */
    private static final int LONGEST = 12;

    private final SpeakerWords words;
    private final Subjects subjects;

    Reactions(SpeakerWords words, Subjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** Returns the subject of the sentence before a quotation that is a sentence of its own, or null. */
    @Nullable
    Subject before(Passage passage, Span quote) {
        int at = passage.sentenceIndex(quote.start());
        if (at == 0 || passage.sentences().get(at).start() != quote.start()) {
            return null;
        }
        Span sentence = passage.sentences().get(at - 1);
        int from = passage.token(sentence.start());
        int to = passage.token(sentence.end());
        boolean told = from < to && passage.words(from, to) <= LONGEST && !ReportedSpeech.hasQuote(passage, from, to);
        return told ? reacts(passage, from, to) : null;
    }

    private @Nullable Subject reacts(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        for (int i = from + 1; i < to; i++) {
            if (isReaction(tokens, i, to)) {
                SubjectPhrase phrase = new SubjectPhrase.Finder(passage, words, from, i).find();
                Subject subject = phrase == null ? null : subjects.of(tokens, phrase);
                return subject != null && isSomebody(passage, subject) ? subject : null;
            }
            if (words.isFinite(tokens, i)) {
                return null;
            }
        }
        return null;
    }

    private boolean isReaction(Tokens tokens, int i, int to) {
        if (tokens.isCapitalized(i)) {
            return false;
        }
        String next = i + 1 < to ? tokens.key(i + 1) : "";
        boolean mood =
                words.isPassive(tokens.key(i)) && (words.isMood(next) || i + 2 < to && words.isMood(tokens.key(i + 2)));
        return mood || words.isReaction(tokens.key(i)) || words.isReaction(tokens.key(i) + " " + next);
    }

    /** A name, he or she, or somebody by title; not the crowd. */
    private boolean isSomebody(Passage passage, Subject subject) {
        int last = passage.token(subject.span().end()) - 1;
        return subject.name() != null
                || subject.pronoun()
                || last >= 0 && words.isTitle(passage.tokens().key(last));
    }
}
