package copydesk.bias;

import copydesk.lexicon.PhraseTrie;
import org.jspecify.annotations.Nullable;

/**
 * One spelling of a row in the trie.
 *
 * @param entry the row
 * @param conditions what must stand around it
 * @param before number of tokens before the finding, from the name slot where one stands there
 * @param after number of tokens behind it, up to the name slot where one stands there
 * @param slotBefore whether a name slot stands before the finding
 * @param slotAfter whether one stands behind it
 * @param capitalized whether only the capitalised word is meant
 */
record Rule(
        Entry entry,
        Conditions conditions,
        int before,
        int after,
        boolean slotBefore,
        boolean slotAfter,
        boolean capitalized) {
    /** Returns the hit that a match in this line makes, or nothing if the row is not meant there. */
    @Nullable
    Hit hit(PhraseTrie.Match<Rule> match, Line line) {
        int first = slotBefore ? match.nameEnd() + before : match.first() + before;
        int end = slotAfter ? match.nameFirst() - after : match.end() - after;
        boolean slotInside = match.nameFirst() >= first && match.nameEnd() <= end;
        if (slotInside && match.nameFirst() == first && match.nameEnd() - first > 1) {
            return null;
        }
        if (entry.form() == Form.SENTENCE) {
            first = line.start(match.first());
            end = line.end(match.first());
        }
        if (line.sentenceOf(match.first()) != line.sentenceOf(match.end() - 1)
                || capitalized && !line.isCapitalized(first)
                || isPartOfName(line, first, end)
                || !conditions.hold(line, match.first(), match.end())) {
            return null;
        }
        return new Hit(entry, first, end, match.nameFirst(), match.nameEnd());
    }

    /** A capitalised word beside another one inside a sentence is a name: "Brutal Legend", "Thug Life". */
    private boolean isPartOfName(Line line, int first, int end) {
        if (line.isTitleCase() || capitalized || first == line.start(first)) {
            return false;
        }
        for (int i = first; i < end; i++) {
            if (!line.isCapitalized(i) && line.tokens().isWord(i)) {
                return false;
            }
        }
        boolean nameBefore = first - 1 > line.start(first)
                && line.isCapitalized(first - 1)
                && !line.key(first - 1).endsWith("s'")
                && !line.key(first - 1).endsWith("'s");
        return nameBefore || end < line.end(first) && line.isCapitalized(end);
    }
}
