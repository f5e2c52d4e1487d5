package copydesk.normalize;

import copydesk.lexicon.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells a space that stands for a byte and for the end of a word from one that stands for a byte alone. The letter à
 * ends in the byte of the no-break space, and mostly ends a word; two blanks in a row were often made one.
 */
final class ShrunkenSpace {
    private static final Set<String> TAILS = Table.resource(ShrunkenSpace.class, "grave-tails.tsv").stream()
            .map(row -> row.required("tail"))
            .collect(Collectors.toUnmodifiableSet());

    /** Vietnamese writes à within its words; the first two bytes of most of its letters are found in no other text. */
    private static final List<String> VIETNAMESE = List.of("á»", "áº", "áş");

    private final String whole;
    private @Nullable Boolean vietnamese;

    ShrunkenSpace(String whole) {
        this.whole = whole;
    }

    /** Tells whether what follows is another word rather than the rest of one with à in it. */
    boolean isWordEnd(String text, int next) {
        int end = next;
        while (end < text.length() && Glyphs.kind(text.charAt(end)).isWordlike()) {
            end++;
        }
        return end > next && !TAILS.contains(text.substring(next, end)) && !isVietnamese();
    }

    private boolean isVietnamese() {
        if (vietnamese == null) {
            vietnamese = VIETNAMESE.stream().anyMatch(whole::contains);
        }
        return vietnamese;
    }
}
