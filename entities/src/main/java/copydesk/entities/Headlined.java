package copydesk.entities;

import copydesk.lexicon.Tokens;
import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Document;
import copydesk.text.Quotation;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives words in marks that a headline cuts out of a quotation of the story the speaker of that one. */
final class Headlined {
    /** So many quotations of headlines at most are looked up. */
    private static final int MOST = 8;

    private static final int FEWEST_WORDS = 2;
    private static final int LETTERS = 3;

    /** Headlines change forms of words: so many first letters count. */
    private static final int STEM = 5;

    private Headlined() {}

    /** Returns the quotations with the speakers of those in headlines that had none. */
    static List<Quotation> resolve(Document document, List<Quotation> quotations) {
        List<Span> headlines = document.blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADLINE)
                .map(Block::span)
                .toList();
        List<Quotation> resolved = new ArrayList<>(quotations);
        int looked = 0;
        for (int i = 0; i < resolved.size() && looked < MOST; i++) {
            Quotation quotation = resolved.get(i);
            boolean open = quotation.speaker().isEmpty() && quotation.form() == Quotation.Form.DIRECT;
            if (open && headlines.stream().anyMatch(block -> block.contains(quotation.span()))) {
                resolved.set(i, said(document, quotation, quotations));
                looked++;
            }
        }
        return resolved;
    }

    private static Quotation said(Document document, Quotation quotation, List<Quotation> all) {
        Set<String> wanted = stems(document.quote(quotation.span()));
        if (wanted.size() < FEWEST_WORDS) {
            return quotation;
        }
        for (Quotation other : all) {
            boolean later = other.span().start() >= quotation.span().end();
            if (later && other.speaker().isPresent() && other.form() != Quotation.Form.SCARE) {
                Set<String> shared = stems(document.quote(other.span()));
                shared.retainAll(wanted);
                if (shared.size() >= FEWEST_WORDS && shared.size() * 5 >= wanted.size() * 3) {
                    return quotation.by(other.speaker());
                }
            }
        }
        return quotation;
    }

    private static Set<String> stems(String quote) {
        Set<String> stems = new HashSet<>();
        Tokens tokens = Tokens.of(quote);
        for (int i = 0; i < tokens.size(); i++) {
            String key = tokens.key(i);
            if (tokens.isWord(i) && key.length() >= LETTERS) {
                stems.add(key.substring(0, Math.min(key.length(), STEM)));
            }
        }
        return stems;
    }
}
