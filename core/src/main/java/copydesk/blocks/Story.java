package copydesk.blocks;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the story stands among the lines of a page.
 *
 * @param kept the lines of the story
 * @param first the first of them, and {@code end} behind the last one; both 0 where there is none
 */
record Story(BitSet kept, int first, int end) {
    /** A phrase as sure as this is believed unless the line is surely the story. */
    private static final double SURE_PHRASE = 0.9;

    private static final double SURE_STORY = 0.8;

    /** Takes the lines from {@code threshold} on, but for those whose phrases say otherwise. */
    static Story of(Page page, Judgement judgement, double threshold) {
        BitSet kept = new BitSet();
        for (int i = 0; i < page.size(); i++) {
            kept.set(i, isKept(page.rule(i), judgement.probability(i), threshold));
        }
        return new Story(kept, Math.max(0, kept.nextSetBit(0)), kept.length());
    }

    private static boolean isKept(PhraseRules.@Nullable Rule rule, double probability, double threshold) {
        if (rule != null && rule.users()) {
            return !rule.kind().isBoilerplate();
        }
        boolean cut = rule != null
                && rule.kind().isBoilerplate()
                && rule.confidence() >= SURE_PHRASE
                && probability < SURE_STORY;
        return !cut && probability >= threshold;
    }

    boolean isKept(int i) {
        return kept.get(i);
    }

    /** Tells where a line outside stands, in words. */
    String place(int i) {
        return i < first ? "before the story" : i >= end ? "behind the story" : "within the story";
    }
}
