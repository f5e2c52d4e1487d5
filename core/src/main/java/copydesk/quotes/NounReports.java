package copydesk.quotes;

import copydesk.lexicon.Tokens;
import copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds words that are reported behind a noun with its owner: {@code Ana Lima's warning that …}, {@code a claim by X that …}. */
final class NounReports {
    /** So many words at most stand between an owner and the noun. */
    private static final int ADJECTIVES = 3;

    /** A name in the genitive is no longer. */
    private static final int NAME = 6;

    private final SpeakerWords words;
    private final Subjects subjects;
    private final ClauseVerbs verbs;

    NounReports(SpeakerWords words, Subjects subjects) {
        this.words = words;
        this.subjects = subjects;
        this.verbs = new ClauseVerbs(words);
    }

    /** Returns the act that a noun is together with its owner and "that", or null. */
    SpeechActs.@Nullable Act at(Passage passage, int from, int i, int to, int sentence) {
        Tokens tokens = passage.tokens();
        if (i + 2 >= to || !words.isStance(tokens.key(i)) || passage.quoteAt(i + 1) != null) {
            return null;
        }
        SpeechActs.Act held = held(passage, from, i, to, sentence);
        if (held != null || !words.isReport(tokens.key(i))) {
            return held;
        }
        if (tokens.key(i + 1).equals("that")) {
            Subject owner = owner(tokens, from, i);
            return owner == null ? null : new SpeechActs.Act(i, SpeakerWords.Clause.NOUN, owner, i, false, sentence);
        }
        String tie = tokens.key(i + 1);
        Subject author = tie.equals("by") || tie.equals("from") ? subjects.behind(tokens, i + 2, to) : null;
        int that = author == null ? to : passage.token(author.span().end());
        boolean reports = that + 1 < to && tokens.key(that).equals("that");
        return author == null || !reports
                ? null
                : new SpeechActs.Act(that - 1, SpeakerWords.Clause.NOUN, author, i, false, sentence);
    }

    /** {@code Ana Lima's view is that …}, {@code the fear of Ana Lima was that …}. */
    private SpeechActs.@Nullable Act held(Passage passage, int from, int i, int to, int sentence) {
        Tokens tokens = passage.tokens();
        boolean of = words.isTie(tokens.key(i + 1));
        Subject owner = of ? subjects.behind(tokens, i + 2, to) : owner(tokens, from, i);
        int being = owner == null ? to : of ? passage.token(owner.span().end()) : i + 1;
        while (being + 1 < to && words.isAdverb(tokens.key(being))) {
            being++;
        }
        boolean holds = being + 2 < to
                && words.isBeing(tokens.key(being))
                && tokens.key(being + 1).equals("that");
        return owner == null || !holds
                ? null
                : new SpeechActs.Act(being, SpeakerWords.Clause.THAT, owner, i, false, sentence);
    }

    private @Nullable Subject owner(Tokens tokens, int from, int noun) {
        int at = noun - 1;
        while (at > from && at > noun - ADJECTIVES && isAdjective(tokens, at)) {
            at--;
        }
        if (at < from) {
            return null;
        }
        String key = tokens.key(at);
        Subject pronoun = possessive(tokens, at, key);
        if (pronoun != null) {
            return pronoun;
        }
        if (words.isArticle(key) && at == noun - 2 && words.isBody(tokens.key(noun - 1))) {
            return new Subject(null, new Span(tokens.start(at), tokens.end(noun - 1)), false);
        }
        if (!SpeakerWords.isGenitive(key)) {
            return null;
        }
        int first = at;
        while (first > from && first > at - NAME && isInName(tokens, first - 1)) {
            first--;
        }
        boolean article = first > from && words.isDeterminer(tokens.key(first - 1));
        Subject named = subjects.of(tokens, new SubjectPhrase(first, article ? first - 1 : first, at + 1));
        return named == null ? null : named.bare(key);
    }

    static @Nullable Subject possessive(Tokens tokens, int at, String key) {
        boolean person = key.equals("his") || key.equals("her");
        return person || key.equals("its")
                ? new Subject(null, new Span(tokens.start(at), tokens.end(at)), person)
                : null;
    }

    private boolean isAdjective(Tokens tokens, int i) {
        String key = tokens.key(i);
        return tokens.isWord(i)
                && !SpeakerWords.isGenitive(key)
                && !words.isDeterminer(key)
                && !words.isPreposition(key)
                && !words.isFinite(key);
    }

    private boolean isInName(Tokens tokens, int i) {
        boolean name = tokens.isCapitalized(i) && !words.isNoName(tokens.key(i)) || words.isParticle(tokens.key(i));
        return name || words.isTitle(tokens.key(i)) || tokens.key(i).equals("-") && tokens.isGlued(i);
    }

    /**
     * Returns where the clause ends that starts with "that" at a word: before the verb of the sentence whose subject the
     * noun is, {@code Her claim that it was safe | drew laughter}; {@code end} if the noun is no subject.
     */
    int end(Passage passage, int from, SpeechActs.Act act, int that, int end) {
        int i = verb(passage, that + 1, end);
        if (verbs.hasVerb(passage, from, act.phrase()) || i == end) {
            return end;
        }
        int open = 0;
        for (i = behindVerb(passage, i, end); i < end; i++) {
            String key = passage.tokens().key(i);
            if (words.isWhich(key) || words.isBound(key)) {
                open++;
            } else if (isVerb(passage, i, end)) {
                if (open == 0) {
                    return i;
                }
                open--;
                i = behindVerb(passage, i, end) - 1;
            }
        }
        return end;
    }

    private int verb(Passage passage, int from, int to) {
        int i = from;
        while (i < to && !isVerb(passage, i, to)) {
            i++;
        }
        return i;
    }

    /** Returns the word behind a verb with its auxiliaries: {@code would never have been sold}. */
    private int behindVerb(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        boolean modal = words.isModal(tokens.key(from));
        boolean auxiliary = modal || words.isBeing(tokens.key(from));
        int i = from + 1;
        while (i < to && auxiliary) {
            String key = tokens.key(i);
            if (words.isBeing(key)) {
                modal = words.isModal(key);
            } else if (!words.isAdverb(key)) {
                auxiliary = false;
                i += modal || key.endsWith("ed") || words.isFinite(key) ? 0 : -1;
            }
            i++;
        }
        return i;
    }

    private boolean isVerb(Passage passage, int i, int to) {
        Tokens tokens = passage.tokens();
        String key = tokens.key(i);
        if (tokens.isCapitalized(i) || passage.quoteAt(i) != null) {
            return false;
        }
        boolean past = key.endsWith("ed") && key.length() > 4 && i + 1 < to && !words.isPreposition(tokens.key(i + 1));
        return words.isFinite(key) || words.isModal(key) || past;
    }
}
