package copydesk.blocks;

import copydesk.lexicon.Table;
import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.NormalizedText;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into blocks and tells what each is: story, comments, navigation and so on, with confidence and reason.
 * Thread-safe.
 */
public final class BlockClassifier {
    private static final BlockClassifier STANDARD =
            new BlockClassifier(Table.resource(BlockClassifier.class, "phrases.tsv"));

    private final List<Table.Row> rows;
    private final PhraseRules phrases;
    private final Headlines headlines;
    private final CommentSection comments;
    private final StoryKinds kinds;

    private BlockClassifier(List<Table.Row> rows) {
        Calendar calendar = new Calendar();
        Cues cues = new Cues();
        this.rows = rows;
        this.phrases = PhraseRules.of(rows);
        this.headlines = new Headlines(calendar);
        this.comments = new CommentSection(cues, calendar);
        this.kinds = new StoryKinds(cues, calendar);
    }

    /** Returns the classifier with the library's own phrases. */
    public static BlockClassifier standard() {
        return STANDARD;
    }

    /**
     * Returns a classifier with further phrases.
     *
     * @param more rows with the columns id, kind, where, phrase, most and confidence, as in {@code phrases.tsv}
     * @throws IllegalArgumentException with file, line and value if a row is malformed
     */
    public BlockClassifier with(List<Table.Row> more) {
        List<Table.Row> all = new ArrayList<>(rows);
        all.addAll(more);
        return new BlockClassifier(all);
    }

    /** Returns the blocks of a text, which cover every character of the original that is not blank. */
    public List<Block> classify(NormalizedText text) {
        Page page = new Page(Segmenter.split(text.text()), phrases);
        label(page);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            Line line = page.line(i);
            Page.Label label = page.labelOf(i);
            Span span = text.toOriginal(line.span());
            blocks.add(Block.of(span, label.kind(), label.confidence(), label.evidence(), line.text()));
        }
        return Tiling.cover(text.original(), blocks);
    }

    private void label(Page page) {
        int commentStart = comments.start(page);
        Story story = Story.of(page.lines(), page.rules(), commentStart);
        int commentEnd = comments.label(page, commentStart);
        if (story.first() == story.end()) {
            labelWithoutProse(page, commentStart);
        } else {
            int head = headlines.label(page, story);
            kinds.label(page, story);
            Furniture.label(page, 0, Math.max(head, story.first()), "before the story");
            Furniture.label(page, story.end(), commentStart, "behind the story");
        }
        Furniture.label(page, commentEnd, page.size(), "behind the comments");
    }

    /** Where nothing reads as prose all lines are kept but those that phrases tell. */
    private static void labelWithoutProse(Page page, int end) {
        for (int i = 0; i < end; i++) {
            PhraseRules.Rule rule = page.rule(i);
            if (rule != null) {
                page.label(i, rule);
            } else {
                page.label(i, BlockKind.PARAGRAPH, 0.4, "a page without prose");
            }
        }
    }
}
