package copydesk.quotes;

import copydesk.lexicon.Tokens;
import java.util.List;

/** Where clauses start and end in the words of a sentence. */
final class Clauses {
    /** A noun with all that is said of it is no longer than this. */
    private static final int SUBJECT = 80;

    private static final int FEWEST_WORDS = 3;
    private static final int THAT_WITHIN = 10;
    private static final int VERB_WITHIN = 14;
    private static final int ADVERBIAL = 6;
    private static final int DATELINE = 16;
    private static final int OBJECT = 4;

    private final SpeakerWords words;

    Clauses(SpeakerWords words) {
        this.words = words;
    }

    /** Returns where the clause behind a verb starts; -1 if none does. */
    int start(Passage passage, SpeechActs.Act act, int to) {
        int that = that(passage, act.verb(), to);
        if (that >= 0) {
            return that;
        }
        Tokens tokens = passage.tokens();
        int next = act.verb() + 1;
        if (next >= to || !tokens.isWord(next)) {
            return -1;
        }
        if (act.clause() != SpeakerWords.Clause.BARE) {
            return isPlain(passage, next, to) ? next : -1;
        }
        if (tokens.key(act.verb()).startsWith("t")) {
            next = behindObject(passage, next, to);
        }
        next = behindAdverbial(passage, next, to);
        return next < to && isClause(passage, next, to) ? next : -1;
    }

    /** Returns where a word {@code that} stands near behind a verb; -1 if none does. */
    int that(Passage passage, int verb, int to) {
        Tokens tokens = passage.tokens();
        for (int i = verb + 1; i < to && i <= verb + THAT_WITHIN; i++) {
            String key = tokens.key(i);
            if (key.equals("that") && passage.quoteAt(i) == null && !words.isPreposition(tokens.key(i - 1))) {
                boolean relative = i > verb + 1 && i + 1 < to && words.isFinite(tokens.key(i + 1));
                return relative ? -1 : i;
            }
            if (!tokens.isWord(i) && !key.equals("-") || words.isFinite(key) || words.isDegree(key)) {
                break;
            }
        }
        return -1;
    }

    /** Behind a verb that mostly has {@code that}: {@code confirmed they had won}, {@code promised the town would pay}. */
    private boolean isPlain(Passage passage, int next, int to) {
        Tokens tokens = passage.tokens();
        if (passage.quoteAt(next) != null || next + 1 >= to) {
            return false;
        }
        if (words.startsClause(tokens.key(next))) {
            return words.isFinite(tokens.key(next + 1)) && !tokens.key(next).startsWith("th")
                    || isModalNear(tokens, next, to);
        }
        boolean noun = tokens.isCapitalized(next) || tokens.key(next).equals("the");
        return noun && isModalNear(tokens, next, to);
    }

    private boolean isModalNear(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < to && i < from + ADVERBIAL; i++) {
            if (words.isModal(tokens.key(i))) {
                return true;
            }
            if (!tokens.isWord(i) || words.isPreposition(tokens.key(i)) || words.isFinite(tokens.key(i))) {
                return false;
            }
        }
        return false;
    }

    /** {@code told the Daily Post it …}, {@code told a packed room the …}: behind whom somebody told. */
    private int behindObject(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        boolean article = tokens.key(from).equals("the") || tokens.key(from).equals("a");
        int i = article ? from + 1 : from;
        if (i < to && tokens.isCapitalized(i)) {
            while (i < to && (tokens.isCapitalized(i) || words.isParticle(tokens.key(i)))) {
                i++;
            }
            return i < to && tokens.key(i - 1).endsWith("'s") ? i + 1 : i;
        }
        i++;
        int stop = Math.min(to, i + OBJECT);
        for (int at = i; article && at < stop && tokens.isWord(at); at++) {
            if (words.startsClause(tokens.key(at)) || tokens.key(at).equals("the")) {
                return at;
            }
        }
        return i;
    }

    /** {@code said on Friday it …}, {@code said in a statement the …}: behind when or how somebody said it. */
    private int behindAdverbial(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        if (from < to && tokens.key(from).endsWith("day") && tokens.isCapitalized(from)) {
            return from + 1;
        }
        if (from >= to
                || !words.isPreposition(tokens.key(from))
                || tokens.key(from).equals("of")) {
            return from;
        }
        for (int i = from + 2; i < to && i < from + ADVERBIAL && tokens.isWord(i); i++) {
            String before = tokens.key(i - 1);
            boolean behindNoun = !words.isPreposition(before)
                    && !before.equals("the")
                    && !before.equals("a")
                    && !before.equals("an")
                    && (!tokens.isCapitalized(i - 1) || before.endsWith("day"));
            boolean starts = words.startsClause(tokens.key(i))
                    || tokens.key(i).equals("the")
                    || tokens.isCapitalized(i) && before.endsWith("day");
            if (behindNoun && starts && isClause(passage, i, to)) {
                return i;
            }
        }
        return from;
    }

    /** A clause starts with a noun or pronoun and soon has a verb of its own. */
    private boolean isClause(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        String first = tokens.key(from);
        if (passage.quoteAt(from) != null || !tokens.isWord(from)) {
            return false;
        }
        boolean none = words.isNoClause(first) && !(first.equals("no") && from + 1 < to && tokens.isWord(from + 1));
        if (none) {
            return false;
        }
        if (words.isAdverb(first) && from + 1 < to && words.isPreposition(tokens.key(from + 1))) {
            return false;
        }
        if (words.startsClause(first) && from + 1 < to) {
            String verb = tokens.key(from + 1);
            boolean verbal = words.isFinite(verb) || verb.endsWith("ed") || verb.endsWith("s");
            return verbal || !first.equals("it") && (words.isAdverb(verb) || tokens.isWord(from + 1));
        }
        return hasVerb(passage, from + 1, Math.min(to, from + VERB_WITHIN));
    }

    /** Tells whether a verb in the past or a finite one stands between two words. */
    boolean hasVerb(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        for (int i = from; i < to; i++) {
            String key = tokens.key(i);
            boolean past = key.endsWith("ed") && key.length() > 4 && i + 1 < to && !tokens.isCapitalized(i);
            if ((words.isFinite(key) || past) && passage.quoteAt(i) == null) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the words are only a name or noun with what is said of it: {@code The firm, which began in May}. */
    boolean isSubject(Passage passage, int from, int to) {
        if (to - from > SUBJECT) {
            return false;
        }
        Tokens tokens = passage.tokens();
        for (int i = from; i + 1 < to; i++) {
            boolean relative = tokens.key(i).equals(",") && words.isWhich(tokens.key(i + 1));
            if (relative) {
                return !hasVerb(passage, from, i);
            }
        }
        return passage.words(from, to) < 5 && !hasVerb(passage, from, to);
    }

    /** Returns where a reported clause ends: before what the author adds, and before another one who speaks. */
    int end(Passage passage, List<SpeechActs.Act> acts, int start, int to) {
        Tokens tokens = passage.tokens();
        for (int i = start + FEWEST_WORDS; i + 1 < to; i++) {
            if (passage.quoteAt(i) != null) {
                continue;
            }
            String key = tokens.key(i);
            boolean turns = key.equals(",") && turns(passage, acts, i + 1, to);
            if (key.equals(";") || turns) {
                return i;
            }
        }
        return to;
    }

    private boolean turns(Passage passage, List<SpeechActs.Act> acts, int next, int to) {
        Tokens tokens = passage.tokens();
        String key = tokens.key(next);
        String second = next + 1 < to ? tokens.key(next + 1) : "";
        boolean partitive = words.isPartitive(key) && second.equals("of");
        boolean summary = key.equals("a") && words.isSummary(second);
        boolean other = key.equals("and") && isSubjectOfAct(tokens, acts, next + 1, to);
        return words.isTurn(key)
                || partitive
                || summary
                || other
                || key.endsWith("ing") && words.verb(tokens, next) != null;
    }

    /** Tells whether a name and a verb of saying follow: {@code …, and Ana Lima said …}. */
    private static boolean isSubjectOfAct(Tokens tokens, List<SpeechActs.Act> acts, int from, int to) {
        int at = SpeechActs.firstAtOrBehind(acts, from + 1);
        if (at == acts.size()
                || acts.get(at).verb() >= Math.min(to, from + ADVERBIAL)
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

    /** {@code LIMA, Peru (Reuters) — The dam …}: returns the first word behind the place, or {@code from}. */
    int behindDateline(Passage passage, int from) {
        Tokens tokens = passage.tokens();
        if (from != 0 || tokens.size() == 0 || !isShouted(passage, 0)) {
            return from;
        }
        for (int i = 1; i + 1 < Math.min(tokens.size(), DATELINE); i++) {
            String key = tokens.key(i);
            boolean dash = words.isDash(key) && !(tokens.isGlued(i) && tokens.isGlued(i + 1));
            if (dash || key.equals(":")) {
                int next = words.isDash(tokens.key(i + 1)) ? i + 2 : i + 1;
                return next < tokens.size() ? next : from;
            }
            if (words.isFinite(key)) {
                return from;
            }
        }
        return from;
    }

    private static boolean isShouted(Passage passage, int i) {
        String word = passage.tokens().word(i);
        boolean letters = word.length() > 2;
        for (int at = 0; at < word.length(); at++) {
            letters &= !Character.isLowerCase(word.charAt(at)) && Character.isLetter(word.charAt(at));
        }
        return letters;
    }
}
