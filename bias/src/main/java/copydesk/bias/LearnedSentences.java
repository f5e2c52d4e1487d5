package copydesk.bias;

import copydesk.text.BlockKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds sentences that load a text as a whole: irony, and images that no list of words foresees. What is learned of sentences
 * is believed only of an outlet's own short ones, in a text that is slanted elsewhere, and where nothing else is found.
 */
final class LearnedSentences {
    private static final double LIKELY = 0.6;

    /** A longer sentence is not pointed at as a whole. */
    private static final int MOST_TOKENS = 24;

    private static final int FEWEST_TOKENS = 4;

    private static final Entry ENTRY = new Entry(
            Entry.LEARNED + "sentence",
            ".",
            Category.LOADED_LANGUAGE,
            1,
            Polarity.NEGATIVE,
            Aim.NONE,
            Form.SENTENCE,
            List.of(),
            List.of(),
            "");

    private LearnedSentences() {}

    /**
     * Returns the findings of a line with whole sentences in which there is none, in the order of the text.
     *
     * @param whole how loaded the document is
     */
    static List<Hit> with(Line line, List<Hit> hits, Load whole) {
        if (!whole.isSlanted() || line.block().kind() == BlockKind.DIALOGUE || line.isTitleCase()) {
            return hits;
        }
        BitSet taken = new BitSet(line.size());
        hits.forEach(hit -> taken.set(hit.first(), hit.end()));
        List<Hit> all = new ArrayList<>(hits);
        for (int first = 0; first < line.size(); first = line.end(first)) {
            int end = line.end(first);
            if (end - first >= FEWEST_TOKENS
                    && end - first <= MOST_TOKENS
                    && isFree(taken, first, end)
                    && isOwn(line, first, end)
                    && isLoaded(line, first, end)) {
                all.add(new Hit(ENTRY, first, end, -1, -1));
            }
        }
        all.sort((one, two) -> Integer.compare(one.first(), two.first()));
        return all;
    }

    private static boolean isFree(BitSet taken, int first, int end) {
        int next = taken.nextSetBit(first);
        return next < 0 || next >= end;
    }

    private static boolean isOwn(Line line, int first, int end) {
        for (int i = first; i < end; i++) {
            if (line.isQuoted(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLoaded(Line line, int first, int end) {
        return SentenceModel.standard().probability(SentenceFeatures.of(line, first, end, List.of())) >= LIKELY;
    }
}
