package copydesk.quotes;

import copydesk.lexicon.Tokens;
import copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds who speaks at either end of a headline: {@code Dam was unsafe: engineers}, {@code Mayor: dam was unsafe}. */
final class HeadlineSources {
    /** Who speaks is told in so many words at most. */
    private static final int LONGEST = 4;

    private final SpeakerWords words;

    HeadlineSources(SpeakerWords words) {
        this.words = words;
    }

    /** Returns the act that a colon in a headline is, or null. */
    SpeechActs.@Nullable Act at(Passage passage, int from, int colon, int to, int sentence) {
        Tokens tokens = passage.tokens();
        if (!passage.headline() || !tokens.key(colon).equals(":")) {
            return null;
        }
        int end = to;
        while (end > Math.max(colon, to - LONGEST) && !tokens.isWord(end - 1)) {
            end--;
        }
        boolean closing = end - colon - 1 <= LONGEST && isSource(tokens, colon + 1, end);
        boolean opening = colon - from <= LONGEST && isSource(tokens, from, colon);
        if (!closing && !opening) {
            return null;
        }
        int first = closing ? colon + 1 : from;
        Span span = new Span(tokens.start(first), tokens.end((closing ? end : colon) - 1));
        Subject subject = new Subject(null, span, false);
        return new SpeechActs.Act(colon, SpeakerWords.Clause.NONE, subject, closing ? colon : from, closing, sentence);
    }

    private boolean isSource(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.isWord(i) || words.isFinite(tokens.key(i))) {
                return false;
            }
        }
        return from < to && words.isSource(tokens.key(to - 1));
    }
}
