package copydesk.quotes;

import copydesk.lexicon.Table;
import copydesk.lexicon.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbs of saying, and where a word that looks like one is a noun. */
final class SpeechVerbs {
    /** A verb of saying in one of its forms. */
    private record Verb(SpeakerWords.Clause clause, List<String> next, boolean noun) {}

    /** A noun with its article is no longer. */
    private static final int SUBJECT = 6;

    /** {@code in part} before a colon is no longer. */
    private static final int PART = 4;

    private final Map<String, Verb> verbs = new HashMap<>();
    private final SpeakerWords words;

    SpeechVerbs(SpeakerWords words) {
        this.words = words;
        for (Table.Row row : Table.resource(SpeechVerbs.class, "speech-verbs.tsv")) {
            verbs.put(
                    row.required("form"),
                    new Verb(
                            row.constant("clause", SpeakerWords.Clause.class),
                            row.text("next").isEmpty()
                                    ? List.of()
                                    : List.of(row.text("next").split(" ", -1)),
                            !row.text("noun").isEmpty()));
        }
    }

    /** Tells whether a verb of saying has this form. */
    boolean isVerb(String key) {
        return verbs.containsKey(key);
    }

    /** Returns what may follow token {@code i} as a verb of saying, or null if it is none there. */
    SpeakerWords.@Nullable Clause at(Tokens tokens, int i) {
        Verb verb = verbs.get(tokens.key(i));
        if (verb == null || !verb.next.isEmpty() && !verb.next.contains(key(tokens, i + 1))) {
            return null;
        }
        boolean guilt = tokens.key(i).equals("blame") && key(tokens, i - 1).equals("to");
        boolean compound = guilt || i > 0 && tokens.key(i - 1).equals("-") && tokens.isGlued(i);
        boolean spoken = i > 0 && (tokens.isCapitalized(i - 1) || words.isPronoun(tokens.key(i - 1)));
        boolean attribute = i > 0 && (words.isArticle(tokens.key(i - 1)) || words.isMeasure(tokens.key(i - 1)));
        boolean cited = tokens.key(i).equals("saying") && key(tokens, i - 1).equals("as");
        boolean byPassive = key(tokens, i + 1).equals("by") && !spoken && !cited;
        boolean other = (verb.clause == SpeakerWords.Clause.NONE || verb.clause == SpeakerWords.Clause.ASK)
                        && isAimed(tokens.key(i), key(tokens, i + 1))
                        && !(key(tokens, i + 1).equals("back") && i > 0 && isPause(tokens, i - 1))
                || tokens.key(i).startsWith("reflect") && key(tokens, i + 1).equals("on");
        boolean none = compound || attribute || byPassive || other || isTellingApart(tokens, i);
        boolean phrasal = words.isVerbParticle(key(tokens, i + 1)) && !verb.next.isEmpty();
        return none || verb.noun && !phrasal && isNoun(tokens, i) ? null : verb.clause;
    }

    /** {@code tell the difference}, {@code tell the two apart}, {@code tell whether they fit}: nobody speaks. */
    private boolean isTellingApart(Tokens tokens, int i) {
        String next = key(tokens, i + 1);
        return words.isTelling(tokens.key(i))
                && (next.equals("whether")
                        || next.equals("if")
                        || key(tokens, i + 2).equals("difference")
                        || key(tokens, i + 2).equals("apart")
                        || key(tokens, i + 3).equals("apart"));
    }

    /** Tells whether a verb has the form of the plural in the present: {@code say}, {@code warn}. */
    boolean isPlural(String key) {
        String stem = key.substring(0, Math.max(0, key.length() - 1));
        return verbs.containsKey(key) && (verbs.containsKey(key + "s") || verbs.containsKey(stem + "ies"));
    }

    /** {@code call for}, {@code call on}, {@code ask for}: no words are quoted. */
    private static boolean isAimed(String verb, String next) {
        boolean sorry = verb.startsWith("apolog") || verb.startsWith("thank");
        return next.equals("for") && !sorry || next.equals("on") || next.equals("off") || next.equals("back");
    }

    private boolean isNoun(Tokens tokens, int i) {
        String before = key(tokens, i - 1);
        String behind = key(tokens, i + 1);
        boolean one = i > 0 && isName(tokens, i - 1) && !words.isMany(before) && !behind.equals("that");
        if (one && isPlural(tokens.key(i))) {
            return !key(tokens, i - 2).equals("and");
        }
        boolean verbal = words.isPronoun(before)
                || (before.equals("to") || before.equals("and"))
                        && !tokens.key(i).endsWith("s")
                || before.endsWith("s") && !words.isBound(before)
                || words.isFinite(before)
                || words.isPlainAdverb(before)
                || isHeld(tokens, i)
                || i > 0
                        && isPause(tokens, i - 1)
                        && (words.isDeterminer(behind) || words.isObject(behind) || isName(tokens, i + 1))
                || i > 0 && tokens.isCapitalized(i - 1);
        return !verbal && !closes(tokens, i) && !announces(tokens, i) || words.isFinite(behind) || behind.equals("of");
    }

    /** {@code the union claims it was sacked}: a noun before it, and a pronoun that starts a clause behind it. */
    private boolean isHeld(Tokens tokens, int i) {
        String before = key(tokens, i - 1);
        String behind = key(tokens, i + 1);
        boolean noun = i > 1
                && tokens.isWord(i - 1)
                && !words.isPreposition(before)
                && !words.isDeterminer(before)
                && !words.isConjunction(before)
                && !SpeakerWords.isGenitive(before);
        boolean opens = i > 1 && words.isArticle(key(tokens, i - 2)) && (i == 2 || !tokens.isWord(i - 3));
        boolean clause = words.isPronoun(behind) || words.isContracted(behind) || opens && words.isDeterminer(behind);
        return noun && tokens.key(i).endsWith("s") && clause;
    }

    /** {@code …, the agency reports.}: a noun with its article and a verb, between commas or at the end of the sentence. */
    private boolean closes(Tokens tokens, int i) {
        boolean last = i + 1 == tokens.size()
                || tokens.key(i + 1).equals(".")
                || tokens.key(i + 1).equals(",");
        int at = i - 1;
        while (last && at > Math.max(0, i - SUBJECT) && tokens.isWord(at) && !isTied(tokens.key(at))) {
            at--;
        }
        boolean noun = at >= 0 && at < i - 2 && tokens.key(at).equals(",");
        return last
                && noun
                && tokens.key(i).endsWith("s")
                && (words.isDeterminer(tokens.key(at + 1)) || SpeakerWords.isGenitive(tokens.key(at + 1)));
    }

    /** {@code the statement reads in part: “…”}. */
    private static boolean announces(Tokens tokens, int i) {
        int at = i + 1;
        while (at < Math.min(tokens.size(), i + PART) && tokens.isWord(at)) {
            at++;
        }
        return i > 1 && tokens.isWord(i - 1) && key(tokens, at).equals(":");
    }

    private boolean isTied(String key) {
        return words.isPreposition(key) || words.isConjunction(key) || words.isFinite(key);
    }

    /** A comma, a closing quotation mark or bracket. */
    private static boolean isPause(Tokens tokens, int i) {
        String key = tokens.key(i);
        boolean opens = key.equals("(") || key.equals("-") || key.equals("/") || key.equals(":") || key.equals(".");
        return !tokens.isWord(i) && !opens;
    }

    private boolean isName(Tokens tokens, int i) {
        return i < tokens.size() && tokens.isCapitalized(i) && !words.isNoName(tokens.key(i));
    }

    private static String key(Tokens tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.key(i) : "";
    }
}
