package copydesk.normalize;

import com.ibm.icu.lang.UCharacter;
import copydesk.lexicon.Table;
import copydesk.lexicon.Tokens;
import copydesk.text.Annotation;
import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Document;
import copydesk.text.Hint;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what looks like a fault of the story but may be the author's own: it is reported and never changed. Thread-safe. */
public final class Hints {
    private static final Hints ENGLISH = new Hints();

    /** So many words before a colon are looked at. */
    private static final int LEAD_WORDS = 8;

    private static final Set<BlockKind> WHAT_A_LEAD_LEADS_IN = EnumSet.of(
            BlockKind.CAPTION,
            BlockKind.PHOTO_CREDIT,
            BlockKind.QUOTE,
            BlockKind.DIALOGUE,
            BlockKind.LIST_ITEM,
            BlockKind.TABLE,
            BlockKind.CODE,
            BlockKind.EMBED_RESIDUE,
            BlockKind.VIDEO_PROMO);

    private final Map<String, Set<String>> words = new HashMap<>();

    private Hints() {
        for (Table.Row row : Table.resource(Hints.class, "hint-words.tsv")) {
            words.computeIfAbsent(row.required("role"), role -> new HashSet<>()).add(row.required("word"));
        }
    }

    /** Returns the finder for English text. */
    public static Hints english() {
        return ENGLISH;
    }

    /** Returns what seems wrong in the story of a document, in the order of the text. */
    public List<Hint> find(Document document) {
        List<Hint> hints = new ArrayList<>();
        NameSpellings names = new NameSpellings(words.getOrDefault("ending", Set.of()));
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isBody()) {
                Span inText = document.normalized().toText(blocks.get(i).span());
                Tokens tokens = Tokens.of(document.text(), inText);
                names.read(tokens);
                doubled(document, tokens, hints);
                if (isDangling(tokens) && (i + 1 == blocks.size() || isUnrelated(blocks.get(i + 1)))) {
                    Span last = new Span(tokens.start(tokens.size() - 1), tokens.end(tokens.size() - 1));
                    hints.add(new Hint(
                            document.normalized().toOriginal(last),
                            Hint.Kind.DANGLING_LEAD,
                            Optional.empty(),
                            "what it leads in is not there"));
                }
            }
        }
        names.misspelt()
                .forEach(name -> hints.add(new Hint(
                        document.normalized().toOriginal(name.span()),
                        Hint.Kind.MISSPELT_NAME,
                        Optional.of(name.usual()),
                        "stands so once, and " + name.count() + " times as " + name.usual())));
        hints.sort(Comparator.comparing(Annotation::span));
        return hints;
    }

    private void doubled(Document document, Tokens tokens, List<Hint> hints) {
        for (int i = 1; i < tokens.size(); i++) {
            boolean same = tokens.key(i).equals(tokens.key(i - 1)) && tokens.end(i - 1) + 1 == tokens.start(i);
            boolean word = same && isPlain(tokens, i) && tokens.word(i).equals(tokens.word(i - 1));
            if (word && isPlain(tokens, i - 2) && !is("double", tokens.key(i)) && !isJoined(tokens, i)) {
                Span both = new Span(tokens.start(i - 1), tokens.end(i));
                hints.add(new Hint(
                        document.normalized().toOriginal(both),
                        Hint.Kind.DOUBLED_WORD,
                        Optional.of(tokens.word(i - 1)),
                        "stands twice in a row"));
            }
        }
    }

    /** Words in small letters; beside signs and numbers a repeat is code or data. */
    private static boolean isPlain(Tokens tokens, int i) {
        return i >= 0 && tokens.word(i).length() > 1 && tokens.word(i).chars().allMatch(UCharacter::isULowercase);
    }

    /** Tells whether the word goes on behind a sign, or stands a third time. */
    private static boolean isJoined(Tokens tokens, int i) {
        boolean glued = i + 1 < tokens.size() && tokens.isGlued(i + 1) && ".,;!?".indexOf(tokens.key(i + 1)) < 0;
        boolean spelt = i + 2 < tokens.size() && tokens.isGlued(i + 1) && tokens.isGlued(i + 2);
        boolean third = tokens.key(i - 2).equals(tokens.key(i))
                || i + 1 < tokens.size() && tokens.key(i + 1).equals(tokens.key(i));
        return glued || spelt || third;
    }

    private boolean isDangling(Tokens tokens) {
        int last = tokens.size() - 1;
        if (last < 2 || !tokens.key(last).equals(":")) {
            return false;
        }
        boolean pointer = false;
        boolean place = false;
        for (int i = last - 1; i >= 0 && i >= last - LEAD_WORDS; i--) {
            pointer |= is("pointer", tokens.key(i));
            place |= is("place", tokens.key(i));
        }
        return pointer && place;
    }

    private static boolean isUnrelated(Block next) {
        boolean quoted = !next.text().isEmpty() && "\"“„«‘'".indexOf(next.text().charAt(0)) >= 0;
        return !quoted && !WHAT_A_LEAD_LEADS_IN.contains(next.kind());
    }

    private boolean is(String role, String word) {
        return words.getOrDefault(role, Set.of()).contains(word);
    }
}
