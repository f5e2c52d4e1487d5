package copydesk.quotes;

import copydesk.lexicon.Tokens;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds words that are reported without quotation marks: {@code X said that …}, {@code …, X said}. */
final class ReportedSpeech {
    private static final int FEWEST_WORDS = 3;
    private static final int THAT_WITHIN = 8;
    private static final int VERB_WITHIN = 14;

    /** No report is longer than so many tokens. */
    private static final int LONGEST = 300;

    /** So many tokens at most stand behind the verb of an attribution that ends a sentence. */
    private static final int TRAILING = 14;

    private final SpeakerWords words;

    ReportedSpeech(SpeakerWords words) {
        this.words = words;
    }

    /** A reported clause and who is said to have said it, in the text of the block. */
    record Report(Span span, Subject subject) {}

    List<Report> find(Passage passage, List<SpeechActs.Act> acts) {
        List<Report> reports = new ArrayList<>();
        int done = -1;
        for (SpeechActs.Act act : acts) {
            if (passage.tokens().start(act.verb()) < done) {
                continue;
            }
            Report report = of(passage, act);
            if (report != null) {
                split(passage, report, reports);
                done = report.span.end();
            }
        }
        return reports;
    }

    /** {@code that A and that B} is two reports. */
    private void split(Passage passage, Report report, List<Report> reports) {
        Tokens tokens = passage.tokens();
        int from = passage.token(report.span.start());
        int to = passage.token(report.span.end());
        for (int i = from + FEWEST_WORDS; i + 2 < to; i++) {
            boolean joint = tokens.key(i).equals("and") && tokens.key(i + 1).equals("that");
            if (joint && passage.quoteAt(i) == null) {
                Report first = report(passage, from, i, report.subject);
                if (first != null) {
                    reports.add(first);
                }
                from = i + 1;
            }
        }
        Report last = report(passage, from, to, report.subject);
        if (last != null) {
            reports.add(last);
        }
    }

    private @Nullable Report of(Passage passage, SpeechActs.Act act) {
        Span sentence = passage.sentences().get(act.sentence());
        int from = passage.token(sentence.start());
        int to = Math.min(passage.token(sentence.end()), act.verb() + LONGEST);
        if (act.isAccordingTo(passage.tokens())) {
            return accordingTo(passage, from, act, to);
        }
        if (act.clause() == SpeakerWords.Clause.NONE) {
            return null;
        }
        Report trailing = trailing(passage, from, act, to);
        if (trailing != null) {
            return trailing;
        }
        int start = act.inverted() ? -1 : clauseStart(passage, act, to);
        return start < 0 ? null : report(passage, start, clauseEnd(passage, start, to), act.subject());
    }

    /** Where the reported clause behind a verb starts, or -1. */
    private int clauseStart(Passage passage, SpeechActs.Act act, int to) {
        Tokens tokens = passage.tokens();
        int verb = act.verb();
        for (int i = verb + 1; i < to && i <= verb + THAT_WITHIN; i++) {
            String key = tokens.key(i);
            if (key.equals("that") && passage.quoteAt(i) == null && !words.isPreposition(tokens.key(i - 1))) {
                return i;
            }
            if (!tokens.isWord(i) && !key.equals("-") || words.isFinite(key)) {
                break;
            }
        }
        int next = verb + 1;
        if (act.clause() != SpeakerWords.Clause.BARE || next >= to || !tokens.isWord(next)) {
            return -1;
        }
        if (tokens.key(verb).startsWith("t")) {
            next = behindObject(tokens, next, to);
        }
        return next < to && isClause(passage, next, to) ? next : -1;
    }

    private static int behindObject(Tokens tokens, int from, int to) {
        int i = from;
        if (!tokens.isCapitalized(i)) {
            return tokens.key(i).equals("the") || tokens.key(i).equals("a") ? i + 2 : i + 1;
        }
        while (i < to && tokens.isCapitalized(i)) {
            i++;
        }
        return i;
    }

    /** A clause starts with a noun or pronoun and soon has a verb of its own. */
    private boolean isClause(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        String first = tokens.key(from);
        if (passage.quoteAt(from) != null || !tokens.isWord(from) || words.isNoClause(first)) {
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
        for (int i = from + 1; i < to && i < from + VERB_WITHIN; i++) {
            String key = tokens.key(i);
            boolean past = key.endsWith("ed") && key.length() > 4 && i + 1 < to;
            if (words.isFinite(key) || past) {
                return true;
            }
        }
        return false;
    }

    private int clauseEnd(Passage passage, int start, int to) {
        Tokens tokens = passage.tokens();
        for (int i = start + FEWEST_WORDS; i + 1 < to; i++) {
            if (passage.quoteAt(i) != null) {
                continue;
            }
            String key = tokens.key(i);
            String next = tokens.key(i + 1);
            boolean turns = key.equals(",")
                    && (next.equals("but")
                            || next.equals("while")
                            || next.equals("although")
                            || next.equals("though")
                            || next.equals("which")
                            || next.equals("where")
                            || next.equals("who")
                            || next.endsWith("ing") && words.verb(tokens, i + 1) != null);
            if (key.equals(";") || turns) {
                return i;
            }
        }
        return to;
    }

    /** {@code …, the minister said.}, {@code …, said the minister on Friday.}. */
    private @Nullable Report trailing(Passage passage, int from, SpeechActs.Act act, int to) {
        Tokens tokens = passage.tokens();
        int verb = act.verb();
        int last = to;
        if (to - verb > TRAILING) {
            return null;
        }
        while (last > from && !tokens.isWord(last - 1)) {
            last--;
        }
        int comma = verb - 1;
        while (comma > from && !tokens.key(comma).equals(",") && verb - comma < 9) {
            comma--;
        }
        boolean inPlace = comma > from + 1
                && !words.isRelative(tokens.key(comma + 1))
                && tokens.key(comma).equals(",")
                && passage.quoteAt(comma) == null
                && passage.quoteAt(comma - 1) == null
                && !hasComma(tokens, verb, last)
                && !tokens.key(verb).endsWith("ing");
        boolean closing = act.inverted() ? comma == verb - 1 : last - verb <= 1 || isAdverbial(tokens, verb + 1);
        return inPlace && closing ? report(passage, from, comma, act.subject()) : null;
    }

    private boolean isAdverbial(Tokens tokens, int i) {
        String key = tokens.key(i);
        return words.isPreposition(key) && !key.equals("of") || key.endsWith("day") || words.isAdverb(key);
    }

    private static boolean hasComma(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.key(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Report accordingTo(Passage passage, int from, SpeechActs.Act act, int to) {
        Tokens tokens = passage.tokens();
        int at = act.verb();
        String source = tokens.key(at + 2);
        if (source.equals("who") || source.equals("which") || source.equals("whom")) {
            return null;
        }
        if (at <= from + 1) {
            for (int i = at + 2; i < to; i++) {
                if (tokens.key(i).equals(",")) {
                    return report(passage, i + 1, to, act.subject());
                }
            }
            return null;
        }
        return tokens.key(at - 1).equals(",") ? report(passage, from, at - 1, act.subject()) : null;
    }

    private @Nullable Report report(Passage passage, int from, int end, Subject subject) {
        Tokens tokens = passage.tokens();
        int to = end;
        while (to > from && isFinal(tokens.key(to - 1))) {
            to--;
        }
        if (passage.words(from, to) < FEWEST_WORDS) {
            return null;
        }
        Span span = new Span(tokens.start(from), tokens.end(to - 1));
        int outside = passage.words(from, to) - (tokens.key(from).equals("that") ? 1 : 0);
        int next = Passage.firstEndingBehind(passage.marks(), span.start());
        for (int i = next; i < passage.marks().size(); i++) {
            Span mark = passage.marks().get(i);
            if (!mark.overlaps(span)) {
                break;
            }
            if (!span.contains(mark)) {
                return null;
            }
            outside -= passage.words(passage.token(mark.start()), passage.token(mark.end()));
        }
        return outside < 1 ? null : new Report(span, subject);
    }

    private static boolean isFinal(String key) {
        return key.equals(".")
                || key.equals(",")
                || key.equals("!")
                || key.equals("?")
                || key.equals(":")
                || key.equals(";");
    }
}
