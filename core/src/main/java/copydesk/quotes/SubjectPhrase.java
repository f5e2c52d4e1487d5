package copydesk.quotes;

import copydesk.lexicon.Tokens;
import copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words before a verb of saying that tell who speaks.
 *
 * @param start the first word of all that belongs to it, also of a description before a comma
 * @param from the first word of the name or noun with its titles
 * @param to the word behind it
 */
record SubjectPhrase(int start, int from, int to) {
    /** Finds the phrases in one block, between a word and the verb. */
    static final class Finder {
        private static final int FAR = 40;
        private static final int NICKNAME = 5;
        private static final int GOVERNOR = 5;

        private final Passage passage;
        private final Tokens tokens;
        private final SpeakerWords words;
        private final int stop;
        private final int verb;

        Finder(Passage passage, SpeakerWords words, int from, int verb) {
            this.passage = passage;
            this.tokens = passage.tokens();
            this.words = words;
            this.stop = Math.max(from, verb - FAR);
            this.verb = verb;
        }

        /** Returns the phrase before the verb; null if the clause has no subject there. */
        @Nullable
        SubjectPhrase find() {
            int end = verb;
            while (end > stop && isAuxiliary(end - 1)) {
                end--;
            }
            if (end > stop && words.isWhich(tokens.key(end - 1)) && end < verb + 1) {
                end--;
                end -= isComma(end - 1) ? 1 : 0;
                end -= end > stop + 1 && tokens.isNumber(end - 1) && isComma(end - 2) ? 2 : 0;
                return antecedent(behindApposed(end));
            }
            if (end > stop && tokens.key(end - 1).equals("to")) {
                end = behindSubject(end - 1);
            }
            if (end <= stop || words.isConjunction(tokens.key(end - 1)) && !tokens.isCapitalized(end - 1)) {
                return null;
            }
            return isComma(end - 1) ? behindComma(end - 1) : unclosed(noun(end));
        }

        /** {@code X, vice president of Y said}: an apposition whose second comma is missing. */
        private @Nullable SubjectPhrase unclosed(@Nullable SubjectPhrase phrase) {
            if (phrase == null || !isComma(phrase.from - 1)) {
                return phrase;
            }
            int comma = phrase.from - 1;
            boolean office = words.isTitle(tokens.key(phrase.from)) && !tokens.isCapitalized(phrase.from);
            return office && isName(segment(comma), comma) ? noun(comma) : phrase;
        }

        /** {@code a dig at director X, who said}: the name that a title stands before, else the whole noun. */
        private @Nullable SubjectPhrase antecedent(int end) {
            int start = end;
            while (start > stop && (tokens.isCapitalized(start - 1) || words.isParticle(tokens.key(start - 1)))) {
                start--;
            }
            boolean titled = start < end && start > stop && words.isTitle(tokens.key(start - 1));
            return titled ? new SubjectPhrase(start, start, end) : noun(end);
        }

        /** {@code X, one of the few women there, who said}: returns the word behind the name. */
        private int behindApposed(int end) {
            int first = segment(end);
            boolean one = tokens.key(first).equals("one")
                    && first + 1 < end
                    && tokens.key(first + 1).equals("of");
            return one && isComma(first - 1) && endsInName(segment(first - 1), first - 1) ? first - 1 : end;
        }

        /** {@code She likes to say}, {@code an engineer is expected to say}: returns the word behind who speaks. */
        private int behindSubject(int to) {
            for (int i = to - 1; i >= stop && i > to - GOVERNOR; i--) {
                String key = tokens.key(i);
                if (words.isPronoun(key) || tokens.isCapitalized(i) || isComma(i)) {
                    return i + 1;
                }
                if (words.isBeing(key)) {
                    return i;
                }
                if (!tokens.isWord(i)) {
                    return stop;
                }
            }
            return Math.max(stop, to - 1);
        }

        private boolean isAuxiliary(int i) {
            String key = tokens.key(i);
            return !tokens.isCapitalized(i) && (words.isAdverb(key) || words.isBeing(key));
        }

        private boolean isComma(int i) {
            return i >= stop && SpeakerWords.isComma(tokens, i) && passage.quoteAt(i) == null;
        }

        /** {@code X, who is 44, said}, {@code X, mayor of Y, said}, {@code the mayor, X, said}. */
        private @Nullable SubjectPhrase behindComma(int comma) {
            int last = segment(comma);
            if (!isComma(last - 1)) {
                return noun(comma);
            }
            int before = segment(last - 1);
            boolean described = isDescription(before, last - 1);
            if (isName(last, comma) && (described || isAdverbial(before))) {
                return new SubjectPhrase(described ? before : last, last, comma);
            }
            while (isComma(before - 1) && isAddition(before) && endsInName(segment(before - 1), before - 1)) {
                last = before;
                before = segment(last - 1);
            }
            return noun(last - 1);
        }

        /** Returns the first word of the stretch between commas that ends before {@code end}. */
        private int segment(int end) {
            int i = end - 1;
            while (i >= stop) {
                int over = over(i);
                if (over < 0 || over == i && (isComma(i) || isHard(i))) {
                    break;
                }
                i = over - 1;
            }
            return i + 1;
        }

        /** Returns where a bracket or a nickname in marks that ends at a word begins, the word itself, or -1 at marks. */
        private int over(int i) {
            Span quote = passage.quoteAt(i);
            if (quote != null) {
                int first = passage.token(quote.start());
                boolean nickname = i - first < NICKNAME
                        && first > stop
                        && tokens.isCapitalized(first - 1)
                        && i + 1 < verb
                        && tokens.isWord(i + 1);
                return nickname ? first : -1;
            }
            if (!tokens.key(i).equals(")")) {
                return i;
            }
            int open = i;
            while (open > stop && !tokens.key(open).equals("(")) {
                open--;
            }
            return open;
        }

        private boolean isHard(int i) {
            String key = tokens.key(i);
            return key.equals(";") || key.equals(":") || words.isDash(key) && !key.equals("-") || key.equals("\"");
        }

        private boolean isName(int from, int to) {
            boolean name = from < to && isNameEnd(to - 1) && !words.isNoName(tokens.key(from));
            for (int i = from; i < to && name; i = next(i)) {
                name = tokens.isCapitalized(i) || words.isParticle(tokens.key(i)) || !isLower(i);
            }
            return name;
        }

        /** Returns the word behind a word, or behind the bracket that opens there. */
        private int next(int i) {
            if (!tokens.key(i).equals("(")) {
                return i + 1;
            }
            int close = i;
            while (close < verb && !tokens.key(close).equals(")")) {
                close++;
            }
            return close + 1;
        }

        private boolean isLower(int i) {
            return tokens.isWord(i) && !tokens.isGlued(i);
        }

        private boolean isDescription(int from, int to) {
            if (from >= to || isAdverbial(from) || tokens.isCapitalized(to - 1) || !tokens.isWord(to - 1)) {
                return from < to && !isAdverbial(from) && hasArticle(from) && !hasVerb(from, to);
            }
            return !tokens.isNumber(to - 1) && !hasVerb(from, to);
        }

        private boolean hasArticle(int from) {
            String key = tokens.key(from);
            return words.isDeterminer(key)
                    || from + 1 < verb && tokens.key(from).endsWith("'s");
        }

        /** Tells whether a verb stands there that is none of {@code who has …}. */
        private boolean hasVerb(int from, int to) {
            for (int i = from; i < to && !(i > from && words.isWhich(tokens.key(i))); i++) {
                if (words.isFinite(tokens, i)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isAdverbial(int from) {
            return words.isPreposition(tokens.key(from)) || words.isBound(tokens.key(from));
        }

        /** Starts what is said of somebody named before: {@code who …}, {@code 44}, {@code a lawyer}. */
        private boolean isAddition(int from) {
            String key = tokens.key(from);
            boolean whom = words.isPreposition(key) && from + 1 < verb && words.isWhich(tokens.key(from + 1));
            return whom
                    || SpeakerWords.isGenitive(key)
                    || words.isWhich(key)
                    || tokens.isNumber(from)
                    || words.isDeterminer(key)
                    || !tokens.isCapitalized(from) && !key.equals("and");
        }

        private boolean endsInName(int from, int to) {
            return from < to && isNameEnd(to - 1) && !isAdverbial(from);
        }

        /** {@code Lima}, {@code Sang-woo}. */
        private boolean isNameEnd(int i) {
            boolean second =
                    i > stop + 1 && tokens.isGlued(i) && tokens.key(i - 1).equals("-") && tokens.isCapitalized(i - 2);
            return tokens.isCapitalized(i) || second;
        }

        /** Returns the noun phrase that ends before {@code end}. */
        private @Nullable SubjectPhrase noun(int end) {
            int to = end;
            int i = end - 1;
            while (i >= stop) {
                int over = over(i);
                if (over < 0 || over == i && isBoundary(i)) {
                    int relative = over < 0 ? -1 : relative(i);
                    if (relative < 0) {
                        break;
                    }
                    to = relative;
                    i = relative;
                } else {
                    i = over;
                }
                i--;
            }
            int start = behindAdverbial(i + 1, to);
            return start < to ? new SubjectPhrase(start, start, to) : null;
        }

        /** The verb at a word may belong to {@code who …} of the subject: returns where that stands, or -1. */
        private int relative(int i) {
            if (!words.isFinite(tokens.key(i))) {
                return -1;
            }
            for (int at = i - 1; at > stop; at--) {
                if (words.isWhich(tokens.key(at))) {
                    return at;
                }
                if (!tokens.isWord(at) || passage.quoteAt(at) != null) {
                    return -1;
                }
            }
            return -1;
        }

        private boolean isBoundary(int i) {
            String key = tokens.key(i);
            if (isComma(i) || isHard(i) || key.equals("(") || words.isBound(key)) {
                return true;
            }
            if (tokens.isCapitalized(i)) {
                return false;
            }
            if (key.equals("and") || key.equals("or")) {
                return i + 1 < verb && isNewSubject(i);
            }
            return words.isFinite(key);
        }

        /** Behind "and" another subject stands rather than more of the same one. */
        private boolean isNewSubject(int and) {
            String next = tokens.key(and + 1);
            boolean capitals = and > stop && tokens.isCapitalized(and - 1) && tokens.isCapitalized(and + 1);
            return !capitals && (tokens.isCapitalized(and + 1) || words.isDeterminer(next) || words.isPronoun(next));
        }

        /** {@code In Braga the mayor}, {@code On Friday Ana Lima}: returns where the subject itself starts. */
        private int behindAdverbial(int from, int to) {
            int start = from;
            while (start < to && (words.isConjunction(tokens.key(start)) || isAdverb(start))) {
                start++;
            }
            if (start >= to || !words.isPreposition(tokens.key(start))) {
                return start;
            }
            if (tokens.key(start).equals("with") && tokens.key(verb).endsWith("ing")) {
                return start + 1;
            }
            for (int i = start + 2; i < to; i++) {
                boolean starts = words.isDeterminer(tokens.key(i)) || words.isPronoun(tokens.key(i));
                boolean name =
                        tokens.isCapitalized(i) && (!tokens.isCapitalized(i - 1) || words.isNoName(tokens.key(i - 1)));
                if ((starts || name)
                        && !words.isPreposition(tokens.key(i - 1))
                        && !words.isDeterminer(tokens.key(i - 1))
                        && tokens.isWord(i - 1)) {
                    return i;
                }
            }
            return to;
        }

        private boolean isAdverb(int i) {
            return words.isAdverb(tokens.key(i)) && (!tokens.isCapitalized(i) || i == stop) && i + 1 < verb;
        }
    }
}
