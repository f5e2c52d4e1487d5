package copydesk.blocks;

import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Comment;
import copydesk.text.Document;
import copydesk.text.Element;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the comments of a page of HTML: each stands in an element of its own, author and time in elements within it. */
final class MarkedComments {
    /** Shorter lines are buttons, such as those to answer or to like. */
    private static final int A_BUTTON = 2;

    private final Cues cues;
    private final CommentHeads heads;
    private final CommentCues elements = new CommentCues();

    MarkedComments(Cues cues, CommentHeads heads) {
        this.cues = cues;
        this.heads = heads;
    }

    /** Returns the comments that have elements of their own, in the order of the text. */
    List<Comment> find(Document document) {
        Map<Element, List<Block>> items = new LinkedHashMap<>();
        for (Block block : document.blocks()) {
            Element item = document.element(block).map(elements::item).orElse(null);
            if (item != null) {
                items.computeIfAbsent(item, one -> new ArrayList<>()).add(block);
            }
        }
        List<Comment> comments = new ArrayList<>();
        items.forEach((item, blocks) -> {
            if (blocks.stream().anyMatch(block -> block.kind() == BlockKind.COMMENT)) {
                read(document, item, blocks).ifPresent(comments::add);
            }
        });
        return comments;
    }

    private Optional<Comment> read(Document document, Element item, List<Block> blocks) {
        Optional<String> author = Optional.empty();
        Optional<String> time = Optional.empty();
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            Element element = document.element(block).orElseThrow();
            if (elements.isIn(element, CommentCues.Role.TIME, item) && lines.isEmpty()) {
                time = time.or(() -> Optional.of(block.text()));
            } else if (elements.isIn(element, CommentCues.Role.AUTHOR, item) && lines.isEmpty()) {
                author = author.or(() -> Optional.of(block.text()));
            } else {
                Line line = Line.of(block.text(), new Span(0, block.text().length()));
                Optional<CommentHeads.Head> head = lines.isEmpty() ? heads.read(line, true) : Optional.empty();
                if (head.isPresent()) {
                    author = author.or(head.get()::author);
                    time = time.or(head.get()::time);
                } else if (line.words() > A_BUTTON || !cues.isCommentMark(line)) {
                    lines.add(block.text());
                }
            }
        }
        Span whole = new Span(
                blocks.get(0).span().start(),
                blocks.get(blocks.size() - 1).span().end());
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Comment(whole, author, time, String.join("\n", lines)));
    }
}
