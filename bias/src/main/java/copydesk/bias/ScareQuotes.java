package copydesk.bias;

import copydesk.lexicon.Tokens;
import copydesk.text.Document;
import copydesk.text.Quotation;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The scare quotes of a document by line; lines must be asked for in the order of the text. */
final class ScareQuotes {
    private static final int LONGEST = 6;
    private static final int BEFORE = 2;

    private final List<Span> inText;
    private final WordSet mentions;
    private int next;

    /**
     * Marks around words at which the author doubts.
     *
     * @param inText where they stand in the repaired text, with their marks
     * @param first first token, the opening mark
     * @param end token behind the closing mark
     */
    record Scare(Span inText, int first, int end) {}

    ScareQuotes(Document document, WordLists lists) {
        this.mentions = lists.of("mention");
        this.inText = document.quotations().stream()
                .filter(quotation -> quotation.form() == Quotation.Form.SCARE)
                .map(quotation -> document.normalized().toText(quotation.span()))
                .filter(span -> !span.isEmpty())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** Returns those of a line that hold a word, not overlapping. */
    List<Scare> in(Line line) {
        Tokens tokens = line.tokens();
        Span all = line.inText(0, line.size());
        List<Scare> scares = new ArrayList<>();
        int done = 0;
        while (next < inText.size() && inText.get(next).start() < all.end()) {
            Span span = inText.get(next++);
            int first = tokens.indexAt(span.start());
            int end = Math.min(line.size(), tokens.indexAt(span.end() - 1) + 1);
            if (span.start() >= all.start() && span.end() <= all.end() && first >= done && isDoubt(line, first, end)) {
                scares.add(new Scare(span, first, end));
                done = end;
            }
        }
        return scares;
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
