package copydesk.quotes;

import copydesk.lexicon.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds phrases that tell whose view a sentence gives: {@code in her view}, {@code in the words of X}, {@code by her own account}. */
final class Views {
    /** A name in the genitive before "view" is no longer. */
    private static final int OWNER = 6;

    private final SpeakerWords words;
    private final Subjects subjects;

    Views(SpeakerWords words, Subjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** Returns the act that the phrase is which starts at a word, or null; it stands at either end of its sentence. */
    SpeechActs.@Nullable Act at(Passage passage, int from, int i, int to, int sentence) {
        Tokens tokens = passage.tokens();
        if (tokens.key(i).equals("of")) {
            return held(passage, from, i, to, sentence);
        }
        boolean placed = i <= from + 1 || tokens.key(i - 1).equals(",");
        int noun = i + 1;
        while (placed && noun < Math.min(to, i + OWNER) && !words.isView(tokens.key(noun)) && tokens.isWord(noun)) {
            noun++;
        }
        if (!placed || noun >= to || noun == i + 1 || !words.isView(tokens.key(noun))) {
            return null;
        }
        boolean by = tokens.key(i).equals("by");
        Subject owner = by && !tokens.key(noun - 1).equals("own") ? null : owner(tokens, i + 1, noun, to);
        boolean closed = noun + 1 >= to
                || !tokens.isWord(noun + 1)
                || tokens.key(noun + 1).equals("of");
        return owner == null || !closed
                ? null
                : new SpeechActs.Act(i, SpeakerWords.Clause.NONE, owner, i, true, sentence);
    }

    private @Nullable Subject owner(Tokens tokens, int first, int noun, int to) {
        String key = tokens.key(first);
        if (tokens.key(noun - 1).equals("the")) {
            return noun + 2 < to && tokens.key(noun + 1).equals("of") ? subjects.behind(tokens, noun + 2, to) : null;
        }
        boolean own = noun == first + 2 && tokens.key(first + 1).equals("own");
        Subject pronoun =
                (noun == first + 1 || own) && !key.equals("its") ? NounReports.possessive(tokens, first, key) : null;
        int last = tokens.key(noun - 1).equals("own") ? noun - 2 : noun - 1;
        if (pronoun != null || last < first || !SpeakerWords.isGenitive(tokens.key(last))) {
            return pronoun;
        }
        Subject named = subjects.of(tokens, new SubjectPhrase(first, first, last + 1));
        return named == null ? null : named.bare(tokens.key(last));
    }

    /** {@code X is of the view that …}. */
    private SpeechActs.@Nullable Act held(Passage passage, int from, int i, int to, int sentence) {
        Tokens tokens = passage.tokens();
        int being = i > from + 2 && words.isPlainAdverb(tokens.key(i - 1)) ? i - 2 : i - 1;
        boolean view = being > from
                && i + 3 < to
                && words.isBeing(tokens.key(being))
                && tokens.key(i + 1).equals("the")
                && words.isView(tokens.key(i + 2))
                && tokens.key(i + 3).equals("that");
        SubjectPhrase phrase = view ? new SubjectPhrase.Finder(passage, words, from, i).find() : null;
        Subject subject = phrase == null ? null : subjects.of(tokens, phrase);
        return subject == null
                ? null
                : new SpeechActs.Act(i + 2, SpeakerWords.Clause.THAT, subject, i, false, sentence);
    }
}
