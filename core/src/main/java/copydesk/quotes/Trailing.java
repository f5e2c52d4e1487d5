package copydesk.quotes;

import copydesk.lexicon.Tokens;
import copydesk.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is reported before its attribution, and what goes on behind it: {@code A, he said, B}. */
final class Trailing {
    /** So many tokens at most stand behind the verb of an attribution that ends a sentence. */
    private static final int LONGEST = 14;

    /** A comma before an attribution stands so near before its verb. */
    private static final int COMMA_WITHIN = 12;

    /** A clause has more words. */
    private static final int CLAUSE = 4;

    /** Whom somebody tells to do something stands in fewer words. */
    private static final int LISTENER = 8;

    private final SpeakerWords words;
    private final Clauses clauses;
    private final ClauseVerbs verbs;
    private final LeadIns leads;

    Trailing(SpeakerWords words, Clauses clauses) {
        this.words = words;
        this.clauses = clauses;
        this.verbs = new ClauseVerbs(words);
        this.leads = new LeadIns(words);
    }

    /**
     * What stands around an attribution.
     *
     * @param from the first word before it
     * @param end the comma before it
     * @param goesOn the first word of what goes on behind it; -1 if nothing does
     */
    record Parts(int from, int end, int goesOn) {}

    /**
     * {@code …, the minister said.}, {@code …, said the minister on Friday.}, {@code …, he said Friday, as …},
     * {@code …, he said, because …}.
     */
    @Nullable
    Parts of(Passage passage, List<SpeechActs.Act> acts, int from, SpeechActs.Act act, int all) {
        Tokens tokens = passage.tokens();
        int verb = act.verb();
        int semicolonBehind = verb;
        while (semicolonBehind < all && !tokens.key(semicolonBehind).equals(";")) {
            semicolonBehind++;
        }
        int to = semicolonBehind;
        int comma = act.phrase() - 1;
        while (comma > from
                && !SpeakerWords.isComma(tokens, comma)
                && !isJoint(tokens, comma)
                && act.phrase() - comma < COMMA_WITHIN) {
            comma--;
        }
        boolean whole = act.phrase() > 0 && words.isWhole(tokens.key(act.phrase() - 1));
        if (whole || isContact(tokens, act)) {
            return null;
        }
        if (isRelativeAside(passage, act, comma)) {
            int end = act.inverted() ? passage.token(act.subject().span().end()) : end(passage, verb, to);
            return end > 0 && end + 1 < to && tokens.key(end).equals(",") ? new Parts(comma, comma, end + 1) : null;
        }
        boolean inPlace = !(passage.headline() && isListening(tokens.key(verb)))
                && comma > from
                && tokens.key(comma).equals(",")
                && !leads.isPrompted(tokens, from)
                && !words.isRelative(tokens.key(comma + 1))
                && !isAside(tokens, comma + 1)
                && !words.isRelative(tokens.key(comma - 1))
                && !words.isBound(tokens.key(comma - 1))
                && !tokens.key(verb).endsWith("ing")
                && isOutside(passage, from, comma)
                && clauses.that(passage, verb, to) < 0;
        if (!inPlace) {
            return null;
        }
        boolean clause = !verbs.isSubject(passage, from, comma)
                && !leads.isSetting(passage, from, comma, announces(tokens, verb));
        int start = tokens.isCapitalized(from) && words.isConjunction(tokens.key(from)) ? from + 1 : from;
        boolean link = start == from
                && words.isLink(tokens.key(from))
                && tokens.key(from + 1).equals(",");
        start = link && from + 2 < comma ? from + 2 : start;
        int semicolon = semicolon(tokens, from, comma);
        if (semicolon > from && !act.inverted() && verbs.isSubject(passage, semicolon + 1, comma)) {
            start = semicolon + 1;
        }
        if (act.inverted()) {
            int behind =
                    joined(passage, acts, passage.token(act.subject().span().end()), to);
            if (!clause && isRightBefore(passage, comma, verb)) {
                return interrupted(passage, acts, act, comma, to);
            }
            return clause && isRightBefore(passage, comma, verb) ? new Parts(start, comma, behind) : null;
        }
        int end = end(passage, verb, to);
        if (end < 0) {
            return null;
        }
        boolean interrupts = end < to && tokens.key(end).equals(",") && comma == act.phrase() - 1;
        int rest = interrupts ? rest(passage, acts, end + 1, to) : -1;
        clause = end == to
                ? !leads.isPlace(passage, from, comma) && (clause || isLeft(passage, from, comma, act))
                : clause;
        boolean opening = !clause && rest >= 0 && passage.words(from, comma) < 5;
        if (end < to && tokens.key(end).equals(",") && rest < 0 && !isAuthors(passage, acts, end + 1, to)) {
            return null;
        }
        return clause || opening ? new Parts(clause ? start : comma, comma, rest) : null;
    }

    /** {@code That, said X, was a lie}: what has its verb only behind who speaks. */
    private @Nullable Parts interrupted(
            Passage passage, List<SpeechActs.Act> acts, SpeechActs.Act act, int comma, int to) {
        Tokens tokens = passage.tokens();
        int behind = passage.token(act.subject().span().end());
        boolean verb = behind + 1 < to
                && tokens.key(behind).equals(",")
                && (words.isFinite(tokens.key(behind + 1)) || words.isModal(tokens.key(behind + 1)));
        int rest = verb ? rest(passage, acts, behind + 1, to) : -1;
        return rest < 0 ? null : new Parts(comma, comma, rest);
    }

    /** {@code which, he says, they …}, {@code which, says the author, they …}: the report is behind the attribution. */
    private boolean isRelativeAside(Passage passage, SpeechActs.Act act, int comma) {
        Tokens tokens = passage.tokens();
        boolean which = comma > 0 && tokens.key(comma).equals(",") && words.isWhich(tokens.key(comma - 1));
        boolean whole = act.inverted() ? comma == act.verb() - 1 : comma == act.phrase() - 1;
        return which && whole && passage.quoteAt(comma) == null;
    }

    /** {@code Now, low boats win the race, X says.}: who speaks stands whole behind the comma, so a clause is before it. */
    private boolean isLeft(Passage passage, int from, int comma, SpeechActs.Act act) {
        Tokens tokens = passage.tokens();
        int verb = act.verb();
        boolean pronoun = act.phrase() + 1 == verb && words.isPronoun(tokens.key(verb - 1));
        int lead = leads.end(passage, from, comma);
        int told = passage.words(lead, Math.min(comma, lead + 2 * CLAUSE + 2));
        boolean clause = told > CLAUSE || pronoun && lead == from;
        boolean asked = words.isQuestion(tokens.key(act.phrase()));
        return act.phrase() == comma + 1 && act.phrase() < verb && clause && !asked && !announces(tokens, verb);
    }

    /** {@code X, a thief, has talked and is expected to testify}: what stands before "and" has a verb of its own. */
    private boolean isJoint(Tokens tokens, int i) {
        return tokens.key(i).equals("and") && words.isBeing(tokens.key(i + 1));
    }

    /** {@code …, the songs Netflix suggests to you}: a clause that tells of the noun before the name. */
    private boolean isContact(Tokens tokens, SpeechActs.Act act) {
        int first = act.phrase();
        int noun = first + 1;
        while (noun < act.verb() && tokens.isWord(noun) && !tokens.isCapitalized(noun)) {
            noun++;
        }
        String last = tokens.key(noun - 1);
        return !act.inverted()
                && words.isDeterminer(tokens.key(first))
                && noun > first + 1
                && noun == act.verb() - 1
                && last.endsWith("s")
                && !last.endsWith("ss")
                && !SpeakerWords.isGenitive(last);
    }

    private static int semicolon(Tokens tokens, int from, int comma) {
        int i = comma - 1;
        int stop = Math.max(from, comma - ClauseVerbs.SUBJECT);
        while (i > stop && !tokens.key(i).equals(";")) {
            i--;
        }
        return i > stop ? i : from;
    }

    /** {@code …, court told}, {@code …, inquiry hears}: a headline that sums up what was said there. */
    private boolean isListening(String verb) {
        return words.isHearing(verb) || words.isTelling(verb);
    }

    /** {@code …, as he told the court}, {@code …, something he denies}, {@code …, a claim he denies}: the author's own. */
    private boolean isAside(Tokens tokens, int i) {
        String next = i + 1 < tokens.size() ? tokens.key(i + 1) : "";
        return words.isTurn(tokens.key(i)) || words.isBound(tokens.key(i)) || words.isSummary(tokens.key(i), next);
    }

    /** {@code …, said X, and nobody had looked}: returns where the report goes on behind who speaks; -1 if nowhere. */
    private int joined(Passage passage, List<SpeechActs.Act> acts, int behind, int to) {
        Tokens tokens = passage.tokens();
        int comma = behind;
        while (comma < Math.min(to, behind + COMMA_WITHIN)
                && (tokens.isWord(comma) || tokens.key(comma).equals("-"))) {
            comma++;
        }
        boolean joined = comma + 3 < to && tokens.key(comma).equals(",") && words.isConjunction(tokens.key(comma + 1));
        int reason = reason(tokens, behind, to);
        if (reason > 0) {
            return rest(passage, acts, reason, to);
        }
        String first = joined ? tokens.key(comma + 2) : "";
        boolean subject = words.startsClause(first) || words.isDeterminer(first) || first.equals("so");
        return subject ? rest(passage, acts, comma + 1, to) : -1;
    }

    /** {@code …, said X, a clerk, because nobody had looked}: returns where the reason starts; -1 if none is given. */
    private int reason(Tokens tokens, int from, int to) {
        for (int i = from; i + 1 < Math.min(to, from + COMMA_WITHIN); i++) {
            if (SpeakerWords.isComma(tokens, i) && tokens.key(i + 1).equals("because")) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean announces(Tokens tokens, int verb) {
        return verb + 1 < tokens.size() && tokens.key(verb + 1).equals(":");
    }

    /** Behind the comma the author goes on, or another report does. */
    private boolean isAuthors(Passage passage, List<SpeechActs.Act> acts, int next, int to) {
        Tokens tokens = passage.tokens();
        String key = next < to ? tokens.key(next) : "";
        boolean joined = words.isConjunction(key);
        boolean other = joined && ClauseEnds.isSubjectOfAct(tokens, acts, next + 1, to);
        int quote = joined ? next + 1 : next;
        boolean quoted = quote < to && passage.quoteAt(quote) != null;
        return quoted || words.isSubordinate(key) || words.isTurn(key) || key.endsWith("ing") || other;
    }

    /** Returns where the report goes on behind an attribution; -1 if the author speaks there, or words in marks follow. */
    int rest(Passage passage, List<SpeechActs.Act> acts, int next, int to) {
        Tokens tokens = passage.tokens();
        if (next >= to || passage.quoteAt(next) != null) {
            return -1;
        }
        String key = tokens.key(next);
        boolean joined = words.isConjunction(key);
        boolean noun = words.isDeterminer(key) && !verbs.hasVerb(passage, next, to);
        boolean quoted = joined && next + 1 < to && passage.quoteAt(next + 1) != null;
        boolean other = joined && ClauseEnds.isSubjectOfAct(tokens, acts, next + 1, to);
        boolean authors = words.isSubordinate(key) && !words.isReason(key)
                || words.isTurn(key) && !words.isReason(key)
                || key.endsWith("ing")
                || words.isWhich(key);
        boolean verb = joined && next + 1 < to && words.verb(tokens, next + 1) != null;
        return quoted || other || authors || verb || noun ? -1 : next;
    }

    /** The comma stands in no quotation, or in one that only ends the clause. */
    private static boolean isOutside(Passage passage, int from, int comma) {
        if (passage.quoteAt(from) != null) {
            return false;
        }
        Span quote = passage.quoteAt(comma);
        Span before = quote == null ? passage.quoteAt(comma - 1) : quote;
        return before == null || before.start() > passage.tokens().end(from);
    }

    private static boolean isRightBefore(Passage passage, int comma, int verb) {
        return comma == verb - 1 || comma == verb - 2 && !passage.tokens().isWord(verb - 1);
    }

    /**
     * Nothing but time and place follow the verb, or whom somebody told: returns the comma behind them or the end of the
     * sentence; -1 if something else follows.
     */
    private int end(Passage passage, int verb, int to) {
        Tokens tokens = passage.tokens();
        boolean broken = verb + 1 < to
                && (announces(tokens, verb)
                        || words.isDash(tokens.key(verb + 1))
                                && !tokens.key(verb + 1).equals("-"));
        if (broken) {
            return to;
        }
        int last = to;
        while (last > verb && !tokens.isWord(last - 1)) {
            last--;
        }
        int end = verb + 1;
        while (end < last && !SpeakerWords.isComma(tokens, end)) {
            end++;
        }
        int circumstance = circumstance(tokens, verb + 1, end);
        if (end - verb > LONGEST || ReportedSpeech.hasQuote(passage, verb, end)) {
            return -1;
        }
        boolean told = words.isTelling(tokens.key(verb))
                && !verbs.hasVerb(passage, verb + 1, circumstance)
                && !isOrder(tokens, verb, end);
        boolean closing = end - verb <= 1
                || circumstance == verb + 1
                || isAdverbial(tokens, verb + 1) && !verbs.hasVerb(passage, verb + 1, circumstance)
                || told;
        if (!closing) {
            return -1;
        }
        return end < last ? end : to;
    }

    /** {@code said when we met}, {@code told me as she left}: returns the word that tells when; {@code end} if none does. */
    private int circumstance(Tokens tokens, int from, int end) {
        int i = from;
        while (i < end && !(words.isBound(tokens.key(i)) && words.isSubordinate(tokens.key(i)))) {
            i++;
        }
        return i;
    }

    /** {@code told supporters to prepare}: nothing is reported. */
    private boolean isOrder(Tokens tokens, int verb, int end) {
        for (int i = verb + 2; i + 1 < Math.min(end, verb + LISTENER); i++) {
            if (words.isPreposition(tokens.key(i)) && !tokens.key(i).equals("to")) {
                return false;
            }
            if (tokens.key(i).equals("to")) {
                return !words.isDeterminer(tokens.key(i + 1)) && !tokens.isCapitalized(i + 1);
            }
        }
        return false;
    }

    private boolean isAdverbial(Tokens tokens, int i) {
        String key = tokens.key(i);
        return words.isPreposition(key) && !key.equals("of") && !words.isInfinitive(tokens, i)
                || key.endsWith("day")
                || key.equals("last")
                || words.isAdverb(key);
    }
}
