package copydesk.bias;

import copydesk.lexicon.Tokens;
import copydesk.text.Document;
import copydesk.text.Quotation;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The scare quotes of a document by line; lines must be asked for in the order of the text. In a text that takes sides a few
 * words that it quotes of somebody inside a sentence of its own are held up to doubt, too: they call it “reform”.
 */
final class ScareQuotes {
    /** Fragments are held up to doubt where the lexicon finds something in so many sentences of the text. */
    static final double SLANTED = 0.2;

    private static final int LONGEST = 6;
    private static final int BEFORE = 2;
    private static final int FRAGMENT = 3;

    private final List<Marks> marks;
    private final WordSet mentions;
    private int next;

    /**
     * Marks around words at which the author doubts.
     *
     * @param inText where they stand in the repaired text, with their marks
     * @param first first token, the opening mark
     * @param end token behind the closing mark
     * @param speaker who said them, if they are a fragment of his words
     */
    record Scare(Span inText, int first, int end, Optional<String> speaker, boolean fragment) {}

    private record Marks(Span inText, Quotation quotation) {
        boolean isFragment() {
            return quotation.form() != Quotation.Form.SCARE;
        }
    }

    ScareQuotes(Document document, WordLists lists) {
        this.mentions = lists.of("mention");
        this.marks = new ArrayList<>();
        int done = 0;
        for (Quotation quotation : document.quotations().stream()
                .sorted(Comparator.comparing(Quotation::span))
                .toList()) {
            Span inText = document.normalized().toText(quotation.span());
            boolean direct = quotation.form() == Quotation.Form.DIRECT;
            boolean inner = direct && inText.end() <= done;
            if (!inText.isEmpty() && (quotation.form() == Quotation.Form.SCARE || direct && !inner)) {
                marks.add(new Marks(inText, quotation));
            }
            done = direct ? Math.max(done, inText.end()) : done;
        }
    }

    /**
     * Returns those of a line that hold a word, not overlapping.
     *
     * @param slanted whether the text takes sides
     */
    List<Scare> in(Line line, boolean slanted) {
        Tokens tokens = line.tokens();
        Span all = line.inText(0, line.size());
        List<Scare> scares = new ArrayList<>();
        int done = 0;
        while (next < marks.size() && marks.get(next).inText().start() < all.end()) {
            Marks mark = marks.get(next++);
            Span span = mark.inText();
            int first = tokens.indexAt(span.start());
            int end = Math.min(line.size(), tokens.indexAt(span.end() - 1) + 1);
            boolean here = span.start() >= all.start() && span.end() <= all.end() && first >= done;
            boolean fragment = mark.isFragment();
            if (here && isDoubt(line, first, end) && (!fragment || slanted && isFragment(line, first, end))) {
                scares.add(new Scare(span, first, end, mark.quotation().speaker(), fragment));
                done = end;
            }
        }
        return scares;
    }

    /** A few words in marks that stand inside a sentence: one that starts with them, or with "I", is somebody's own. */
    private static boolean isFragment(Line line, int first, int end) {
        int words = 0;
        boolean small = true;
        for (int i = first; i < end; i++) {
            boolean word = line.tokens().isWord(i);
            words += word ? 1 : 0;
            small &= !word || !line.isCapitalized(i);
        }
        return words <= FRAGMENT && small && first > line.start(first);
    }

    /** Marks around a word that is only mentioned, as in: known as "the bridge", are no doubt. */
    private boolean isDoubt(Line line, int first, int end) {
        for (int i = Math.max(line.start(first), first - BEFORE); i < first; i++) {
            if (mentions.has(line, i)) {
                return false;
            }
        }
        int words = 0;
        for (int i = first; i < end; i++) {
            words += line.tokens().isWord(i) && !line.tokens().isNumber(i) ? 1 : 0;
        }
        return words > 0 && words <= LONGEST;
    }
}
