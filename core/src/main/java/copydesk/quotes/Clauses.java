package copydesk.quotes;

import copydesk.lexicon.Tokens;

/** Where clauses start behind a verb of saying. */
final class Clauses {
    private static final int THAT_WITHIN = 10;
    private static final int VERB_WITHIN = 14;
    private static final int ADVERBIAL = 6;
    private static final int OBJECT = 4;
    private static final int NOUN = 10;

    /** A clause with a noun is no shorter. */
    private static final int SAID = 4;

    /** No clause with a verb is shorter than the words from "that" on. */
    private static final int SHORT = 8;

    private final SpeakerWords words;
    private final ClauseVerbs verbs;
    private final Listeners listeners;

    Clauses(SpeakerWords words) {
        this.words = words;
        this.verbs = new ClauseVerbs(words);
        this.listeners = new Listeners(words);
    }

    /** Returns where the clause behind a verb starts; -1 if none does. */
    int start(Passage passage, SpeechActs.Act act, int to) {
        int that = that(passage, act.verb(), to);
        if (that >= 0) {
            return that;
        }
        Tokens tokens = passage.tokens();
        int next = act.verb() + 1;
        if (next >= to || !tokens.isWord(next) || isGerund(tokens, act.verb())) {
            return -1;
        }
        if (words.isHearing(tokens.key(act.verb()))) {
            return -1;
        }
        if (act.clause() == SpeakerWords.Clause.ASK) {
            return question(passage, next, to);
        }
        if (isExplained(tokens, act.verb())) {
            return next;
        }
        if (isGap(tokens, act)) {
            return isWhole(tokens, act.phrase()) ? -1 : next;
        }
        if (act.clause() != SpeakerWords.Clause.BARE) {
            return isPlain(passage, next, to) ? next : -1;
        }
        if (words.isTelling(tokens.key(act.verb()))) {
            if (words.isPreposition(tokens.key(next)) || tokens.key(next).equals("about")) {
                return -1;
            }
            if (tokens.key(next).equals("how")) {
                return next;
            }
            next = listeners.behind(passage, next, to);
        }
        next = behindAdverbial(passage, next, to);
        return next < to && (isClause(passage, next, to) || isSaid(passage, act, next, to)) ? next : -1;
    }

    /** {@code Ana Lima says the mill runs at night}: hardly anything but a clause is said, whatever its verb. */
    private boolean isSaid(Passage passage, SpeechActs.Act act, int next, int to) {
        Tokens tokens = passage.tokens();
        return words.isSaying(tokens.key(act.verb()))
                && act.phrase() < act.verb()
                && next == act.verb() + 1
                && passage.quoteAt(next) == null
                && words.isDeterminer(tokens.key(next))
                && passage.words(next, to) >= SAID
                && !hasThing(tokens, next, to);
    }

    /** {@code says a great many things}, {@code says this for a living}: no clause, but what is said. */
    private boolean hasThing(Tokens tokens, int from, int to) {
        boolean pointed = words.startsClause(tokens.key(from)) && words.isPreposition(tokens.key(from + 1));
        for (int i = from; i < Math.min(to, from + OBJECT + 1) && !pointed; i++) {
            pointed = words.isSayable(tokens.key(i));
        }
        return pointed;
    }

    /** {@code revealed how it had sunk}, but {@code would not reveal how}. */
    private boolean isExplained(Tokens tokens, int verb) {
        return words.isExplaining(tokens.key(verb))
                && words.isQuestion(tokens.key(verb + 1))
                && !(verb + 2 < tokens.size() && tokens.key(verb + 2).equals("to"))
                && !(verb > 0 && tokens.key(verb - 1).equals("not"));
    }

    /** {@code What she said was true}: all that was said is judged, nothing reported. */
    private boolean isWhole(Tokens tokens, int phrase) {
        return words.isWhole(tokens.key(phrase)) || phrase > 0 && words.isWhole(tokens.key(phrase - 1));
    }

    /** {@code a step that the minister concedes could fail}: the subject of the report stands before who speaks. */
    private boolean isGap(Tokens tokens, SpeechActs.Act act) {
        int next = act.verb() + 1;
        boolean relative = words.isWhich(tokens.key(act.phrase()))
                || act.phrase() > 0 && words.isWhich(tokens.key(act.phrase() - 1));
        boolean finite = words.isFinite(tokens.key(next))
                || words.isModal(tokens.key(next))
                || relative && tokens.key(next).endsWith("ed");
        return finite && !tokens.isCapitalized(next) && act.phrase() < act.verb();
    }

    /** {@code denied stealing it}, {@code recalled seeing him}: nothing is reported. */
    private boolean isGerund(Tokens tokens, int verb) {
        return words.takesGerund(tokens.key(verb)) && tokens.key(verb + 1).endsWith("ing");
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
            boolean last = i + 1 >= to || !tokens.isWord(i + 1) && passage.quoteAt(i + 1) == null;
            if (key.equals("that") && !last && passage.quoteAt(i) == null && !words.isPreposition(tokens.key(i - 1))) {
                boolean relative = i > verb + 1 && i + 1 < to && isVerb(tokens, i + 1);
                return relative || isThing(passage, verb, i, to) ? -1 : i;
            }
            if (key.equals(",") && words.isTelling(tokens.key(verb))) {
                return behindAside(tokens, i, to);
            }
            boolean finite = words.isFinite(key) && !tokens.isCapitalized(i);
            boolean other = key.equals("whether")
                    || words.isInfinitive(tokens, i) && i + 2 < to && words.isDeterminer(tokens.key(i + 2));
            if (!tokens.isWord(i) && !key.equals("-") || finite || other || words.isDegree(key)) {
                break;
            }
        }
        return -1;
    }

    /** {@code and said}, {@code and then led}. */
    private boolean isVerbNext(Tokens tokens, int from, int to) {
        int i = from;
        while (i + 1 < to && words.isAdverb(tokens.key(i))) {
            i++;
        }
        return isVerb(tokens, i) || words.isSpeechVerb(tokens.key(i));
    }

    private boolean isVerb(Tokens tokens, int i) {
        String key = tokens.key(i);
        return words.isFinite(tokens, i) || key.endsWith("ed") && !tokens.isCapitalized(i);
    }

    /** {@code told me that to my face}, {@code reflects that focus on towns}: the word points at something. */
    private boolean isThing(Passage passage, int verb, int that, int to) {
        Tokens tokens = passage.tokens();
        int preposition = words.isSaying(tokens.key(verb)) ? that + 1 : that + 2;
        boolean tied = that + 1 < to && words.isPreposition(tokens.key(that + 1))
                || preposition < to && words.isPreposition(tokens.key(preposition));
        return tied && to - that < SHORT && !verbs.hasVerb(passage, that + 1, to);
    }

    /** Behind a verb that mostly has {@code that}: {@code confirmed they had won}, {@code promised the town would pay}. */
    private boolean isPlain(Passage passage, int next, int to) {
        Tokens tokens = passage.tokens();
        if (passage.quoteAt(next) != null || next + 1 >= to) {
            return false;
        }
        if (words.startsClause(tokens.key(next))) {
            boolean quoted = next + 2 < to && words.isFinite(tokens.key(next + 2)) && passage.quoteAt(next + 2) != null;
            return words.isContracted(tokens.key(next))
                    || words.isFinite(tokens.key(next + 1))
                    || quoted
                    || isModalNear(tokens, next, to);
        }
        boolean several = words.isMany(tokens.key(next)) && words.isFinite(tokens.key(next + 1));
        boolean noun = tokens.isCapitalized(next) || words.isDeterminer(tokens.key(next)) || several;
        return noun && (isModalNear(tokens, next, to) || hasVerbNear(tokens, next + 1, to));
    }

    /** {@code the boiler broke down}: a verb stands near behind a noun that nothing else is said of. */
    private boolean hasVerbNear(Tokens tokens, int from, int to) {
        for (int i = from; i + 1 < to && i < from + NOUN; i++) {
            String key = tokens.key(i);
            boolean past = key.endsWith("ed") && key.length() > 4 && !tokens.isCapitalized(i) && i > from;
            if (words.isConjunction(key) && isVerbNext(tokens, i + 1, to)) {
                return false;
            }
            if (words.isFinite(key) && i >= from
                    || past && !words.isPreposition(tokens.key(i + 1)) && tokens.isWord(i + 1)) {
                return i + 2 < to;
            }
            boolean hyphen = key.equals("-") && tokens.isGlued(i);
            if (!tokens.isWord(i) && !hyphen || words.isPreposition(key) || words.isWhich(key) || words.isBound(key)) {
                return false;
            }
        }
        return false;
    }

    /** {@code it's late}, {@code he lied}: a clause of two words, a pronoun and a verb; {@code had lied}: the rest of one. */
    boolean isTiny(Tokens tokens, int from, int to) {
        boolean two = to - from == 2 && tokens.isWord(from + 1);
        return two
                && (words.isContracted(tokens.key(from))
                        || words.isFinite(tokens.key(from)) && !tokens.isCapitalized(from)
                        || words.startsClause(tokens.key(from)) && words.isFinite(tokens.key(from + 1)));
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
        if (isQuantity(tokens, from, to)) {
            return from;
        }
        int tie = from + 1 < to && words.isHour(tokens.key(from)) ? from + 1 : from;
        if (tie >= to
                || !words.isPreposition(tokens.key(tie))
                || tokens.key(tie).equals("of")) {
            return from;
        }
        for (int i = tie + 2; i < to && i < from + ADVERBIAL && tokens.isWord(i); i++) {
            String before = tokens.key(i - 1);
            boolean quantity =
                    i + 1 < to && words.isLimit(tokens.key(i + 1)) || tokens.isNumber(i) && tokens.isCapitalized(i - 1);
            boolean behindNoun = !words.isPreposition(before)
                    && !before.equals("the")
                    && !before.equals("a")
                    && !before.equals("an")
                    && (!tokens.isCapitalized(i - 1)
                            || before.endsWith("day")
                            || quantity
                            || words.startsClause(tokens.key(i)) && !tokens.isCapitalized(i));
            boolean starts = words.startsClause(tokens.key(i))
                    || tokens.key(i).equals("the")
                    || quantity
                    || tokens.isCapitalized(i) && before.endsWith("day");
            if (behindNoun && starts && isClause(passage, i, to)) {
                return i;
            }
        }
        return from;
    }

    /** {@code at least nine people}, {@code about 200 houses}: a number that a clause starts with. */
    private boolean isQuantity(Tokens tokens, int from, int to) {
        boolean next = from + 1 < to && words.isPreposition(tokens.key(from));
        return next
                && (tokens.isNumber(from + 1)
                                && !tokens.key(from).equals("on")
                                && !tokens.key(from).equals("in")
                        || words.isLimit(tokens.key(from + 1)));
    }

    /** A clause starts with a noun or pronoun and soon has a verb of its own. */
    private boolean isClause(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        String first = tokens.key(from);
        if (passage.quoteAt(from) != null || !tokens.isWord(from)) {
            return false;
        }
        boolean none =
                (words.isNoClause(first) || from + 1 < to && words.isNoClause(first + " " + tokens.key(from + 1)))
                        && !isQuantity(tokens, from, to)
                        && !(first.equals("no") && from + 1 < to && tokens.isWord(from + 1))
                        && !(from + 1 < to && !first.equals("so") && words.isFinite(tokens.key(from + 1)));
        if (none) {
            return false;
        }
        if (words.isAdverb(first) && from + 1 < to && words.isPreposition(tokens.key(from + 1))) {
            return false;
        }
        if (words.isContracted(first)) {
            return true;
        }
        if (words.isQuestion(first) && !words.isBound(first) || words.isIndirect(first)) {
            return false;
        }
        if (words.startsClause(first) && from + 1 < to) {
            String verb = tokens.key(from + 1);
            boolean verbal = words.isFinite(verb) || verb.endsWith("ed") || verb.endsWith("s");
            boolean later = words.isAdverb(verb) || verb.equals("no");
            if (words.isDeterminer(first) && words.isPreposition(verb)) {
                return verbs.hasVerb(passage, from + 2, Math.min(to, from + VERB_WITHIN));
            }
            return verbal
                    || later && verbs.hasVerb(passage, from + 2, Math.min(to, from + ADVERBIAL))
                    || !first.equals("it") && (words.isAdverb(verb) || tokens.isWord(from + 1));
        }
        int near = Math.min(to, from + VERB_WITHIN);
        return verbs.hasOwnVerb(passage, from + 1, near) || verbs.hasPresent(passage, from + 1, near);
    }
}
