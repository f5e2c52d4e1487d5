package copydesk.blocks;

import copydesk.text.BlockKind;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
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

    private static final Set<BlockKind> LINKS = EnumSet.of(BlockKind.RELATED_LINKS, BlockKind.MOST_READ);

    private static final double MAY_BE_STORY = 0.3;

    private static final double MAY_BE_STORY_IN_OTHER_WORDS = 0.05;

    /** So many paragraphs in a row are brought in where the model does not know the words. */
    private static final int PASSES = 3;

    /** So many lines may stand between running text and running text. */
    private static final int NEAR = 5;

    /** So many headlines are several. */
    private static final int A_ROW = 3;

    private static final int LONGEST = 25;

    /** A page on which no line is likelier than this has no story, unless it holds so many words of running text, or little else. */
    private static final double UNLIKELY = 0.2;

    private static final int SOME_PROSE = 60;

    /** Fewer lines are a snippet rather than a page. */
    private static final int A_PAGE = 4;

    private static final double NEVER = 2;

    /** Takes the lines from {@code threshold} on, but for those whose phrases or neighbours say otherwise. */
    static Story of(Page page, Judgement judgement, double threshold) {
        BitSet kept = new BitSet();
        boolean isStory = page.size() < A_PAGE || judgement.most() >= UNLIKELY || isProse(page);
        for (int i = 0; i < page.size(); i++) {
            double least = isStory && !page.isTitleLine(i) ? threshold : NEVER;
            kept.set(i, isKept(page.rule(i), judgement.probability(i), least));
        }
        if (page.markup().isEmpty()) {
            cutBelowHeads(page, kept);
            keepBeside(page, judgement, kept, MAY_BE_STORY);
        }
        for (int pass = 0; pass < PASSES && !judgement.isKnown(); pass++) {
            keepBeside(page, judgement, kept, MAY_BE_STORY_IN_OTHER_WORDS);
        }
        if (page.markup().isEmpty()) {
            cutLinksAtEnd(page, kept);
        }
        return new Story(kept, Math.max(0, kept.nextSetBit(0)), kept.length());
    }

    /** Some running text, or little else. */
    private static boolean isProse(Page page) {
        int prose = page.prose(0, page.size());
        int words = 0;
        for (int i = 0; i < page.size() && words < SOME_PROSE; i++) {
            words += page.line(i).words();
        }
        return prose >= SOME_PROSE || prose * 2 >= words && prose > 0;
    }

    /** Running text between running text that is kept belongs to it; so does what may be the story right beside it. */
    private static void keepBeside(Page page, Judgement judgement, BitSet kept, double least) {
        BitSet first = (BitSet) kept.clone();
        for (int i = 0; i < page.size(); i++) {
            if (!kept.get(i) && page.line(i).isProse() && page.rule(i) == null) {
                int before = distance(first, i, -1);
                int behind = distance(first, i, 1);
                boolean textBefore = before <= NEAR && page.line(i - before).isProse();
                boolean textBehind = behind <= NEAR && page.line(i + behind).isProse();
                boolean beside =
                        textBefore && isOne(page, i - before + 1, i) || textBehind && isOne(page, i + 1, i + behind);
                kept.set(i, textBefore && textBehind || beside && judgement.probability(i) >= least);
            }
        }
    }

    /** Tells whether all lines of a stretch belong to what is around them, as a phrase says: a picture's credit, say. */
    private static boolean isOne(Page page, int from, int to) {
        for (int i = from; i < to; i++) {
            if (page.rule(i) == null || page.isFurniture(i)) {
                return false;
            }
        }
        return true;
    }

    /** The number of lines to the next one that is kept, in one direction; more than {@link #NEAR} if none is near. */
    private static int distance(BitSet kept, int from, int step) {
        int distance = 1;
        while (distance <= NEAR && !(from + step * distance >= 0 && kept.get(from + step * distance))) {
            distance++;
        }
        return distance;
    }

    /** Headlines right below a head of links are links. */
    private static void cutBelowHeads(Page page, BitSet kept) {
        boolean below = false;
        for (int i = 0; i < page.size(); i++) {
            PhraseRules.Rule rule = page.rule(i);
            boolean head = rule != null && !kept.get(i) && LINKS.contains(rule.kind());
            below = head || below && isHeadline(page.line(i));
            if (below && !head && (rule == null || !rule.users())) {
                kept.clear(i);
            }
        }
    }

    /** Several headlines in a row behind the last running text are links, even without a head. */
    private static void cutLinksAtEnd(Page page, BitSet kept) {
        int start = kept.length();
        int end = start;
        while (end < page.size() && isHeadline(page.line(end)) && page.rule(end) == null) {
            end++;
        }
        while (start > 0 && kept.get(start - 1) && isHeadline(page.line(start - 1)) && page.rule(start - 1) == null) {
            start--;
        }
        boolean behindText =
                start > 0 && kept.get(start - 1) && page.line(start - 1).isProse();
        if (end - start >= A_ROW && behindText && !page.line(start - 1).endsIn(':')) {
            kept.clear(start, end);
        }
    }

    private static boolean isHeadline(Line line) {
        boolean open = !line.isClosed() && !line.endsIn(':') && !line.isItem();
        return open && line.startsUpper() && line.words() >= 4 && line.words() <= LONGEST && line.functionWords() > 0;
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
