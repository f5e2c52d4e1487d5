package copydesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A page read: its original text, the repaired text, and its blocks. All spans point into the original. Immutable;
 * sentences, quotations and hints are found when they are first asked for.
 */
public final class Document {
    private final NormalizedText normalized;
    private final Annotations<Block> blocks;
    private final Markup markup;
    private final Metadata metadata;
    private final Annotators annotators;
    private volatile @Nullable Annotations<Sentence> sentences;
    private volatile @Nullable Annotations<Quotation> quotations;
    private volatile @Nullable Annotations<Hint> hints;

    /**
     * What finds the parts of a document that are made on demand.
     *
     * @param sentences finds the sentences of the blocks
     * @param quotations finds the quotations of the blocks
     * @param hints finds what seems wrong in the story
     * @param comments finds readers' comments
     * @param pingbacks finds the sites that link here
     */
    public record Annotators(
            Function<Document, List<Sentence>> sentences,
            Function<Document, List<Quotation>> quotations,
            Function<Document, List<Hint>> hints,
            Function<Document, List<Comment>> comments,
            Function<Document, List<Pingback>> pingbacks) {
        /** Returns annotators that find the given sentences and quotations, and nothing else. */
        public static Annotators of(
                Function<Document, List<Sentence>> sentences, Function<Document, List<Quotation>> quotations) {
            return new Annotators(
                    sentences, quotations, document -> List.of(), document -> List.of(), document -> List.of());
        }

        private Annotators withQuotations(List<Quotation> resolved) {
            return new Annotators(sentences, document -> resolved, hints, comments, pingbacks);
        }
    }

    /**
     * Puts a document together.
     *
     * @param normalized original and repaired text
     * @param blocks in order, not overlapping, covering every character of the original that is not blank
     * @param markup what the HTML tells of the lines of the original; {@link Markup#none()} for plain text
     * @param metadata what is known beside the text
     * @param annotators what finds sentences, quotations and hints
     * @throws IllegalArgumentException if two blocks overlap or one ends behind the text
     */
    public Document(
            NormalizedText normalized, List<Block> blocks, Markup markup, Metadata metadata, Annotators annotators) {
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end
                    || block.span().end() > normalized.original().length()) {
                throw new IllegalArgumentException(
                        "block " + block.span() + " is not between " + end + " and the end of the text");
            }
            end = block.span().end();
        }
        this.normalized = normalized;
        this.blocks = Annotations.of("blocks", blocks);
        this.markup = markup;
        this.metadata = metadata;
        this.annotators = annotators;
    }

    /** Returns the text as it was given. */
    public String original() {
        return normalized.original();
    }

    /** Returns the whole repaired text, what is not the story still in it. */
    public String text() {
        return normalized.text();
    }

    /** Returns original and repaired text with the way between them. */
    public NormalizedText normalized() {
        return normalized;
    }

    /** Returns all blocks in the order of the text. */
    public Annotations<Block> blocks() {
        return blocks;
    }

    /** Returns the blocks that are not the story, each with its kind, confidence and evidence. */
    public Annotations<Block> boilerplate() {
        return Annotations.of("blocks cut", select(Block::boilerplate));
    }

    /** Returns what the HTML of the page tells of the lines of the original; empty for plain text. */
    public Markup markup() {
        return markup;
    }

    /** Returns the element of the page in which a block starts; empty for plain text. */
    public Optional<Element> element(Block block) {
        return markup.at(block.span().start()).map(Markup.Line::element);
    }

    /** Returns what is known beside the text. */
    public Metadata metadata() {
        return metadata;
    }

    /** Returns the headline: as it stands above the story rather than as the page's title line has it. */
    public Optional<String> title() {
        return Title.of(blocks, markup).or(metadata::title);
    }

    /** Returns the captions and credits of pictures and figures, which the body leaves out. */
    public Annotations<Block> captions() {
        return Annotations.of(
                "captions",
                select(block -> block.kind() == BlockKind.CAPTION || block.kind() == BlockKind.PHOTO_CREDIT));
    }

    /**
     * Returns the repaired text of the story, its blocks separated by a blank line. Headline, byline, dateline, captions
     * and credits are not in it; they are {@link #blocks()} of their own kinds.
     */
    public String body() {
        return String.join(
                "\n\n", select(Block::isBody).stream().map(Block::text).toList());
    }

    /** Returns the characters of the original text in this span. */
    public String quote(Span span) {
        return span.of(original());
    }

    /** Returns the sentences of all blocks in the order of the text; none runs over a line break. */
    public Annotations<Sentence> sentences() {
        Annotations<Sentence> found = sentences;
        if (found == null) {
            found = Annotations.of("sentences", annotators.sentences().apply(this));
            sentences = found;
        }
        return found;
    }

    /** Returns the quotations of all blocks but page furniture, in the order of the text. */
    public Annotations<Quotation> quotations() {
        Annotations<Quotation> found = quotations;
        if (found == null) {
            found = Annotations.of("quotations", annotators.quotations().apply(this));
            quotations = found;
        }
        return found;
    }

    /**
     * Returns what seems wrong in the story and was left as it is, since it may be the author's own, in the order of the
     * text.
     */
    public Annotations<Hint> hints() {
        Annotations<Hint> found = hints;
        if (found == null) {
            found = Annotations.of("hints", annotators.hints().apply(this));
            hints = found;
        }
        return found;
    }

    /** Returns readers' comments, each with author and time where they can be read, in the order of the text. */
    public Annotations<Comment> comments() {
        return Annotations.of("comments", annotators.comments().apply(this));
    }

    /** Returns the notes of other sites that link here, in the order of the text. */
    public Annotations<Pingback> pingbacks() {
        return Annotations.of("pingbacks", annotators.pingbacks().apply(this));
    }

    /** Returns this document with other metadata. */
    public Document with(Metadata other) {
        return new Document(normalized, blocks, markup, other, annotators);
    }

    /** Returns this document with other quotations, such as those whose speakers were resolved to entities. */
    public Document withQuotations(List<Quotation> resolved) {
        List<Quotation> copy = List.copyOf(resolved);
        return new Document(normalized, blocks, markup, metadata, annotators.withQuotations(copy));
    }

    private List<Block> select(Predicate<Block> wanted) {
        List<Block> selected = new ArrayList<>();
        blocks.forEach(block -> {
            if (wanted.test(block)) {
                selected.add(block);
            }
        });
        return selected;
    }

    @Override
    public String toString() {
        long cut = blocks.stream().filter(Block::boilerplate).count();
        return blocks.size() + " blocks, " + cut + " cut, " + normalized.edits().size() + " repairs";
    }
}
