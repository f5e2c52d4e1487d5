package copydesk.quotes;

import com.ibm.icu.text.Normalizer2;
import copydesk.lexicon.Tokens;
import java.util.HashMap;
import java.util.Map;

/** The fullest forms of the names in a text, by their last words. */
final class Names {
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    private static final int LONGEST = 14;

    private final SpeakerWords words;
    private final Map<String, String> fullest = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** Full names by their words that are neither first nor last; empty where two names share one. */
    private final Map<String, String> middles = new HashMap<>();

    Names(SpeakerWords words) {
        this.words = words;
    }

    /** Learns the names of one block, unless it is written in capitals throughout as headlines are. */
    void learn(Tokens tokens) {
        if (isTitleCase(tokens)) {
            return;
        }
        int i = 0;
        while (i < tokens.size()) {
            int end = runEnd(tokens, i);
            if (end > i) {
                int start = nameStart(tokens, i, end);
                if (end - start >= 2 && end - start <= 4) {
                    count(tokens, start, end);
                }
                i = end;
            } else {
                i++;
            }
        }
    }

    /** Tells whether most words start with capitals, as in some headlines. */
    static boolean isTitleCase(Tokens tokens) {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < tokens.size(); i++) {
            words += tokens.isWord(i) ? 1 : 0;
            capitals += tokens.isCapitalized(i) ? 1 : 0;
        }
        return words >= 6 && capitals * 10 >= words * 6;
    }

    private void count(Tokens tokens, int start, int end) {
        String name = text(tokens, start, end);
        String last = fold(tokens.word(end - 1));
        int count = counts.merge(name, 1, Integer::sum);
        for (int i = start + 1; i < end - 1; i++) {
            middles.merge(
                    fold(tokens.word(i)), name, (a, b) -> a.endsWith(b) || a.equals(b) ? a : b.endsWith(a) ? b : "");
        }
        String best = fullest.get(last);
        boolean fuller = best == null || name.endsWith(" " + best);
        boolean oftener = best != null && !best.endsWith(name) && count > counts.getOrDefault(best, 0);
        if (fuller || oftener) {
            fullest.put(last, name);
        }
    }

    /** Returns the end of the run of capitalised words, with particles between them, that starts at {@code at}. */
    int runEnd(Tokens tokens, int at) {
        int end = at;
        int i = at;
        while (i < tokens.size() && i < at + LONGEST && isPart(tokens, i, at)) {
            i++;
            if (tokens.isCapitalized(i - 1)) {
                end = i;
            } else if (tokens.isNumber(i - 1)) {
                break;
            }
        }
        return end;
    }

    private boolean isPart(Tokens tokens, int i, int first) {
        if (!tokens.isWord(i)) {
            boolean hyphen = i > first
                    && i + 1 < tokens.size()
                    && tokens.isGlued(i)
                    && tokens.isGlued(i + 1)
                    && (tokens.key(i).equals("-") && tokens.isCapitalized(i + 1)
                            || tokens.key(i).equals("."));
            boolean initial = i > first
                    && tokens.key(i).equals(".")
                    && tokens.word(i - 1).length() <= 2
                    && tokens.isCapitalized(i - 1)
                    && i + 1 < tokens.size()
                    && tokens.isCapitalized(i + 1);
            return hyphen || initial;
        }
        if (tokens.isCapitalized(i)) {
            return true;
        }
        return i > first
                && (words.isParticle(tokens.key(i)) && i + 1 < tokens.size() && tokens.isCapitalized(i + 1)
                        || tokens.isGlued(i));
    }

    /** Returns where in a run the name starts: behind its last title, and behind words that only begin sentences. */
    int nameStart(Tokens tokens, int from, int end) {
        int start = from;
        for (int i = from; i < end; i++) {
            if (words.isTitle(tokens.key(i)) && i + 1 < end) {
                start = i + 1;
                if (start < end && tokens.key(start).equals(".")) {
                    start++;
                }
            }
        }
        while (start < end && (words.isNoName(tokens.key(start)) || !tokens.isWord(start))) {
            boolean article =
                    tokens.key(start).equals("the") && start + 1 < end && start > 0 && tokens.isWord(start - 1);
            if (article && start == from) {
                return start;
            }
            start++;
        }
        return start;
    }

    /** Returns the fullest form of a name in the text. */
    String fullest(Tokens tokens, int start, int end) {
        String name = text(tokens, start, end);
        String key = fold(tokens.word(end - 1));
        String known = fullest.getOrDefault(key, middles.getOrDefault(key, ""));
        boolean fuller = !known.isEmpty() && (end - start == 1 || known.endsWith(" " + name));
        return fuller ? known : name;
    }

    static String text(Tokens tokens, int start, int end) {
        String name = tokens.text(start, end);
        return name.endsWith("'s") || name.endsWith("’s") ? name.substring(0, name.length() - 2) : name;
    }

    private static String fold(String word) {
        String decomposed = NFD.normalize(Tokens.fold(word));
        StringBuilder bare = new StringBuilder(decomposed.length());
        decomposed.chars().filter(c -> c < 0x300 || c > 0x36F).forEach(c -> bare.append((char) c));
        String folded = bare.toString();
        return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    }
}
