package copydesk.quotes;

import copydesk.lexicon.Tokens;

/** Steps over datelines. */
final class Datelines {
    /** A dateline is no longer. */
    private static final int LONGEST = 16;

    /** A place without shouting or date is no longer. */
    private static final int PLACE = 4;

    private final SpeakerWords words;

    Datelines(SpeakerWords words) {
        this.words = words;
    }

    /** {@code LIMA, Peru (Reuters) — The dam …}: returns the first word behind the place, or {@code from}. */
    int behind(Passage passage, int from) {
        Tokens tokens = passage.tokens();
        if (from != 0 || tokens.size() == 0) {
            return from;
        }
        if (!isShouted(passage, 0)) {
            return behindPlace(passage);
        }
        for (int i = 1; i + 1 < Math.min(tokens.size(), LONGEST); i++) {
            String key = tokens.key(i);
            boolean dash = words.isDash(key) && !(tokens.isGlued(i) && tokens.isGlued(i + 1));
            if (dash || key.equals(":")) {
                int next = words.isDash(tokens.key(i + 1)) ? i + 2 : i + 1;
                return next < tokens.size() ? next : from;
            }
            if (words.isFinite(key)) {
                return from;
            }
        }
        return from;
    }

    /** {@code Galle: The captain …}, {@code Galle - The captain …}. */
    private int behindPlace(Passage passage) {
        Tokens tokens = passage.tokens();
        int i = 0;
        while (i < Math.min(tokens.size(), PLACE) && tokens.isCapitalized(i)) {
            i++;
        }
        boolean closed = i > 0 && i + 1 < tokens.size() && tokens.isCapitalized(i + 1);
        boolean place = closed && (tokens.key(i).equals(":") || words.isDash(tokens.key(i)) && !tokens.isGlued(i));
        return place ? i + 1 : behindAgency(tokens);
    }

    /** {@code Galle, Sri Lanka, 9 March (Indico) – The captain …}: brackets and a dash, and nothing but names and dates. */
    private int behindAgency(Tokens tokens) {
        boolean brackets = false;
        for (int i = 0; i + 1 < Math.min(tokens.size(), LONGEST); i++) {
            if (brackets && words.isDash(tokens.key(i)) && !tokens.isGlued(i)) {
                return i + 1;
            }
            brackets |= tokens.key(i).equals(")");
            boolean name = tokens.isCapitalized(i) || tokens.isNumber(i) || words.isParticle(tokens.key(i));
            if (tokens.isWord(i) && !name) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isShouted(Passage passage, int i) {
        String word = passage.tokens().word(i);
        boolean letters = word.length() > 2;
        for (int at = 0; at < word.length(); at++) {
            letters &= !Character.isLowerCase(word.charAt(at)) && Character.isLetter(word.charAt(at));
        }
        return letters;
    }
}
