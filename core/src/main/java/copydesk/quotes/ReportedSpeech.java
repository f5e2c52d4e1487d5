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

    private final SpeakerWords words;
    private final Subjects subjects;

    ReportedSpeech(SpeakerWords words, Subjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** A reported clause and who is said to have said it, in the text of the block. */
    record Report(Span span, Subject subject) {}

    List<Report> find(Passage passage) {
        List<Report> reports = new ArrayList<>();
        for (Span sentence : passage.sentences()) {
            int from = passage.token(sentence.start());
            int to = passage.token(sentence.end());
            Report report = in(passage, from, to);
            if (report != null) {
                reports.add(report);
            }
        }
        return reports;
    }

    private @Nullable Report in(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        for (int i = from; i < to; i++) {
            if (passage.quoteAt(i) != null) {
                continue;
            }
            if (tokens.key(i).equals("according")
                    && i + 2 < to
                    && tokens.key(i + 1).equals("to")) {
                return accordingTo(passage, from, i, to);
            }
            SpeakerWords.Clause clause = words.verb(tokens.key(i));
            if (clause != null) {
                Report report = at(passage, from, i, to, clause);
                if (report != null) {
                    return report;
                }
            }
        }
        return null;
    }

    private @Nullable Report at(Passage passage, int from, int verb, int to, SpeakerWords.Clause clause) {
        Tokens tokens = passage.tokens();
        Report trailing = trailing(passage, from, verb, to);
        if (trailing != null) {
            return trailing;
        }
        int start = clauseStart(passage, verb, to, clause);
        if (start < 0) {
            return null;
        }
        boolean participle = tokens.key(verb).endsWith("ing");
        Subject subject = participle ? subjects.first(tokens, from, verb) : subjects.before(tokens, from, verb);
        if (subject == null) {
            return null;
        }
        return report(passage, start, clauseEnd(passage, start, to), subject);
    }

    /** Where the reported clause behind a verb starts, or -1. */
    private int clauseStart(Passage passage, int verb, int to, SpeakerWords.Clause clause) {
        Tokens tokens = passage.tokens();
        if (clause == SpeakerWords.Clause.NONE) {
            return -1;
        }
        for (int i = verb + 1; i < to && i <= verb + THAT_WITHIN; i++) {
            String key = tokens.key(i);
            if (key.equals("that") && passage.quoteAt(i) == null) {
                return i;
            }
            if (!tokens.isWord(i) && !key.equals("-") || words.verb(key) != null) {
                break;
            }
        }
        int next = verb + 1;
        if (clause != SpeakerWords.Clause.BARE || next >= to || !tokens.isWord(next)) {
            return -1;
        }
        String key = tokens.key(next);
        boolean tells = tokens.key(verb).startsWith("tell") || tokens.key(verb).startsWith("told");
        if (tells) {
            next = behindObject(tokens, next, to);
            return next < to && startsClause(tokens, next, to) ? next : -1;
        }
        boolean adverbial = words.isPreposition(key) || key.equals("so") || key.equals("nothing") || key.equals("as");
        return !adverbial && startsClause(tokens, next, to) ? next : -1;
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

    /** A clause has a verb of its own: some word of at least two follows that could be its verb. */
    private boolean startsClause(Tokens tokens, int from, int to) {
        return to - from >= FEWEST_WORDS
                && tokens.isWord(from)
                && !tokens.key(from).equals("to");
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
                            || next.endsWith("ing") && words.verb(next) != null);
            if (key.equals(";") || turns) {
                return i;
            }
        }
        return to;
    }

    /** {@code …, the minister said.}, {@code …, said the minister on Friday.}. */
    private @Nullable Report trailing(Passage passage, int from, int verb, int to) {
        Tokens tokens = passage.tokens();
        int last = to;
        while (last > from && !tokens.isWord(last - 1)) {
            last--;
        }
        int comma = verb - 1;
        while (comma > from && !tokens.key(comma).equals(",") && verb - comma < 9) {
            if (passage.quoteAt(comma) != null) {
                return null;
            }
            comma--;
        }
        boolean inPlace = comma > from + 1 && tokens.key(comma).equals(",") && last - verb <= 9;
        if (!inPlace || passage.quoteAt(comma) != null || hasComma(tokens, verb, last)) {
            return null;
        }
        boolean verbFirst = comma == verb - 1;
        boolean closing = last - verb <= 1 || words.isPreposition(tokens.key(verb + 1)) || isDay(tokens, verb + 1);
        Subject subject = null;
        if (verbFirst) {
            subject = subjects.behind(tokens, verb + 1, last);
        } else if (closing) {
            subject = subjects.before(tokens, comma + 1, verb);
        }
        if (subject == null
                || passage.quoteAt(comma - 1) != null
                || tokens.key(verb).endsWith("ing")) {
            return null;
        }
        return report(passage, from, comma, subject);
    }

    private static boolean isDay(Tokens tokens, int i) {
        return i < tokens.size() && tokens.key(i).endsWith("day");
    }

    private static boolean hasComma(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.key(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Report accordingTo(Passage passage, int from, int at, int to) {
        Tokens tokens = passage.tokens();
        Subject subject = subjects.behind(tokens, at + 2, to);
        if (subject == null) {
            return null;
        }
        if (at <= from + 1) {
            for (int i = at + 2; i < to; i++) {
                if (tokens.key(i).equals(",")) {
                    return report(passage, i + 1, to, subject);
                }
            }
            return null;
        }
        return tokens.key(at - 1).equals(",") ? report(passage, from, at - 1, subject) : null;
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
        for (Span mark : passage.marks()) {
            boolean most = mark.overlaps(span) && overlap(mark, span) * 2 > span.length();
            boolean cut = mark.overlaps(span) && !span.contains(mark);
            if (most || cut) {
                return null;
            }
        }
        return new Report(span, subject);
    }

    private static int overlap(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
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
