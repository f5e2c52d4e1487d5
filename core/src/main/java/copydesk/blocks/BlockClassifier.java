package copydesk.blocks;

import copydesk.lexicon.Table;
import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Markup;
import copydesk.text.NormalizedText;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Cuts a text into blocks and tells what each is: story, comments, navigation and so on, with confidence and reason. A
 * {@link BlockModel} judges what is the story; phrases, shape and place tell the kinds, and on plain text a
 * {@link KindModel} looks at them once more. Thread-safe.
 */
public final class BlockClassifier {
    /** How much more a lost word of the story weighs than a word too many. */
    private static final double BALANCED = 1;

    private static final double MORE = 2;
    private static final double LESS = 0.5;

    private static final BlockClassifier STANDARD =
            new BlockClassifier(BlockModel::ofText, BlockModel::ofHtml, List.of(), BALANCED);

    private final Supplier<BlockModel> ofText;
    private final Supplier<BlockModel> ofHtml;
    private final List<Table.Row> rows;
    private final double beta;
    private final PhraseRules phrases;
    private final Headlines headlines;
    private final CommentSection comments;
    private final StoryKinds kinds;
    private final Forum forum;
    private final MarkupCues markup;

    private BlockClassifier(
            Supplier<BlockModel> ofText, Supplier<BlockModel> ofHtml, List<Table.Row> rows, double beta) {
        Calendar calendar = new Calendar();
        Cues cues = new Cues();
        this.markup = new MarkupCues();
        this.ofText = ofText;
        this.ofHtml = ofHtml;
        this.rows = rows;
        this.beta = beta;
        this.phrases = rows.isEmpty() ? PhraseRules.standard() : PhraseRules.of(PhraseRules.rows(), rows);
        this.headlines = new Headlines(calendar);
        this.comments = new CommentSection(cues, calendar);
        this.kinds = new StoryKinds(cues, calendar);
        this.forum = new Forum(cues, calendar);
    }

    /** Returns the classifier with the library's own model and phrases. */
    public static BlockClassifier standard() {
        return STANDARD;
    }

    /**
     * Returns a classifier with further phrases. They win over all else: a line with one of them is what its row says.
     *
     * @param more rows with the columns id, kind, where, phrase, most and confidence, as in {@code phrases.tsv}
     * @throws IllegalArgumentException with file, line and value if a row is malformed
     */
    public BlockClassifier with(List<Table.Row> more) {
        List<Table.Row> all = new ArrayList<>(rows);
        all.addAll(more);
        return new BlockClassifier(ofText, ofHtml, all, beta);
    }

    /** Returns a classifier with other models, for plain text and for pages of HTML. */
    public BlockClassifier with(BlockModel forText, BlockModel forHtml) {
        return new BlockClassifier(() -> forText, () -> forHtml, rows, beta);
    }

    /** Returns a classifier that keeps a line in doubt: a word that is lost weighs twice as much as a word too many. */
    public BlockClassifier keepMore() {
        return new BlockClassifier(ofText, ofHtml, rows, MORE);
    }

    /** Returns a classifier that weighs both faults alike, as the standard one does. */
    public BlockClassifier balanced() {
        return new BlockClassifier(ofText, ofHtml, rows, BALANCED);
    }

    /** Returns a classifier that cuts a line in doubt: a word too many weighs twice as much as a word that is lost. */
    public BlockClassifier keepLess() {
        return new BlockClassifier(ofText, ofHtml, rows, LESS);
    }

    /** Returns the blocks of a text, which cover every character of the original that is not blank. */
    public List<Block> classify(NormalizedText text) {
        return classify(text, Markup.none());
    }

    /**
     * Returns the blocks of a text that was extracted from HTML.
     *
     * @param text the text, repaired
     * @param markup what the HTML tells of the lines of its original
     */
    public List<Block> classify(NormalizedText text, Markup markup) {
        Page page = Page.of(text, markup, phrases);
        Story story = label(page);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            Line line = page.line(i);
            Page.Label label = page.labelOf(i);
            Span span = text.toOriginal(line.span());
            boolean answer = label.kind() == BlockKind.COMMENT && story.isKept(i);
            boolean boilerplate = label.kind().isBoilerplate() && !answer;
            blocks.add(new Block(span, label.kind(), boilerplate, label.confidence(), label.evidence(), line.text()));
        }
        return Tiling.cover(text.original(), blocks);
    }

    /** Returns a text's lines with the kinds that phrases, shape and place tell. */
    Page firstLook(NormalizedText text) {
        Page page = Page.of(text, Markup.none(), phrases);
        look(page);
        return page;
    }

    private Story label(Page page) {
        Story story = look(page);
        if (page.markup().isEmpty()) {
            KindModel.ofText().review(page);
        }
        return story;
    }

    private Story look(Page page) {
        BlockModel model = page.markup().isEmpty() ? ofText.get() : ofHtml.get();
        Judgement judgement = model.judge(page);
        Story story = Story.of(page, judgement, judgement.threshold(beta));
        boolean isForum = forum.isForum(page, judgement);
        headlines.label(page, story);
        if (isForum) {
            forum.label(page, story);
        }
        MarkupCues.OfPage marked = markup.on(page);
        kinds.label(page, story, judgement, marked);
        comments.label(page, story, isForum);
        Furniture.label(page, story, judgement, marked);
        return story;
    }
}
