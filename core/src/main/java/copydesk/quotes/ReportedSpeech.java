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

    /** So few words may stand before {@code according to X} that tell nothing yet. */
    private static final int LEADING = 8;

    /** {@code Two days} is no longer. */
    private static final int SINCE = 2;

    /** {@code by her own account} is no longer. */
    private static final int VIEW = 6;

    /** Who X is stands between commas that are no further apart. */
    private static final int APPOSITION = 12;

    private final SpeakerWords words;
    private final Datelines datelines;
    private final Clauses clauses;
    private final ClauseVerbs verbs;
    private final ClauseEnds ends;
    private final Trailing trailing;
    private final NounReports nouns;

    ReportedSpeech(SpeakerWords words, Subjects subjects) {
        this.words = words;
        this.datelines = new Datelines(words);
        this.clauses = new Clauses(words);
        this.verbs = new ClauseVerbs(words);
        this.ends = new ClauseEnds(words, clauses);
        this.trailing = new Trailing(words, clauses);
        this.nouns = new NounReports(words, subjects);
    }

    /** A reported clause and who is said to have said it, in the text of the block. */
    record Report(Span span, Subject subject) {}

    List<Report> find(Passage passage, List<SpeechActs.Act> acts) {
        List<Report> reports = new ArrayList<>();
        int done = -1;
        int sentence = -1;
        for (int i = 0; i < acts.size(); i++) {
            SpeechActs.Act act = acts.get(i);
            if (act.sentence() != sentence) {
                sentence = act.sentence();
                SpeechActs.Act last = closing(passage, acts, i);
                act = last == null ? act : last;
            }
            if (passage.tokens().start(act.verb()) < done) {
                continue;
            }
            for (Report report : of(passage, acts, act)) {
                split(passage, report, reports);
                done = report.span.end();
            }
        }
        return reports;
    }

    /** {@code The man, who said he knew nothing, lied, the court ruled}: the act that ends a sentence and reports it all. */
    private SpeechActs.@Nullable Act closing(Passage passage, List<SpeechActs.Act> acts, int first) {
        SpeechActs.Act act = acts.get(first);
        int end = SpeechActs.firstAtOrBehind(
                acts, passage.token(passage.sentences().get(act.sentence()).end()));
        SpeechActs.Act last = acts.get(end - 1);
        if (end - 1 == first || last.isPhrase(passage.tokens()) || last.clause() == SpeakerWords.Clause.NONE) {
            return null;
        }
        boolean named = last.inverted()
                || last.phrase() < last.verb()
                || words.isHearing(passage.tokens().key(last.verb()));
        Trailing.Parts parts = named ? parts(passage, acts, last) : null;
        return parts != null && parts.end() > act.verb() ? last : null;
    }

    private Trailing.@Nullable Parts parts(Passage passage, List<SpeechActs.Act> acts, SpeechActs.Act act) {
        Span sentence = passage.sentences().get(act.sentence());
        int from = datelines.behind(passage, passage.token(sentence.start()));
        int to = Math.min(passage.token(sentence.end()), act.verb() + LONGEST);
        return trailing.of(passage, acts, from, act, to);
    }

    /** {@code A and that B} is two reports where words in marks stand in them, and one else; {@code A, but that B} is two. */
    private void split(Passage passage, Report report, List<Report> reports) {
        Tokens tokens = passage.tokens();
        int from = passage.token(report.span.start());
        int to = passage.token(report.span.end());
        boolean marked = hasQuote(passage, from, to);
        for (int i = from + FEWEST_WORDS; i + 2 < to; i++) {
            boolean joint =
                    (marked && tokens.key(i).equals("and") || tokens.key(i).equals("but"))
                            && tokens.key(i + 1).equals("that")
                            && !words.isFinite(tokens.key(i + 2));
            Report first = joint && passage.quoteAt(i) == null ? report(passage, from, i, report.subject) : null;
            if (first != null) {
                reports.add(first);
                from = i + 1;
            }
        }
        Report last = report(passage, from, to, report.subject, 1);
        if (last != null) {
            reports.add(last);
        }
    }

    static boolean hasQuote(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.quoteAt(i) != null) {
                return true;
            }
        }
        return false;
    }

    private List<Report> of(Passage passage, List<SpeechActs.Act> acts, SpeechActs.Act act) {
        Span sentence = passage.sentences().get(act.sentence());
        int from = datelines.behind(passage, passage.token(sentence.start()));
        int to = Math.min(passage.token(sentence.end()), act.verb() + LONGEST);
        if (act.isColon(passage.tokens())) {
            return listed(headline(passage, from, act, to));
        }
        if (act.isPhrase(passage.tokens())) {
            return accordingTo(passage, acts, from, act, to);
        }
        if (act.clause() == SpeakerWords.Clause.NONE) {
            return List.of();
        }
        Trailing.Parts parts = trailing.of(passage, acts, from, act, to);
        if (parts != null) {
            List<Report> reports = new ArrayList<>(listed(opening(passage, parts, act.subject())));
            if (parts.goesOn() >= 0 && parts.goesOn() < to) {
                int end = ends.end(passage, acts, parts.goesOn(), to);
                reports.addAll(listed(report(passage, parts.goesOn(), end, act.subject())));
            }
            if (!reports.isEmpty()) {
                return reports;
            }
        }
        int start = act.inverted() ? -1 : start(passage, from, act, to);
        boolean subordinate = start >= 0 && isSubordinate(passage, from, act);
        if (subordinate) {
            int comma = comma(passage.tokens(), start, to);
            return listed(report(passage, start, comma < 0 ? to : comma, act.subject()));
        }
        boolean aside = act.clause() == SpeakerWords.Clause.ASK
                && (words.isBound(passage.tokens().key(from))
                        || words.isConjunction(passage.tokens().key(from))
                                && words.isBound(passage.tokens().key(from + 1)));
        if (start >= 0 && aside) {
            if (words.isPreposition(passage.tokens().key(act.verb() + 1))) {
                return List.of();
            }
            int comma = comma(passage.tokens(), start, to);
            return listed(report(passage, start, comma < 0 ? to : comma, act.subject()));
        }
        if (start < 0 || act.clause() != SpeakerWords.Clause.NOUN && isOfNoun(acts, act, start)) {
            return List.of();
        }
        int end = ends.end(passage, acts, start, to);
        end = act.clause() == SpeakerWords.Clause.NOUN ? nouns.end(passage, from, act, start, end) : end;
        return listed(report(passage, start, end, act.subject()));
    }

    /** {@code A day after X said it was late, Y …}: the report ends where the main clause starts. */
    private boolean isSubordinate(Passage passage, int from, SpeechActs.Act act) {
        Tokens tokens = passage.tokens();
        int bound = act.phrase() - 1;
        return bound > from
                && act.phrase() < act.verb()
                && bound - from <= SINCE
                && words.isBound(tokens.key(bound))
                && words.isSubordinate(tokens.key(bound));
    }

    /** What stands before an attribution; it may be short where the report goes on behind it. */
    private @Nullable Report opening(Passage passage, Trailing.Parts parts, Subject subject) {
        int fewest = parts.goesOn() < 0 ? FEWEST_WORDS : 1;
        return report(passage, parts.from(), parts.end(), subject, fewest);
    }

    /** {@code She rejected his claim that …}: the report is that of the noun. */
    private static boolean isOfNoun(List<SpeechActs.Act> acts, SpeechActs.Act act, int start) {
        int next = SpeechActs.firstAtOrBehind(acts, act.verb() + 1);
        return next < acts.size()
                && acts.get(next).clause() == SpeakerWords.Clause.NOUN
                && acts.get(next).verb() == start - 1;
    }

    /** {@code “…,” she said outside, where …}: behind the attribution of words in marks, only "that" starts a report. */
    private int start(Passage passage, int from, SpeechActs.Act act, int to) {
        boolean attributes = act.phrase() > from && passage.quoteAt(act.phrase() - 1) != null;
        return attributes ? clauses.that(passage, act.verb(), to) : clauses.start(passage, act, to);
    }

    private static List<Report> listed(@Nullable Report report) {
        return report == null ? List.of() : List.of(report);
    }

    /** {@code Dam was unsafe: engineers}, {@code Engineers: dam was unsafe}. */
    private @Nullable Report headline(Passage passage, int from, SpeechActs.Act act, int to) {
        int start = act.inverted() ? from : act.verb() + 1;
        int end = act.inverted() ? act.verb() : to;
        return verbs.hasVerb(passage, start, end) ? report(passage, start, end, act.subject()) : null;
    }

    private List<Report> accordingTo(Passage passage, List<SpeechActs.Act> acts, int from, SpeechActs.Act act, int to) {
        Tokens tokens = passage.tokens();
        int at = act.verb();
        String source = at + 2 < to ? tokens.key(at + 2) : "";
        if (source.equals("who") || source.equals("which") || source.equals("whom")) {
            return List.of();
        }
        boolean comma = at > from && tokens.key(at - 1).equals(",");
        boolean attributes = from > 0 && passage.quoteAt(from - 1) != null && !tokens.isCapitalized(from);
        if (attributes
                || passage.quoteAt(from) != null
                || comma && at > from + 1 && words.isConjunction(tokens.key(at - 2))) {
            return List.of();
        }
        boolean leading =
                at <= from + 1 || comma && passage.words(from, at) <= LEADING && !verbs.hasVerb(passage, from, at);
        int start = leading ? behindSource(passage, at + 2, to) : -1;
        if (leading && !(comma && isDescribed(passage, at + 2, to))) {
            return start < 0 ? List.of() : listed(report(passage, start, to, act.subject()));
        }
        return comma && !introduces(passage, at, to) ? around(passage, acts, from, act, to) : List.of();
    }

    /** {@code …, according to X, a clerk who is fond of wind}: nothing is reported behind the source. */
    private boolean isDescribed(Passage passage, int source, int to) {
        int comma = comma(passage.tokens(), source, to);
        return comma > 0 && comma + 1 < to && verbs.isDescribed(passage, comma + 1, to);
    }

    /** {@code …, by her own account “not a joiner”}: only what is in marks is hers. */
    private static boolean introduces(Passage passage, int at, int to) {
        int i = at + 1;
        while (i < Math.min(to, at + VIEW) && passage.tokens().isWord(i)) {
            i++;
        }
        return i < to && passage.quoteAt(i) != null;
    }

    /** {@code A, according to X}, {@code A, according to X, B}. */
    private List<Report> around(Passage passage, List<SpeechActs.Act> acts, int from, SpeechActs.Act act, int to) {
        int behind = passage.token(act.subject().span().end());
        int rest = behind < to && passage.tokens().key(behind).equals(",")
                ? trailing.rest(passage, acts, behind + 1, to)
                : -1;
        boolean reason = rest >= 0 && words.isReason(passage.tokens().key(rest));
        boolean clause = rest >= 0 && verbs.hasVerb(passage, rest, to) && !verbs.isDescribed(passage, rest, to);
        Report last = reason || clause ? report(passage, rest, to, act.subject(), 2) : null;
        boolean told = last == null
                ? passage.words(from, act.verb()) >= FEWEST_WORDS
                : verbs.hasVerb(passage, from, act.verb() - 1);
        Report first =
                told ? report(passage, from, act.verb() - 1, act.subject(), last == null ? FEWEST_WORDS : 1) : null;
        List<Report> reports = new ArrayList<>(listed(first));
        reports.addAll(listed(last));
        return reports;
    }

    /** {@code According to X, Y}, {@code According to X, the head of Z, Y}: returns where Y starts; -1 if nowhere. */
    private int behindSource(Passage passage, int from, int to) {
        int first = comma(passage.tokens(), from, to);
        if (first < 0) {
            return -1;
        }
        int second = comma(passage.tokens(), first + 1, Math.min(to, first + APPOSITION));
        while (second > 0
                && second + 1 < to
                && passage.words(second, to) >= FEWEST_WORDS
                && isApposition(passage, first + 1, second)) {
            first = second;
            second = comma(passage.tokens(), first + 1, Math.min(to, first + APPOSITION));
        }
        return first + 1;
    }

    private boolean isApposition(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        String key = tokens.key(from);
        boolean which = words.isWhich(key);
        boolean noun =
                words.isDeterminer(key) || words.isTitle(key) || tokens.isCapitalized(from) && !words.isNoName(key);
        return which || noun && !verbs.hasVerb(passage, from, to);
    }

    private static int comma(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (SpeakerWords.isComma(tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Report report(Passage passage, int from, int end, Subject subject) {
        return report(passage, from, end, subject, FEWEST_WORDS);
    }

    private @Nullable Report report(Passage passage, int from, int end, Subject subject, int fewest) {
        Tokens tokens = passage.tokens();
        int to = end;
        while (to > from && isFinal(tokens.key(to - 1)) && !isAbbreviated(tokens, to - 1)) {
            to--;
        }
        if (passage.words(from, to) < fewest && !clauses.isTiny(tokens, from, to)) {
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
