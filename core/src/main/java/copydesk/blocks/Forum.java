package copydesk.blocks;

import copydesk.text.BlockKind;
import copydesk.text.Element;

/** A page on which readers write and answer: there the posts are the story, and answers are comments that are kept. */
final class Forum {
    private final Cues cues;
    private final Calendar calendar;
    private final CommentCues elements = new CommentCues();

    Forum(Cues cues, Calendar calendar) {
        this.cues = cues;
        this.calendar = calendar;
    }

    /** Tells whether the page is a forum, by its cues or by all of its words. */
    boolean isForum(Page page, Judgement judgement) {
        return judgement.pageKind() == PageKind.FORUM || cues.isForum(page.lines());
    }

    /** Labels the answers: posts behind the first one; in plain text, lines behind the first head of a post that follows text. */
    void label(Page page, Story story) {
        if (!page.markup().isEmpty()) {
            labelItems(page, story);
            return;
        }
        boolean text = false;
        boolean answers = false;
        for (int i = story.first(); i < story.end(); i++) {
            Line line = page.line(i);
            answers |= text && isHead(line);
            text |= story.isKept(i) && line.isProse();
            if (answers && story.isKept(i) && !page.isLabelled(i)) {
                page.label(i, BlockKind.COMMENT, 0.8, "an answer in a forum");
            }
        }
    }

    /** Posts have elements of their own: all but the first are answers. */
    private void labelItems(Page page, Story story) {
        Element first = null;
        for (int i = story.first(); i < story.end(); i++) {
            Element item = story.isKept(i) ? elements.item(page.marked(i).element()) : null;
            first = first == null ? item : first;
            if (item != null && !item.equals(first) && !page.isLabelled(i)) {
                page.label(i, BlockKind.COMMENT, 0.85, "a post of its own behind the first");
            }
        }
    }

    private boolean isHead(Line line) {
        return line.words() <= 12 && !line.isProse() && (calendar.hasDate(line) || cues.isCommentMark(line));
    }
}
