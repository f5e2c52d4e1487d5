package copydesk.blocks;

import copydesk.text.BlockKind;
import java.util.EnumSet;
import java.util.Set;

/** Finds where readers' comments start, and labels what stands there. */
final class CommentSection {
    private static final int ENOUGH_PROSE = 60;
    private static final int LOOK_AHEAD = 20;
    private static final Set<BlockKind> STARTS =
            EnumSet.of(BlockKind.COMMENT_HEADER, BlockKind.COMMENT_FORM, BlockKind.PINGBACK);
    private static final Set<BlockKind> ENDS = EnumSet.of(
            BlockKind.RELATED_LINKS,
            BlockKind.MOST_READ,
            BlockKind.COPYRIGHT,
            BlockKind.LEGAL,
            BlockKind.NEWSLETTER,
            BlockKind.COOKIE_NOTICE,
            BlockKind.FOLLOW,
            BlockKind.VIDEO_PROMO);

    private final Cues cues;
    private final Calendar calendar;

    CommentSection(Cues cues, Calendar calendar) {
        this.cues = cues;
        this.calendar = calendar;
    }

    /** Labels the lines of the comments that are not the story. */
    void label(Page page, Story story, boolean forum) {
        int start = forum ? page.size() : start(page);
        boolean entries = marks(page, start) >= 2;
        for (int i = start; i < page.size(); i++) {
            PhraseRules.Rule rule = page.rule(i);
            if (rule != null && ENDS.contains(rule.kind()) && !page.line(i).isProse()) {
                return;
            }
            if (story.isKept(i) || page.isLabelled(i)) {
                continue;
            }
            boolean mark = page.line(i).words() <= 2 && cues.isCommentMark(page.line(i));
            if (rule != null && rule.kind().isBoilerplate() && !mark) {
                page.label(i, rule);
            } else {
                page.label(i, BlockKind.COMMENT, entries ? 0.85 : 0.6, "in the comment section");
            }
        }
    }

    /** Returns the index of the first line of the comments; the number of lines if there are none. */
    private int start(Page page) {
        int before = 0;
        int all = page.prose(0, page.size());
        for (int i = 0; i < page.size(); i++) {
            PhraseRules.Rule rule = page.rule(i);
            boolean header = rule != null && STARTS.contains(rule.kind());
            int after = all - before;
            if (header && before >= ENOUGH_PROSE && (before >= after || marks(page, i) >= 2)) {
                return i;
            }
            if (before >= ENOUGH_PROSE && cues.isCommentMark(page.line(i)) && marks(page, i) >= 4) {
                return i;
            }
            before += page.line(i).isProse() && !page.isFurniture(i)
                    ? page.line(i).words()
                    : 0;
        }
        return page.size();
    }

    private int marks(Page page, int from) {
        int marks = 0;
        for (int i = from; i < page.size() && i < from + LOOK_AHEAD; i++) {
            marks += cues.isCommentMark(page.line(i)) || calendar.isDate(page.line(i)) ? 1 : 0;
        }
        return marks;
    }
}
