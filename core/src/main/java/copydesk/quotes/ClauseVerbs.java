package copydesk.quotes;

import copydesk.lexicon.Tokens;

/** Which words of a sentence are verbs, and which stretches of it have none. */
final class ClauseVerbs {
    /** A noun with all that is said of it is no longer than this. */
    static final int SUBJECT = 80;

    private final SpeakerWords words;

    ClauseVerbs(SpeakerWords words) {
        this.words = words;
    }

    /** Tells whether a clause starts with a noun: its first verb is not another one of who speaks, {@code and checked on it}. */
    boolean hasOwnVerb(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        int i = from;
        while (i < to && !isVerb(passage, i, i > from, to)) {
            i++;
        }
        int before = i - 1;
        while (before > from && words.isAdverb(tokens.key(before))) {
            before--;
        }
        return i < to && !tokens.key(before).equals("and");
    }

    /** Tells whether a verb in the past or a finite one stands between two words. */
    boolean hasVerb(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isVerb(passage, i, i > from, to)) {
                return true;
            }
        }
        return false;
    }

    /** {@code the plan favours the rich}: a word in "s" between a noun and an article is a verb in the present. */
    boolean hasPresent(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        for (int i = from; i + 1 < to; i++) {
            String key = tokens.key(i);
            boolean third =
                    key.length() > 3 && key.endsWith("s") && !key.endsWith("ss") && !SpeakerWords.isGenitive(key);
            boolean inside = tokens.isWord(i - 1)
                    && !words.isDeterminer(tokens.key(i - 1))
                    && !words.isPreposition(tokens.key(i - 1))
                    && passage.quoteAt(i) == null;
            boolean object = words.isDeterminer(tokens.key(i + 1)) || words.isObject(tokens.key(i + 1));
            if (third && inside && object && !tokens.isCapitalized(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerb(Passage passage, int i, boolean inside, int to) {
        Tokens tokens = passage.tokens();
        String key = tokens.key(i);
        boolean capital = tokens.isCapitalized(i);
        boolean past = key.endsWith("ed") && key.length() > 4 && i + 1 < to && !capital && !tokens.isGlued(i);
        boolean finite = words.isFinite(tokens, i) || words.isModal(key) && !capital || words.isContracted(key);
        boolean outside = passage.quoteAt(i) == null || finite && inside && !tokens.isWord(i - 1);
        return (finite || past || hasObject(tokens, i, to)) && outside;
    }

    /** {@code ask them}: a verb in whatever form stands before "them", but {@code to ask them} and {@code asking them} tell nothing. */
    private boolean hasObject(Tokens tokens, int i, int to) {
        String key = tokens.key(i);
        boolean object = i + 1 < to && words.isObject(tokens.key(i + 1)) && tokens.isWord(i);
        return object
                && !words.isPreposition(key)
                && !words.isBound(key)
                && !words.isConjunction(key)
                && !key.endsWith("ing")
                && !(i > 0 && tokens.key(i - 1).equals("to"));
    }

    /** Tells whether the words are only a name or noun with what is said of it: {@code The firm, which began in May}. */
    boolean isSubject(Passage passage, int from, int to) {
        if (to - from > SUBJECT) {
            return false;
        }
        Tokens tokens = passage.tokens();
        boolean apposed = false;
        int open = from;
        for (int i = from; i < to; i++) {
            boolean which = words.isWhich(tokens.key(i)) && i > from && !words.isPreposition(tokens.key(i - 1));
            if (!which && !SpeakerWords.isComma(tokens, i)) {
                continue;
            }
            if (hasVerb(passage, open, i)) {
                return false;
            }
            apposed = true;
            open = which ? behindVerb(passage, i + 1, to, tokens.key(i - 1).equals(",")) : i + 1;
            i = Math.max(i, open - 1);
        }
        return (apposed || passage.words(from, to) < 5) && !hasVerb(passage, Math.min(open, to), to);
    }

    /** {@code a lecturer at the college, which sells pumps}: a noun whose first verb belongs to what is said of it. */
    boolean isDescribed(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        if (!words.isDeterminer(tokens.key(from))) {
            return false;
        }
        int i = from + 1;
        while (i < to && !isVerb(passage, i, true, to)) {
            if (tokens.key(i).equals("that") || words.isWhich(tokens.key(i))) {
                return true;
            }
            i++;
        }
        return false;
    }

    /** Returns the word behind the verb of {@code who …}, or behind the whole clause if a comma closes it. */
    private int behindVerb(Passage passage, int from, int to, boolean whole) {
        Tokens tokens = passage.tokens();
        int i = from;
        while (i < to && !SpeakerWords.isComma(tokens, i) && (whole || !isVerb(passage, i, true, to))) {
            i++;
        }
        while (i < to && !whole && (isVerb(passage, i, true, to) || words.isBeing(tokens.key(i)))) {
            i++;
        }
        return i;
    }
}
