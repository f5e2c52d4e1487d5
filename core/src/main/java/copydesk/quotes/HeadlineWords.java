package copydesk.quotes;

import copydesk.lexicon.Tokens;
import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Document;
import copydesk.text.Quotation;
import copydesk.text.Quotation.Form;
import copydesk.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words in marks that a headline or subhead takes from a quotation of the story are quoted, from the one who speaks there. */
final class HeadlineWords {
    /** So many quotations of headlines at most are looked up. */
    private static final int MOST = 8;

    private static final int FEWEST = 2;
    private static final int LETTERS = 3;

    /** Headlines change forms of words: so many first letters count. */
    private static final int STEM = 5;

    private final Document document;
    private final List<Span> headlines;

    HeadlineWords(Document document) {
        this.document = document;
        this.headlines = document.blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADLINE || block.kind() == BlockKind.SUBHEAD)
                .map(Block::span)
                .sorted()
                .toList();
    }

    /** Gives the quotations of headlines in an ordered list the speakers that the story tells. */
    void attribute(List<Quotation> quotations) {
        int looked = 0;
        for (int i = 0; i < quotations.size() && looked < MOST; i++) {
            Quotation quotation = quotations.get(i);
            boolean marked = quotation.form() == Form.DIRECT || quotation.form() == Form.SCARE;
            if (marked && isInHeadline(quotation.span())) {
                quotations.set(i, said(quotation, quotations.subList(i + 1, quotations.size())));
                looked++;
            }
        }
    }

    private boolean isInHeadline(Span span) {
        int at = Span.firstEndingBehind(headlines, span.start());
        return at < headlines.size() && headlines.get(at).contains(span);
    }

    private Quotation said(Quotation quotation, List<Quotation> behind) {
        Set<String> wanted = stems(quotation);
        int needed = quotation.form() == Form.SCARE ? wanted.size() : (wanted.size() * 3 + 4) / 5;
        for (Quotation other : behind) {
            boolean spoken = other.form() == Form.DIRECT || other.form() == Form.TRANSCRIPT;
            if (spoken && !isInHeadline(other.span())) {
                Set<String> shared = stems(other);
                shared.retainAll(wanted);
                if (shared.size() >= Math.max(FEWEST, needed)) {
                    return new Quotation(quotation.span(), Form.DIRECT, other.speaker(), other.source());
                }
            }
        }
        return quotation;
    }

    private Set<String> stems(Quotation quotation) {
        Set<String> stems = new HashSet<>();
        Tokens tokens = Tokens.of(document.quote(quotation.span()));
        for (int i = 0; i < tokens.size(); i++) {
            String key = tokens.key(i);
            if (tokens.isWord(i) && key.length() >= LETTERS) {
                stems.add(key.substring(0, Math.min(key.length(), STEM)));
            }
        }
        return stems;
    }
}
