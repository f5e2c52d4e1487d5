package copydesk.quotes;

import copydesk.lexicon.Tokens;
import copydesk.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who is said to have spoken words in quotation marks. */
final class Attribution {
    private static final int NEAR = 10;

    /** Marks that close words quoted within a quotation. */
    private static final String CLOSING = "’”'\"»";

    private final SpeakerWords words;
    private final Subjects subjects;
    private final Utterances utterances;
    private final CommaAttribution commas;

    Attribution(SpeakerWords words, Subjects subjects) {
        this.words = words;
        this.subjects = subjects;
        this.utterances = new Utterances(words, subjects);
        this.commas = new CommaAttribution(words, subjects);
    }

    /** Returns the speaker that stands with the quotation in its sentence; null if nobody is said to speak. */
    @Nullable
    Subject of(Passage passage, List<SpeechActs.Act> acts, Span quote) {
        Subject behind = behind(passage, acts, quote);
        Subject author = behind == null ? author(passage, quote) : behind;
        Subject before = author == null ? before(passage, acts, quote) : author;
        boolean comma = before == null && endsInComma(passage.text(), quote);
        return comma ? commas.behind(passage, behindMark(passage, quote)) : before;
    }

    /** {@code “…”, said X}, {@code “…”, X said}, {@code “…”, according to X}. */
    private @Nullable Subject behind(Passage passage, List<SpeechActs.Act> acts, Span quote) {
        Tokens tokens = passage.tokens();
        int from = behindMark(passage, quote);
        boolean pause = isPause(passage.text(), quote);
        Subject uttered = utterances.behind(passage, from);
        int next = SpeechActs.firstAtOrBehind(acts, from);
        if (uttered != null || next == acts.size()) {
            return uttered;
        }
        SpeechActs.Act act = acts.get(next);
        boolean near = (act.verb() < from + NEAR || act.phrase() == from) && isUnbroken(passage, from, act.verb());
        boolean attributes = pause || act.isPhrase(tokens);
        return near && attributes && startsAttribution(tokens, from, act) ? act.subject() : null;
    }

    /** Returns the first word behind a quotation and a comma or dash. */
    private static int behindMark(Passage passage, Span quote) {
        Tokens tokens = passage.tokens();
        int from = passage.token(quote.end());
        boolean parted = from < tokens.size()
                && (tokens.key(from).equals(",") || tokens.key(from).equals("—"));
        return parted ? from + 1 : from;
    }

    private static boolean endsInComma(String text, Span quote) {
        return last(text, quote) == ',' || quote.end() < text.length() && text.charAt(quote.end()) == ',';
    }

    /** Returns the last character of a quotation that closes no marks. */
    private static char last(String text, Span quote) {
        int at = quote.end() - 2;
        while (at > quote.start() && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return quote.length() > 2 ? text.charAt(at) : ' ';
    }

    /** Tells whether a comma, question or exclamation mark, or a full stop before it parts a quotation from the rest. */
    private static boolean isPause(String text, Span quote) {
        char last = last(text, quote);
        return endsInComma(text, quote) || last == '?' || last == '!' || last == '…' || last == '—';
    }

    private static boolean isUnbroken(Passage passage, int from, int verb) {
        for (int i = from; i < verb; i++) {
            String key = passage.tokens().key(i);
            boolean stop = key.equals(".") && passage.endsSentence(i);
            if (passage.quoteAt(i) != null || stop || key.equals(";") || key.equals("?")) {
                return false;
            }
        }
        return true;
    }

    /** What follows the quotation is its attribution if it starts with a verb, a name, a pronoun or an article. */
    private boolean startsAttribution(Tokens tokens, int from, SpeechActs.Act act) {
        String key = tokens.key(from);
        return act.verb() <= from + 1
                || act.phrase() == from
                || isHow(tokens, from)
                || tokens.isCapitalized(from)
                || words.isPronoun(key)
                || words.isParticle(key)
                || words.isNoName(key) && !words.isPreposition(key) && !key.equals("and") && !key.equals("but");
    }

    /** {@code “…” is how Ana Lima puts it}. */
    private boolean isHow(Tokens tokens, int from) {
        return words.isBeing(tokens.key(from)) && from + 1 < tokens.size() && words.isQuestion(tokens.key(from + 1));
    }

    /** {@code X said: “…”}, {@code X warned of “…”}, {@code X went on, saying “…”}. */
    private @Nullable Subject before(Passage passage, List<SpeechActs.Act> acts, Span quote) {
        int last = SpeechActs.firstAtOrBehind(acts, passage.token(quote.start())) - 1;
        int sentence = passage.sentenceIndex(quote.start());
        boolean same = last >= 0 && acts.get(last).sentence() == sentence;
        return same ? acts.get(last).subject() : announced(passage, quote, sentence);
    }

    /** {@code Her lawyer, Ana Lima, was blunter: “…”}: no verb of saying stands before the colon. */
    private @Nullable Subject announced(Passage passage, Span quote, int sentence) {
        int colon = passage.token(quote.start()) - 1;
        int from = passage.token(passage.sentences().get(sentence).start());
        boolean announces = !passage.headline()
                && colon > from
                && passage.tokens().key(colon).equals(":");
        if (!announces) {
            return null;
        }
        Subject presented = presented(passage.tokens(), from, colon);
        Subject first = presented == null ? subjects.first(passage, from, colon) : presented;
        boolean participle = first == null && passage.tokens().key(colon - 1).endsWith("ing");
        SubjectPhrase phrase = participle ? new SubjectPhrase.Finder(passage, words, from, colon - 1).find() : null;
        return phrase == null ? first : subjects.of(passage.tokens(), phrase);
    }

    /** {@code …, including a tester, Ana Lima: “…”}. */
    private @Nullable Subject presented(Tokens tokens, int from, int colon) {
        int at = colon - 1;
        while (at > from && at > colon - NEAR && !tokens.key(at).equals("including")) {
            at--;
        }
        int name = colon;
        while (name > at + 1 && (tokens.isCapitalized(name - 1) || words.isParticle(tokens.key(name - 1)))) {
            name--;
        }
        boolean presents = at > from && tokens.key(at).equals("including") && name < colon;
        return presents ? subjects.of(tokens, new SubjectPhrase(name, name, colon)) : null;
    }

    /** {@code was called “…” by X}, {@code described by X as “…”}. */
    @Nullable
    Subject author(Passage passage, Span quote) {
        Subject between = between(passage, quote);
        return between == null ? behindBy(passage, quote) : between;
    }

    private @Nullable Subject between(Passage passage, Span quote) {
        Tokens tokens = passage.tokens();
        int as = passage.token(quote.start()) - 1;
        if (as < 1 || !tokens.key(as).equals("as")) {
            return null;
        }
        int by = as - 1;
        while (by > 0 && by > as - NEAR && !tokens.key(by).equals("by")) {
            by--;
        }
        boolean passive = tokens.key(by).equals("by") && hasSpeechVerb(tokens, by - NEAR / 2, by);
        return passive ? subjects.behind(tokens, by + 1, as) : null;
    }

    private boolean hasSpeechVerb(Tokens tokens, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (words.isSpeechVerb(tokens.key(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Subject behindBy(Passage passage, Span quote) {
        Tokens tokens = passage.tokens();
        int by = passage.token(quote.end());
        int verb = passage.token(quote.start()) - 1;
        boolean passive = verb > 1
                && by + 1 < tokens.size()
                && tokens.key(by).equals("by")
                && (words.isPassive(tokens.key(verb - 1)) || words.isPassive(tokens.key(verb - 2)))
                && (words.verb(tokens, verb) != null
                        || tokens.key(verb).equals("as") && words.verb(tokens, verb - 1) != null);
        return passive ? subjects.behind(tokens, by + 1, tokens.size()) : null;
    }
}
