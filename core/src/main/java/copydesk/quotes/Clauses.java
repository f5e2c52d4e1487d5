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
        if (words.isHearing(tokens.key(act.verb()))) {
            return -1;
        }
        if (act.clause() == SpeakerWords.Clause.ASK) {
            return question(passage, next, to);
        }
        if (act.clause() != SpeakerWords.Clause.BARE) {
            return isPlain(passage, next, to) ? next : -1;
        }
        if (words.isTelling(tokens.key(act.verb()))) {
            next = behindObject(passage, next, to);
        }
        next = behindAdverbial(passage, next, to);
        return next < to && isClause(passage, next, to) ? next : -1;
    }

    /** {@code asked why …}, {@code asked the minister whether …}: where the question starts; -1 if none is asked. */
    private int question(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        for (int i = from; i + 1 < to && i < from + OBJECT + 2; i++) {
            boolean word = tokens.isWord(i)
                    || tokens.key(i).equals("-")
                    || tokens.key(i).equals(".");
            if (!word || passage.quoteAt(i) != null || words.isFinite(tokens.key(i))) {
                return -1;
            }
            if (words.isQuestion(tokens.key(i))) {
                return i;
            }
        }
        return -1;
    }

    /** {@code noted, however, that}, {@code she says, that}: returns where "that" stands behind the commas; -1 if nowhere. */
    private static int behindAside(Tokens tokens, int comma, int to) {
        for (int i = comma; i + 1 < to && i < comma + ADVERBIAL; i++) {
            if (tokens.key(i).equals(",") && tokens.key(i + 1).equals("that")) {
                return i + 1;
            }
            if (i > comma && !tokens.isWord(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns where a word {@code that} stands near behind a verb; -1 if none does. */
    int that(Passage passage, int verb, int to) {
        Tokens tokens = passage.tokens();
        if (verb + 1 < to && tokens.key(verb + 1).equals(",")) {
            return behindAside(tokens, verb + 1, to);
        }
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
            boolean quoted = next + 2 < to && words.isFinite(tokens.key(next + 2)) && passage.quoteAt(next + 2) != null;
            return isContracted(tokens.key(next))
                    || words.isFinite(tokens.key(next + 1))
                    || quoted
                    || isModalNear(tokens, next, to);
        }
        boolean noun = tokens.isCapitalized(next) || words.isDeterminer(tokens.key(next));
        return noun && (isModalNear(tokens, next, to) || hasVerbNear(tokens, next + 1, to));
    }

    /** {@code the boiler broke down}: a verb stands near behind a noun that nothing else is said of. */
    private boolean hasVerbNear(Tokens tokens, int from, int to) {
        for (int i = from; i + 1 < to && i < from + ADVERBIAL; i++) {
            String key = tokens.key(i);
            boolean past = key.endsWith("ed") && key.length() > 4 && !tokens.isCapitalized(i) && i > from;
            if (words.isFinite(key) && i >= from
                    || past && !words.isPreposition(tokens.key(i + 1)) && tokens.isWord(i + 1)) {
                return i + 2 < to;
            }
            if (!tokens.isWord(i) || words.isPreposition(key) || words.isWhich(key) || key.equals("that")) {
                return false;
            }
        }
        return false;
    }

    /** {@code she'd}, {@code they're}: the verb is in the word. */
    private boolean isContracted(String key) {
        int mark = key.indexOf('\'');
        return mark > 0 && words.isPronoun(key.substring(0, mark));
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
        boolean adverb = from + 1 < to
                && words.isAdverb(tokens.key(from))
                && (words.startsClause(tokens.key(from + 1)) || words.isDeterminer(tokens.key(from + 1)));
        if (adverb && isClause(passage, from + 1, to)) {
            return from + 1;
        }
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
        boolean none = words.isNoClause(first)
                && !(first.equals("no") && from + 1 < to && tokens.isWord(from + 1))
                && !(from + 1 < to && !first.equals("so") && words.isFinite(tokens.key(from + 1)));
        if (none) {
            return false;
        }
        if (words.isAdverb(first) && from + 1 < to && words.isPreposition(tokens.key(from + 1))) {
            return false;
        }
        if (isContracted(first)) {
            return true;
        }
        if (words.isQuestion(first) && !words.isBound(first) || words.isIndirect(first)) {
            return false;
        }
        if (words.startsClause(first) && from + 1 < to) {
            String verb = tokens.key(from + 1);
            boolean verbal = words.isFinite(verb) || verb.endsWith("ed") || verb.endsWith("s");
            boolean later = words.isAdverb(verb) || verb.equals("no");
            return verbal
                    || later && hasVerb(passage, from + 2, Math.min(to, from + ADVERBIAL))
                    || !first.equals("it") && (words.isAdverb(verb) || tokens.isWord(from + 1));
        }
        return hasVerb(passage, from + 1, Math.min(to, from + VERB_WITHIN));
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

    private boolean isVerb(Passage passage, int i, boolean inside, int to) {
        Tokens tokens = passage.tokens();
        String key = tokens.key(i);
        boolean capital = tokens.isCapitalized(i);
        boolean past = key.endsWith("ed") && key.length() > 4 && i + 1 < to && !capital;
        boolean finite = words.isFinite(key) || words.isModal(key) && !capital;
        boolean outside = passage.quoteAt(i) == null || finite && inside && !tokens.isWord(i - 1);
        return (finite || past) && outside;
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
            if (!which && !tokens.key(i).equals(",")) {
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

    /** Returns the word behind the verb of {@code who …}, or behind the whole clause if a comma closes it. */
    private int behindVerb(Passage passage, int from, int to, boolean whole) {
        Tokens tokens = passage.tokens();
        int i = from;
        while (i < to && !tokens.key(i).equals(",") && (whole || !isVerb(passage, i, true, to))) {
            i++;
        }
        while (i < to && !whole && (isVerb(passage, i, true, to) || words.isBeing(tokens.key(i)))) {
            i++;
        }
        return i;
    }

    /** Returns where a reported clause ends: before what the author adds, and before another one who speaks. */
    int end(Passage passage, List<SpeechActs.Act> acts, int start, int to) {
        Tokens tokens = passage.tokens();
        for (int i = start + FEWEST_WORDS; i + 1 < to; i++) {
            if (passage.quoteAt(i) != null) {
                continue;
            }
            String key = tokens.key(i);
            boolean turns = key.equals(",") && (turns(passage, acts, i + 1, to) || isAside(passage, acts, i + 1, to));
            if (key.equals(";") || turns || (key.equals("and") && isOtherReport(passage, acts, i + 1, to))) {
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
                || key.equals("according")
                || partitive
                || summary
                || other
                || key.endsWith("ing") && words.verb(tokens, next) != null;
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
        boolean reports =
                parted || acts.get(at).clause() != SpeakerWords.Clause.NONE && start(passage, acts.get(at), to) >= 0;
        return past && reports;
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
        return nothing && that(passage, verb, to) < 0;
    }

    /** Tells whether a name and a verb of saying follow: {@code …, and Ana Lima said …}. */
    static boolean isSubjectOfAct(Tokens tokens, List<SpeechActs.Act> acts, int from, int to) {
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
        if (from != 0 || tokens.size() == 0) {
            return from;
        }
        if (!isShouted(passage, 0)) {
            return behindPlace(passage);
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

    /** {@code Galle: The captain …}. */
    private static int behindPlace(Passage passage) {
        Tokens tokens = passage.tokens();
        int i = 0;
        while (i < Math.min(tokens.size(), OBJECT) && tokens.isCapitalized(i)) {
            i++;
        }
        boolean place = i > 0 && i + 1 < tokens.size() && tokens.key(i).equals(":") && tokens.isCapitalized(i + 1);
        return place ? i + 1 : 0;
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
