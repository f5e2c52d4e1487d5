package copydesk.blocks;

import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Comment;
import copydesk.text.Document;
import copydesk.text.Pingback;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the comment section of a page: who wrote what and when, and which sites link here. A comment starts where a time
 * stands, or a line that ends as {@code Ana says:} does; its author stands in the same line or in the one before. Thread-safe.
 */
public final class Comments {
    private static final Comments ENGLISH = new Comments();
    private static final int LONGEST_NAME = 5;

    private final Calendar calendar = new Calendar();
    private final Cues cues = new Cues();
    private final CommentHeads heads = new CommentHeads(calendar, cues);
    private final MarkedComments marked = new MarkedComments(cues, heads);

    private Comments() {}

    /** Returns the reader for English pages, which also knows the times of some other languages. */
    public static Comments english() {
        return ENGLISH;
    }

    /** Returns the comments of a document in the order of the text. */
    public List<Comment> find(Document document) {
        List<Comment> inElements = document.markup().isEmpty() ? List.of() : marked.find(document);
        return inElements.isEmpty() ? inLines(document) : inElements;
    }

    private List<Comment> inLines(Document document) {
        List<Comment> comments = new ArrayList<>();
        List<Block> blocks = document.blocks();
        Open open = null;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() != BlockKind.COMMENT) {
                continue;
            }
            Line line = Line.of(block.text(), new Span(0, block.text().length()));
            boolean nameBefore = open != null && open.isLastName() && open.lastIndex == i - 1;
            Optional<CommentHeads.Head> head = heads.read(line, nameBefore);
            if (head.isPresent() && open != null && open.takesTime(head.get(), block.span())) {
                continue;
            }
            if (head.isPresent()) {
                CommentHeads.Head found = head.get();
                Optional<String> author = found.author();
                Span start = block.span();
                if (open != null && author.isEmpty() && nameBefore) {
                    author = Optional.of(open.takeName());
                    start = new Span(open.nameStart, block.span().end());
                }
                if (open != null) {
                    open.addTo(comments);
                }
                open = new Open(start, author, found.time());
            } else if (open == null) {
                open = new Open(block.span(), Optional.empty(), Optional.empty());
                open.add(line, block.span(), i, isMark(line));
            } else {
                open.add(line, block.span(), i, isMark(line));
            }
        }
        if (open != null) {
            open.addTo(comments);
        }
        return comments;
    }

    /** Returns the pingbacks of a document in the order of the text. */
    public List<Pingback> pingbacks(Document document) {
        List<Pingback> pingbacks = new ArrayList<>();
        for (Block block : document.blocks()) {
            int colon = block.text().indexOf(':');
            if (block.kind() == BlockKind.PINGBACK && colon > 0) {
                String title = block.text().substring(colon + 1).strip();
                int bar = Math.max(
                        title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – ")));
                Optional<String> site =
                        bar > 0 ? Optional.of(title.substring(bar + 3).strip()) : Optional.empty();
                pingbacks.add(new Pingback(
                        block.span(), bar > 0 ? title.substring(0, bar).strip() : title, site));
            }
        }
        return pingbacks;
    }

    private boolean isMark(Line line) {
        return line.words() <= 2 && cues.isCommentMark(line);
    }

    /** A comment that further lines may belong to. */
    private static final class Open {
        private final Span start;
        private final Optional<String> author;
        private Optional<String> time;
        private final List<String> lines = new ArrayList<>();
        private int end;
        private int endBefore;
        private int lastIndex = -1;
        private int nameStart;
        private boolean lastIsName;

        Open(Span start, Optional<String> author, Optional<String> time) {
            this.start = start;
            this.author = author;
            this.time = time;
            this.end = start.end();
            this.endBefore = start.end();
        }

        void add(Line line, Span span, int index, boolean mark) {
            endBefore = end;
            end = span.end();
            nameStart = span.start();
            lastIndex = index;
            lastIsName = !mark && line.words() >= 1 && line.words() <= LONGEST_NAME && !line.isClosed();
            if (!mark) {
                lines.add(line.text());
            }
        }

        /** Takes a time that stands right under the author's name. */
        boolean takesTime(CommentHeads.Head head, Span span) {
            boolean isTime = lines.isEmpty()
                    && author.isPresent()
                    && time.isEmpty()
                    && head.author().isEmpty();
            if (isTime) {
                time = head.time();
                end = span.end();
            }
            return isTime;
        }

        boolean isLastName() {
            return lastIsName;
        }

        /** Takes the last line for the author of the next comment. */
        String takeName() {
            end = endBefore;
            return lines.remove(lines.size() - 1);
        }

        void addTo(List<Comment> comments) {
            if (!lines.isEmpty()) {
                comments.add(new Comment(new Span(start.start(), end), author, time, String.join("\n", lines)));
            }
        }
    }
}
