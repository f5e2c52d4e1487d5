package copydesk.quotes;

import copydesk.lexicon.Tokens;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds words that are reported without quotation marks: {@code X said that …}, {@code …, X said}. */
final class ReportedSpeech {
    private static final int FEWEST_WORDS = 3;

    /** No report is longer than so many tokens. */
    private static final int LONGEST = 300;

    /** So many tokens at most stand behind the verb of an attribution that ends a sentence. */
    private static final int TRAILING = 14;

    /** A comma before an attribution stands so near before its verb. */
    private static final int COMMA_WITHIN = 12;

    /** So few words may stand before {@code according to X} that tell nothing yet. */
    private static final int LEADING = 3;

    private final SpeakerWords words;
    private final Clauses clauses;

    ReportedSpeech(SpeakerWords words) {
        this.words = words;
        this.clauses = new Clauses(words);
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
            Report report = of(passage, acts, act);
            if (report != null) {
                split(passage, report, reports);
                done = report.span.end();
            }
        }
        return reports;
    }

    /** {@code A, and that B} and {@code A and that B} are two reports, {@code that A and that B} is one. */
    private void split(Passage passage, Report report, List<Report> reports) {
        Tokens tokens = passage.tokens();
        int from = passage.token(report.span.start());
        int to = passage.token(report.span.end());
        boolean whole = tokens.key(from).equals("that") && !hasQuote(passage, from, to);
        for (int i = from + FEWEST_WORDS; i + 2 < to; i++) {
            boolean joint = tokens.key(i).equals("and") && tokens.key(i + 1).equals("that");
            boolean parted = !whole || tokens.key(i - 1).equals(",");
            Report first =
                    joint && parted && passage.quoteAt(i) == null ? report(passage, from, i, report.subject) : null;
            if (first != null) {
                reports.add(first);
                from = i + 1;
            }
        }
        Report last = report(passage, from, to, report.subject);
        if (last != null) {
            reports.add(last);
        }
    }

    private @Nullable Report of(Passage passage, List<SpeechActs.Act> acts, SpeechActs.Act act) {
        Span sentence = passage.sentences().get(act.sentence());
        int from = clauses.behindDateline(passage, passage.token(sentence.start()));
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
        int start = act.inverted() ? -1 : clauses.start(passage, act, to);
        return start < 0 ? null : report(passage, start, clauses.end(passage, acts, start, to), act.subject());
    }

    /** {@code …, the minister said.}, {@code …, said the minister on Friday.}, {@code …, he said Friday, as …}. */
    private @Nullable Report trailing(Passage passage, int from, SpeechActs.Act act, int to) {
        Tokens tokens = passage.tokens();
        int verb = act.verb();
        int comma = act.phrase() - 1;
        while (comma > from && !tokens.key(comma).equals(",") && act.phrase() - comma < COMMA_WITHIN) {
            comma--;
        }
        boolean inPlace = comma > from + 1
                && tokens.key(comma).equals(",")
                && !words.isRelative(tokens.key(comma + 1))
                && !tokens.key(verb).endsWith("ing")
                && isOutside(passage, from, comma)
                && clauses.that(passage, verb, to) < 0
                && !clauses.isSubject(passage, from, comma);
        boolean closing =
                inPlace && (act.inverted() ? isRightBefore(passage, comma, verb) : isClosing(passage, verb, to));
        return closing ? report(passage, behindConjunction(tokens, from), comma, act.subject()) : null;
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

    /** Nothing but time and place follow the verb, or whom somebody told; a clause of the author may follow a comma. */
    private boolean isClosing(Passage passage, int verb, int to) {
        Tokens tokens = passage.tokens();
        if (verb + 1 < to && tokens.key(verb + 1).equals(":")) {
            return true;
        }
        int last = to;
        while (last > verb && !tokens.isWord(last - 1)) {
            last--;
        }
        int end = verb + 1;
        while (end < last && !tokens.key(end).equals(",")) {
            end++;
        }
        boolean goesOn = end < last && !words.isSubordinate(end + 1 < last ? tokens.key(end + 1) : "");
        if (goesOn || end - verb > TRAILING || hasQuote(passage, verb, end)) {
            return false;
        }
        boolean told = tokens.key(verb).startsWith("t") && !clauses.hasVerb(passage, verb + 1, end);
        return end - verb <= 1 || isAdverbial(tokens, verb + 1) && !clauses.hasVerb(passage, verb + 1, end) || told;
    }

    private static boolean hasQuote(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.quoteAt(i) != null) {
                return true;
            }
        }
        return false;
    }

    private int behindConjunction(Tokens tokens, int from) {
        return tokens.isCapitalized(from) && words.isConjunction(tokens.key(from)) ? from + 1 : from;
    }

    private boolean isAdverbial(Tokens tokens, int i) {
        String key = tokens.key(i);
        return words.isPreposition(key) && !key.equals("of") || key.endsWith("day") || words.isAdverb(key);
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
        if (!tokens.key(at - 1).equals(",")) {
            return null;
        }
        if (passage.words(from, at) <= LEADING) {
            for (int i = at + 2; i < to; i++) {
                if (tokens.key(i).equals(",")) {
                    return report(passage, i + 1, to, act.subject());
                }
            }
        }
        return report(passage, from, at - 1, act.subject());
    }

    private @Nullable Report report(Passage passage, int from, int end, Subject subject) {
        Tokens tokens = passage.tokens();
        int to = end;
        while (to > from && isFinal(tokens.key(to - 1)) && !isAbbreviated(tokens, to - 1)) {
            to--;
        }
        if (passage.words(from, to) < FEWEST_WORDS) {
            return null;
        }
        Span span = new Span(tokens.start(from), tokens.end(to - 1));
        int outside = passage.words(from, to) - (tokens.key(from).equals("that") ? 1 : 0);
        int next = Span.firstEndingBehind(passage.marks(), span.start());
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

    /** {@code 5:45 a.m.} */
    private static boolean isAbbreviated(Tokens tokens, int i) {
        return i > 1
                && tokens.key(i).equals(".")
                && tokens.key(i - 1).length() == 1
                && tokens.key(i - 2).equals(".")
                && tokens.isGlued(i)
                && tokens.isGlued(i - 1);
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
