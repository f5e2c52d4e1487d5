package copydesk.quotes;

import copydesk.lexicon.Tokens;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where in a block somebody is said to speak, and who: the verbs of saying with their subjects, in order. */
final class SpeechActs {
    private static final int LAST_PHRASE = 16;

    /** What somebody was asked is told in so many words at most. */
    private static final int ASIDE = 60;

    private final SpeakerWords words;
    private final Subjects subjects;
    private final Datelines datelines;
    private final Views views;
    private final NounReports nouns;
    private final HeadlineSources headlines;
    private final ClauseVerbs clauses;

    SpeechActs(SpeakerWords words, Subjects subjects) {
        this.words = words;
        this.datelines = new Datelines(words);
        this.subjects = subjects;
        this.views = new Views(words, subjects);
        this.nouns = new NounReports(words, subjects);
        this.headlines = new HeadlineSources(words);
        this.clauses = new ClauseVerbs(words);
    }

    /**
     * One act of speaking.
     *
     * @param verb index of its verb, or of "according"
     * @param clause what may follow it
     * @param subject who speaks
     * @param phrase the first word of what tells who speaks before the verb; the verb itself if nothing does
     * @param inverted whether the subject stands behind the verb
     * @param sentence index of the sentence it stands in
     */
    record Act(int verb, SpeakerWords.Clause clause, Subject subject, int phrase, boolean inverted, int sentence) {
        /** Tells whether it is no verb: {@code according to X}, {@code in the view of X}. */
        boolean isPhrase(Tokens tokens) {
            String key = tokens.key(verb);
            return key.equals("according")
                    || key.equals("in")
                    || key.equals("by")
                    || key.equals("per")
                    || isColon(tokens);
        }

        /** Tells whether a colon of a headline parts who speaks from what is said. */
        boolean isColon(Tokens tokens) {
            return tokens.key(verb).equals(":");
        }
    }

    /** Returns the index of the first act whose verb is token {@code at} or a later one. */
    static int firstAtOrBehind(List<Act> acts, int at) {
        int low = 0;
        int high = acts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (acts.get(middle).verb < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    List<Act> find(Passage passage) {
        List<Act> acts = new ArrayList<>();
        for (int s = 0; s < passage.sentences().size(); s++) {
            Span sentence = passage.sentences().get(s);
            int from = datelines.behind(passage, passage.token(sentence.start()));
            int to = passage.token(sentence.end());
            Subject last = null;
            for (int i = from; i < to; i++) {
                Act act = passage.quoteAt(i) == null ? at(passage, from, i, to, s, last) : null;
                if (act != null) {
                    acts.add(act);
                    last = act.subject;
                }
            }
        }
        return acts;
    }

    private @Nullable Act at(Passage passage, int from, int i, int to, int sentence, @Nullable Subject last) {
        Tokens tokens = passage.tokens();
        if (tokens.key(i).equals("according") && i + 2 < to && tokens.key(i + 1).equals("to")) {
            Subject source = subjects.behind(tokens, i + 2, to);
            return source == null ? null : new Act(i, SpeakerWords.Clause.NONE, source, i, true, sentence);
        }
        if (isPer(passage, from, i, to)) {
            Subject source = subjects.behind(tokens, i + 1, to);
            return source == null ? null : new Act(i, SpeakerWords.Clause.NONE, source, i, true, sentence);
        }
        Act headline = headlines.at(passage, from, i, to, sentence);
        if (headline != null) {
            return headline;
        }
        Act view = tokens.key(i).equals("in")
                        || tokens.key(i).equals("of")
                        || tokens.key(i).equals("by")
                ? views.at(passage, from, i, to, sentence)
                : null;
        if (view != null) {
            return view;
        }
        Act noun = nouns.at(passage, from, i, to, sentence);
        if (noun != null) {
            return noun;
        }
        int phrasal = phrasal(tokens, from, i);
        if (phrasal > from && hasThat(tokens, i + 1, to)) {
            SubjectPhrase phrase = new SubjectPhrase.Finder(passage, words, from, phrasal).find();
            return by(passage, from, phrasal, phrase, last).act(i, SpeakerWords.Clause.THAT, sentence);
        }
        boolean name = tokens.isCapitalized(i) && i > from && !passage.headline() && tokens.isWord(i - 1);
        SpeakerWords.Clause clause = name ? null : words.verb(tokens, i);
        if (clause == null) {
            return null;
        }
        if (isHearsay(tokens, from, i, to) || isImperative(tokens, from, i, clause)) {
            return null;
        }
        if (isAttribute(tokens, from, i, to)) {
            return null;
        }
        if (isRefused(tokens, i)) {
            clause = SpeakerWords.Clause.NONE;
        }
        int it = impersonal(tokens, from, i, to);
        if (it >= from) {
            return new Act(i, SpeakerWords.Clause.THAT, nobody(tokens, i), it, false, sentence);
        }
        if (isHeard(tokens, from, i, to)) {
            SubjectPhrase court = new SubjectPhrase.Finder(passage, words, from, i).find();
            int start = court == null ? i : court.start();
            return new Act(i, SpeakerWords.Clause.THAT, nobody(tokens, i), start, false, sentence);
        }
        if (isInverted(passage, from, i, to, clause)) {
            int particle = i + 2 < to && words.isVerbParticle(tokens.key(i + 1)) && isBehindMark(passage, i) ? 1 : 0;
            Subject behind = subjects.behind(tokens, i + 1 + particle, to);
            if (behind != null && !agrees(passage, i, behind)) {
                return null;
            }
            if (behind != null) {
                return new Act(i, clause, behind, i, true, sentence);
            }
        }
        Subject cited = cited(tokens, from, i);
        if (cited != null) {
            return new Act(i, clause, cited, i, false, sentence);
        }
        boolean goesOn = last != null && i > from && tokens.key(i).endsWith("ing") && !tokens.isWord(i - 1);
        SubjectPhrase phrase = goesOn ? null : new SubjectPhrase.Finder(passage, words, from, i).find();
        if (phrase == null && isParticiple(tokens, from, i, to)) {
            return null;
        }
        return by(passage, from, i, phrase, last).act(i, clause, sentence);
    }

    /** Who acts, and where the words start that tell it. */
    private record Actor(Subject subject, int start) {
        Act act(int verb, SpeakerWords.Clause clause, int sentence) {
            return new Act(verb, clause, subject, start, false, sentence);
        }
    }

    /** Returns the subject of a verb from the words before it, else from the sentence. */
    private Actor by(Passage passage, int from, int verb, @Nullable SubjectPhrase phrase, @Nullable Subject last) {
        Tokens tokens = passage.tokens();
        boolean participle = verb > from && tokens.key(verb).endsWith("ing") && !tokens.isWord(verb - 1);
        Subject first = participle && phrase != null ? subjects.first(passage, from, verb) : null;
        if (first != null) {
            return new Actor(first, phrase == null ? verb : phrase.start());
        }
        Subject found = phrase == null ? null : somebody(passage, subjects.of(tokens, phrase));
        int start = phrase == null || found == null ? verb : phrase.start();
        return new Actor(subject(passage, from, verb, found, last), start);
    }

    private static boolean hasThat(Tokens tokens, int from, int to) {
        for (int i = from; i < Math.min(to, from + LAST_PHRASE); i++) {
            if (tokens.key(i).equals("that")) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code She let it be known that …}, {@code made clear in a letter that …}: returns where the verb of such a
     * phrase stands; -1 if none ends at {@code i}.
     */
    private int phrasal(Tokens tokens, int from, int i) {
        return switch (tokens.key(i)) {
            case "known" -> {
                boolean let = i - 3 >= from
                        && tokens.key(i - 1).equals("be")
                        && tokens.key(i - 2).equals("it");
                yield let && tokens.key(i - 3).startsWith("let") ? i - 3 : -1;
            }
            case "clear", "plain" -> {
                int made = i > from && tokens.key(i - 1).equals("it") ? i - 2 : i - 1;
                yield made >= from && words.isMaking(tokens.key(made)) ? made : -1;
            }
            default -> -1;
        };
    }

    /** {@code The agency quoted a colonel as saying}: the colonel speaks; in {@code was quoted as saying} it is who was. */
    private @Nullable Subject cited(Tokens tokens, int from, int i) {
        if (!tokens.key(i).equals("saying")
                || i < from + 3
                || !tokens.key(i - 1).equals("as")) {
            return null;
        }
        for (int quoted = i - 2; quoted > from && quoted > i - LAST_PHRASE; quoted--) {
            if (words.isCiting(tokens.key(quoted))) {
                boolean passive = words.isPassive(tokens.key(quoted - 1));
                return passive ? null : subjects.behind(tokens, quoted + 1, i - 1);
            }
        }
        return null;
    }

    /** {@code She came down heavily on them, adding that …}: an adverb is nobody who speaks. */
    private @Nullable Subject somebody(Passage passage, @Nullable Subject found) {
        int last = found == null ? -1 : passage.token(found.span().end()) - 1;
        boolean adverb = found != null
                && found.name() == null
                && last >= 0
                && passage.tokens().key(last).endsWith("ly");
        return adverb ? null : found;
    }

    /** {@code …, per the ministry}, but {@code ten, per person}. */
    private boolean isPer(Passage passage, int from, int i, int to) {
        Tokens tokens = passage.tokens();
        return i > from
                && i + 1 < to
                && tokens.key(i).equals("per")
                && tokens.key(i - 1).equals(",")
                && (words.isDeterminer(tokens.key(i + 1)) || tokens.isCapitalized(i + 1));
    }

    /** {@code is believed to have fled}, {@code asked whether he knew, she …}: nobody who speaks is the subject. */
    private boolean isHearsay(Tokens tokens, int from, int i, int to) {
        int before = i - 1;
        while (before > from && words.isAdverb(tokens.key(before)) && !words.isBeing(tokens.key(before))) {
            before--;
        }
        boolean passive = before >= from && words.isPassive(tokens.key(before));
        boolean own = passive
                && tokens.key(before).equals("be")
                && before > from
                && (words.isModal(tokens.key(before - 1))
                        || tokens.key(before - 1).equals("to"));
        boolean active = tokens.key(i).endsWith("ing");
        boolean somebody = i + 2 < to && tokens.isCapitalized(i + 2);
        boolean infinitive = passive
                        && !active
                        && !somebody
                        && i + 1 < to
                        && tokens.key(i + 1).equals("to")
                || own;
        boolean participle =
                i == from && tokens.isCapitalized(i) && tokens.key(i).endsWith("ed") || passive;
        boolean aside = i > from + 1
                && tokens.key(i).endsWith("ed")
                && tokens.key(i - 1).equals(",")
                && (tokens.isCapitalized(i - 2) || isAimed(tokens, i - 2, i + 1, to))
                && hasVerbBehindComma(tokens, i + 1, to);
        return infinitive || (participle || aside) && words.verb(tokens, i) == SpeakerWords.Clause.ASK;
    }

    /** {@code X, asked whether it was safe, shrugged}: another verb has the subject; {@code X, the clerk, asked why …} has none. */
    private boolean hasVerbBehindComma(Tokens tokens, int from, int to) {
        for (int i = from; i + 1 < Math.min(to, from + ASIDE); i++) {
            String next = tokens.key(i + 1);
            boolean comma = SpeakerWords.isComma(tokens, i);
            if (comma
                    && (words.isFinite(next)
                            || words.isBeing(next)
                            || words.isSpeechVerb(next)
                            || next.endsWith("ed"))) {
                return true;
            }
        }
        return false;
    }

    /** {@code a spokeswoman, asked about it, …}: the words behind a participle are no subject. */
    private boolean isAimed(Tokens tokens, int noun, int next, int to) {
        String key = next < to ? tokens.key(next) : "";
        return tokens.isWord(noun) && (words.isPreposition(key) || words.isQuestion(key) || key.equals("to"));
    }

    /** {@code Ask them anything}, {@code let me say}: nobody has spoken yet. */
    private boolean isImperative(Tokens tokens, int from, int i, SpeakerWords.Clause clause) {
        if (!words.isImperative(tokens.key(i))) {
            return false;
        }
        int first = words.isConjunction(tokens.key(from)) ? from + 1 : from;
        boolean parted = clause == SpeakerWords.Clause.ASK
                && i > from
                && tokens.key(i - 1).equals(",");
        boolean let = i > from && tokens.key(i - 1).startsWith("let'")
                || i > from + 1 && tokens.key(i - 2).equals("let");
        return i <= first || parted || let;
    }

    /** {@code Added sugars are …}: a participle that a sentence starts with belongs to the noun behind it. */
    private boolean isAttribute(Tokens tokens, int from, int i, int to) {
        return i == from
                && tokens.key(i).endsWith("ed")
                && i + 1 < to
                && tokens.isWord(i + 1)
                && !tokens.isCapitalized(i + 1)
                && !words.isDeterminer(tokens.key(i + 1))
                && !words.startsClause(tokens.key(i + 1))
                && !words.isPreposition(tokens.key(i + 1));
    }

    /** {@code declined to say whether …}, {@code nothing to suggest that …}, {@code nobody answered}. */
    private boolean isRefused(Tokens tokens, int i) {
        boolean refused = i > 1 && tokens.key(i - 1).equals("to") && words.isRefusal(tokens.key(i - 2));
        return refused || i > 0 && words.isSilent(tokens.key(i - 1));
    }

    /** {@code the court heard that …}, {@code the inquiry was told that …}: whoever spoke is not named. */
    private boolean isHeard(Tokens tokens, int from, int i, int to) {
        String key = tokens.key(i);
        boolean passive = words.isAddressing(key)
                && i > from
                && (words.isPassive(tokens.key(i - 1))
                        || key.equals("told") && i + 1 >= to && !words.isPronoun(tokens.key(i - 1)));
        return passive || words.isHearing(key);
    }

    /** {@code in a video posted on Sunday}: no subject stands there. */
    private boolean isParticiple(Tokens tokens, int from, int i, int to) {
        return i > from
                && i + 1 < to
                && tokens.isWord(i - 1)
                && !words.isAdverb(tokens.key(i - 1))
                && !words.isNoName(tokens.key(i - 1))
                && words.isPreposition(tokens.key(i + 1));
    }

    /** {@code It is reported that …}, {@code …, it is widely believed, …}: returns where "it" stands; -1 if nowhere. */
    private int impersonal(Tokens tokens, int from, int i, int to) {
        int being = i - 1;
        while (being > from && words.isPlainAdverb(tokens.key(being))) {
            being--;
        }
        boolean said = being > from
                && i + 1 < to
                && (tokens.key(i + 1).equals("that") || tokens.key(i + 1).equals(","))
                && words.isPassive(tokens.key(being))
                && tokens.key(being - 1).equals("it");
        return said ? being - 1 : -1;
    }

    private static Subject nobody(Tokens tokens, int verb) {
        return new Subject(null, new Span(tokens.start(verb), tokens.end(verb)), false);
    }

    /** {@code “…,” said X} and {@code …, said X}. */
    private boolean isInverted(Passage passage, int from, int i, int to, SpeakerWords.Clause clause) {
        Tokens tokens = passage.tokens();
        if (i + 1 >= to || tokens.key(i).endsWith("ing") || passage.quoteAt(i + 1) != null) {
            return false;
        }
        if (isBehindMark(passage, i)) {
            return true;
        }
        boolean behindComma =
                i >= from + 2 && tokens.key(i - 1).equals(",") && !tokens.key(i).startsWith("t");
        return behindComma
                && !(clauses.isSubject(passage, from, i - 1) && hasRelative(tokens, i + 1, to))
                && !startsClause(tokens, i + 1, to)
                && !words.isDay(tokens.key(i + 1))
                && clause != SpeakerWords.Clause.NONE
                && isLastPhrase(passage, i + 1, to);
    }

    /** {@code Ana Lima, a clerk, said the industry, which …}: what follows the verb goes on. */
    private boolean hasRelative(Tokens tokens, int from, int to) {
        int comma = from;
        while (comma < to && tokens.isWord(comma)) {
            comma++;
        }
        return comma + 1 < to && tokens.key(comma).equals(",") && words.isWhich(tokens.key(comma + 1));
    }

    /** {@code …, say experts}, {@code …, warn Lima and Costa}; but {@code one room, say a bedroom}, {@code …, verify compliance}. */
    private boolean agrees(Passage passage, int verb, Subject behind) {
        Tokens tokens = passage.tokens();
        if (isBehindMark(passage, verb) || !words.isPluralVerb(tokens.key(verb))) {
            return true;
        }
        int last = passage.token(behind.span().end()) - 1;
        boolean one = words.isSingle(tokens.key(verb + 1));
        return !one && (tokens.isCapitalized(last) || words.isMany(tokens.key(last)) || behind.pronoun());
    }

    /** {@code “…” said X}, {@code “…,” quietly said X}. */
    private boolean isBehindMark(Passage passage, int verb) {
        int before = verb - 1;
        while (before > 0 && passage.quoteAt(before) == null && isManner(passage.tokens(), before)) {
            before--;
        }
        boolean comma = before > 0
                && passage.tokens().key(before).equals(",")
                && !passage.tokens().key(verb).startsWith("t");
        return before >= 0 && passage.quoteAt(comma ? before - 1 : before) != null;
    }

    private boolean isManner(Tokens tokens, int i) {
        return words.isAdverb(tokens.key(i)) && !words.isBeing(tokens.key(i)) && !tokens.isCapitalized(i);
    }

    /** {@code the party, the largest, says it holds …}, but {@code …, says he}. */
    private boolean startsClause(Tokens tokens, int i, int to) {
        return words.isPronoun(tokens.key(i))
                && i + 1 < to
                && tokens.isWord(i + 1)
                && !words.isPreposition(tokens.key(i + 1));
    }

    /** Tells whether no verb and no quotation stands in what is left of the sentence, or before its next comma. */
    private boolean isLastPhrase(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        for (int i = from; i < to; i++) {
            if (i > from + LAST_PHRASE) {
                return false;
            }
            if (SpeakerWords.isComma(tokens, i) && i > from) {
                return true;
            }
            boolean past = tokens.key(i).endsWith("ed")
                    && !tokens.isCapitalized(i)
                    && i > from
                    && (i > from + 1 || !words.isDeterminer(tokens.key(from)));
            if (words.isFinite(tokens.key(i)) && !tokens.isCapitalized(i)
                    || past
                    || passage.quoteAt(i) != null
                    || tokens.key(i).equals("that")) {
                return false;
            }
        }
        return true;
    }

    private Subject subject(Passage passage, int from, int verb, @Nullable Subject found, @Nullable Subject last) {
        if (found != null) {
            return found;
        }
        Subject other = last == null ? subjects.first(passage, from, verb) : last;
        if (other == null) {
            other = subjects.opening(passage.tokens(), from, verb);
        }
        return other == null ? nobody(passage.tokens(), verb) : other;
    }
}
