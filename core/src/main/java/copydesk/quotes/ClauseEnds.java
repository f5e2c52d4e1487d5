package copydesk.quotes;

import copydesk.lexicon.Tokens;
import java.util.List;

/** Where reported clauses end: before what the author adds, and before another one who speaks. */
final class ClauseEnds {
    private static final int FEWEST_WORDS = 3;

    /** A subject with its verb is no longer. */
    private static final int SUBJECT = 6;

    /** {@code the first of} is no longer. */
    private static final int PART = 4;

    /** What is said of a noun between commas is no longer. */
    private static final int ASIDE = 20;

    private final SpeakerWords words;
    private final Clauses clauses;
    private final ClauseVerbs verbs;

    ClauseEnds(SpeakerWords words, Clauses clauses) {
        this.words = words;
        this.clauses = clauses;
        this.verbs = new ClauseVerbs(words);
    }

    /** Returns where a reported clause ends: before what the author adds, and before another one who speaks. */
    int end(Passage passage, List<SpeechActs.Act> acts, int start, int to) {
        Tokens tokens = passage.tokens();
        for (int i = start + FEWEST_WORDS; i + 1 < to; i++) {
            if (passage.quoteAt(i) != null) {
                continue;
            }
            String key = tokens.key(i);
            boolean turns = SpeakerWords.isComma(tokens, i)
                    && !isInside(passage, start, i, to)
                    && (turns(passage, acts, i + 1, to) || isAside(passage, acts, i + 1, to));
            boolean announces = key.equals(":") && passage.quoteAt(i + 1) != null;
            if (key.equals(";")
                    || turns
                    || announces
                    || ((key.equals("and") || key.equals("but")) && isOtherReport(passage, acts, i + 1, to))) {
                return i;
            }
        }
        return to;
    }

    /** {@code the plant, which opened in 2010, would close}: what is said of a noun, before the verb of the clause. */
    private boolean isInside(Passage passage, int start, int comma, int to) {
        Tokens tokens = passage.tokens();
        if (!words.isWhich(tokens.key(comma + 1)) && !tokens.key(comma + 1).equals("where")) {
            return false;
        }
        if (!verbs.hasVerb(passage, start, comma)) {
            return true;
        }
        int close = comma + 2;
        while (close + 1 < to && close < comma + ASIDE && !SpeakerWords.isComma(tokens, close)) {
            close++;
        }
        return close + 1 < to && tokens.key(close).equals(",") && words.isFinite(tokens.key(close + 1));
    }

    private boolean turns(Passage passage, List<SpeechActs.Act> acts, int next, int to) {
        Tokens tokens = passage.tokens();
        String key = tokens.key(next);
        String second = next + 1 < to ? tokens.key(next + 1) : "";
        boolean partitive = words.isPartitive(key) && second.equals("of");
        if (key.equals("but") && second.equals("that")) {
            return false;
        }
        String third = next + 2 < to ? tokens.key(next + 2) : "";
        boolean summary = words.isSummary(key, second)
                || key.equals("in") && (second.equals("what") || words.isSummary(second, third));
        boolean other = key.equals("and") && isSubjectOfAct(tokens, acts, next + 1, to);
        return words.isTurn(key)
                || isPart(tokens, next, to)
                || key.equals("according")
                || partitive
                || summary
                || other
                || key.equals("without") && second.endsWith("ing")
                || key.endsWith("ing") && words.verb(tokens, next) != null;
    }

    /** {@code …, the first of which came on Tuesday}, {@code …, some of whom were new}. */
    private boolean isPart(Tokens tokens, int from, int to) {
        int of = from;
        while (of + 1 < Math.min(to, from + PART) && !tokens.key(of).equals("of")) {
            of++;
        }
        return of > from && tokens.key(of).equals("of") && words.isWhich(tokens.key(of + 1));
    }

    /** {@code claimed the move was routine and said it …}: another verb of the same speaker follows "and". */
    private boolean isOtherReport(Passage passage, List<SpeechActs.Act> acts, int verb, int to) {
        int at = SpeechActs.firstAtOrBehind(acts, verb);
        if (at == acts.size() || acts.get(at).verb() != verb || verb + 1 >= to) {
            return false;
        }
        Tokens tokens = passage.tokens();
        String key = tokens.key(verb);
        boolean past = key.endsWith("ed") || key.endsWith("s") || key.equals("said");
        boolean parted = verb > 1 && tokens.key(verb - 2).equals(",") && passage.quoteAt(verb) == null;
        boolean object = acts.get(at).clause() != SpeakerWords.Clause.BARE
                && (words.isDeterminer(tokens.key(verb + 1)) || tokens.isCapitalized(verb + 1));
        boolean reports = object
                || acts.get(at).clause() != SpeakerWords.Clause.NONE && clauses.start(passage, acts.get(at), to) >= 0;
        return past && (parted || reports);
    }

    /** {@code …, he added with a smile}: who speaks is told inside or behind the report. */
    private boolean isAside(Passage passage, List<SpeechActs.Act> acts, int next, int to) {
        Tokens tokens = passage.tokens();
        int at = SpeechActs.firstAtOrBehind(acts, next + 1);
        if (at == acts.size() || !isSubjectOfAct(tokens, acts, next, to)) {
            return false;
        }
        int verb = acts.get(at).verb();
        String behind = verb + 1 < to ? tokens.key(verb + 1) : ".";
        boolean nothing =
                !Tokens.isWordPart(behind.codePointAt(0)) || words.isPreposition(behind) && !behind.equals("of");
        return nothing && clauses.that(passage, verb, to) < 0;
    }

    /** Tells whether a name and a verb of saying follow: {@code …, and Ana Lima said …}. */
    static boolean isSubjectOfAct(Tokens tokens, List<SpeechActs.Act> acts, int from, int to) {
        int at = SpeechActs.firstAtOrBehind(acts, from + 1);
        if (at == acts.size()
                || acts.get(at).verb() >= Math.min(to, from + SUBJECT)
                || acts.get(at).inverted()) {
            return false;
        }
        boolean unbroken = acts.get(at).clause() != SpeakerWords.Clause.NONE
                && acts.get(at).subject().span().start() >= tokens.start(from);
        for (int i = from; i < acts.get(at).verb(); i++) {
            unbroken &= tokens.isWord(i) || tokens.key(i).equals(".");
        }
        return unbroken;
    }
}
