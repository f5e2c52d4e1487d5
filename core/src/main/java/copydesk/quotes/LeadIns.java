package copydesk.quotes;

import copydesk.lexicon.Tokens;

/** What leads a sentence in before a comma and tells only where, when or how somebody spoke. */
final class LeadIns {
    /** No lead-in is longer. */
    private static final int LONGEST = 40;

    /** {@code In a post on Facebook} is no longer. */
    private static final int PLACE = 6;

    private final SpeakerWords words;
    private final ClauseVerbs verbs;

    LeadIns(SpeakerWords words) {
        this.words = words;
        this.verbs = new ClauseVerbs(words);
    }

    /** {@code In a post on Facebook, he wrote: “…”}, {@code Sharing his views on the dam, he said: “…”}. */
    boolean isSetting(Passage passage, int from, int comma, boolean announces) {
        boolean where =
                announces && words.isPreposition(passage.tokens().key(from)) && !verbs.hasVerb(passage, from, comma);
        return where || passage.tokens().key(from).endsWith("ing") && isVerbless(passage, from, comma);
    }

    /** {@code In a post on Facebook, he agreed.}: few words before a comma tell only where. */
    boolean isPlace(Passage passage, int from, int comma) {
        return words.isPreposition(passage.tokens().key(from))
                && isVerbless(passage, from, comma)
                && passage.words(from, comma) <= PLACE;
    }

    private boolean isVerbless(Passage passage, int from, int comma) {
        return comma - from < LONGEST
                && !verbs.hasVerb(passage, from + 1, comma)
                && !verbs.hasPresent(passage, from + 1, comma);
    }

    /** {@code Asked about it, …}, {@code And when asked about it, …}. */
    boolean isPrompted(Tokens tokens, int from) {
        int first = words.isConjunction(tokens.key(from)) ? from + 1 : from;
        int asked = tokens.key(first).equals("when") ? first + 1 : first;
        return words.isPrompted(tokens.key(asked)) && tokens.isCapitalized(from);
    }

    /** Returns the comma behind a lead-in, {@code Now, low boats win}; the first word where there is none. */
    int end(Passage passage, int from, int comma) {
        Tokens tokens = passage.tokens();
        if (!words.isPreposition(tokens.key(from)) && !words.isAdverb(tokens.key(from))) {
            return from;
        }
        int end = from;
        while (end < Math.min(comma, from + LONGEST) && !SpeakerWords.isComma(tokens, end)) {
            end++;
        }
        return end;
    }
}
