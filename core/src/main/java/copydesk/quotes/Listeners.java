package copydesk.quotes;

import copydesk.lexicon.Tokens;

/** Steps over whom somebody told something: {@code told the Daily Post it …}, {@code told a packed room the …}. */
final class Listeners {
    /** What is said of a listener is no longer. */
    private static final int LONGEST = 4;

    private final SpeakerWords words;

    Listeners(SpeakerWords words) {
        this.words = words;
    }

    /** Returns the word behind the listener that stands at a word; {@code to} if no clause can follow. */
    int behind(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        boolean own = words.isDeterminer(tokens.key(from)) && (from + 1 >= to || !startsClause(tokens, from + 1));
        boolean article = tokens.key(from).equals("the") || tokens.key(from).equals("a") || own;
        int i = article ? from + 1 : from;
        if (i < to && tokens.isCapitalized(i)) {
            return behindName(tokens, i, to);
        }
        i++;
        int stop = Math.min(to, i + LONGEST);
        for (int at = i; article && at < stop && tokens.isWord(at); at++) {
            if (startsClause(tokens, at)) {
                return at;
            }
            if (words.isBound(tokens.key(at)) || tokens.key(at).equals("to")) {
                return to;
            }
        }
        return i;
    }

    private int behindName(Tokens tokens, int from, int to) {
        int i = from;
        while (i < to && isInName(tokens, i)) {
            i++;
        }
        i = i < to && SpeakerWords.isGenitive(tokens.key(i - 1)) ? i + 1 : i;
        int noun = i;
        while (noun < Math.min(to, i + LONGEST) && isNoun(tokens, noun)) {
            noun++;
        }
        return noun < to && noun > i && startsClause(tokens, noun) ? noun : i;
    }

    private boolean isInName(Tokens tokens, int i) {
        boolean name = tokens.isCapitalized(i) || words.isParticle(tokens.key(i));
        return name || tokens.isNumber(i) && tokens.isCapitalized(i - 1);
    }

    /** {@code the AFP news agency}: nouns behind a name. */
    private boolean isNoun(Tokens tokens, int i) {
        String key = tokens.key(i);
        return tokens.isWord(i)
                && !startsClause(tokens, i)
                && !words.isPreposition(key)
                && !words.isBound(key)
                && !words.isFinite(key)
                && !key.equals("to");
    }

    private boolean startsClause(Tokens tokens, int i) {
        String key = tokens.key(i);
        return words.startsClause(key) || words.isArticle(key) || words.isContracted(key);
    }
}
