package copydesk.blocks;

import copydesk.text.BlockKind;
import copydesk.text.Markup;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Labels the lines of the story. */
final class StoryKinds {
    private static final int HEAD_WORDS = 14;

    /** A short line is emphasised if so much of it is. */
    private static final double EMPHASISED = 0.9;

    private static final Set<PageKind> CATALOGS = EnumSet.of(PageKind.COLLECTION, PageKind.LISTING);

    private final Cues cues;
    private final Calendar calendar;

    StoryKinds(Cues cues, Calendar calendar) {
        this.cues = cues;
        this.calendar = calendar;
    }

    void label(Page page, Story story, Judgement judgement, MarkupCues.OfPage markup) {
        boolean catalog = CATALOGS.contains(judgement.pageKind());
        Turns turns = Turns.in(page, story);
        ItemRuns runs = ItemRuns.in(page, story);
        for (int i = story.first(); i < story.end(); i++) {
            PhraseRules.Rule rule = page.rule(i);
            boolean told = rule != null && (rule.users() || !rule.kind().isBoilerplate());
            boolean user = rule != null && rule.users();
            if (page.isLabelled(i)) {
                continue;
            }
            if (catalog && story.isKept(i) && !user && !page.line(i).isProse()) {
                page.label(i, BlockKind.LIST_ITEM, 0.8 * judgement.probability(i), "on a page of items");
            } else if (rule != null && told) {
                page.label(i, rule);
            } else if (story.isKept(i) || rule == null && turns.contains(page.line(i))) {
                labelText(page, i, story, judgement, turns, runs, markup.of(i, true));
            } else if (rule == null && calendar.isDate(page.line(i))) {
                page.label(i, BlockKind.DATELINE, 0.6, "a date or time alone, within the story");
            } else if (rule == null && isCaption(page, i)) {
                page.label(i, BlockKind.CAPTION, 0.6, "words of a caption between paragraphs");
            }
        }
    }

    private void labelText(
            Page page,
            int i,
            Story story,
            Judgement judgement,
            Turns turns,
            ItemRuns runs,
            MarkupCues.@Nullable Cue cue) {
        Line line = page.line(i);
        int twin = page.repeats(i);
        double sure = judgement.probability(i);
        boolean headline = twin >= 0 && page.kind(twin) == BlockKind.HEADLINE;
        if (headline || twin >= 0 && line.words() >= 8 && story.isKept(twin)) {
            page.label(i, BlockKind.DUPLICATE, 0.9, "same as an earlier line");
            if (twin == i - 1 && page.kind(twin) == BlockKind.SUBHEAD) {
                page.label(twin, BlockKind.CAPTION, 0.8, "stands twice in a row");
            }
        } else if (cue != null && !isLayout(cue, line)) {
            page.label(i, cue.kind(), cue.confidence() * sure, "markup " + cue.id());
        } else if (turns.contains(line)) {
            page.label(i, BlockKind.DIALOGUE, 0.9 * sure, "a speaker's turn");
        } else if (runs.kind(i).isPresent()) {
            page.label(i, runs.kind(i).orElseThrow(), 0.8 * sure, "one of several short lines in a row");
        } else if (isNumberedHead(page, i, story)) {
            page.label(i, BlockKind.SUBHEAD, 0.7 * sure, "a number and a short line before text");
        } else if (line.isItem() || isListed(page, i)) {
            page.label(i, BlockKind.LIST_ITEM, 0.9 * sure, "starts as an item does");
        } else if (calendar.isDate(line)) {
            page.label(i, BlockKind.DATELINE, 0.8, "a date or time alone");
        } else if (isTopCaption(page, i)) {
            page.label(i, BlockKind.CAPTION, 0.7, "ends in a date, before the story");
        } else if (line.isProse()) {
            page.label(i, BlockKind.PARAGRAPH, sure, "running text");
        } else {
            labelShort(page, i, story, judgement);
        }
    }

    /** A cell of running text is part of a layout. */
    private static boolean isLayout(MarkupCues.Cue cue, Line line) {
        return cue.kind() == BlockKind.TABLE && line.isProse();
    }

    private static boolean isParagraph(Page page, int i) {
        return !page.markup().isEmpty() && page.marked(i).element().name().equals("p");
    }

    private static boolean isEmphasised(Page page, int i) {
        Markup.Line line = page.marked(i);
        return line.strong() >= EMPHASISED * line.span().length();
    }

    /** Items of a list without bullets start in lower case or end in a semicolon. */
    private static boolean isListed(Page page, int i) {
        Line line = page.line(i);
        boolean behindItem = i > 0 && page.kind(i - 1) == BlockKind.LIST_ITEM;
        boolean low = line.startsLower() && line.words() >= 2;
        boolean headed = i > 0 && page.line(i - 1).endsIn(':');
        return line.endsIn(';') && (low || behindItem || headed) || low && (behindItem || headed);
    }

    private void labelShort(Page page, int i, Story story, Judgement judgement) {
        Line line = page.line(i);
        double sure = judgement.probability(i);
        boolean beforeText = i + 1 < story.end() && story.isKept(i + 1);
        if (isParagraph(page, i) && !isEmphasised(page, i)) {
            page.label(i, BlockKind.PARAGRAPH, 0.9 * sure, "a paragraph of the page");
        } else if (isQuestion(line) && beforeText && page.line(i + 1).isProse()) {
            page.label(i, BlockKind.SUBHEAD, 0.7 * sure, "a short question before text");
        } else if (cues.isSourceLead(line) && beforeText) {
            page.label(i, BlockKind.SOURCE_LEAD, 0.7, "names whose text follows");
        } else if (line.isClosed() || line.endsIn(':') || line.endsIn(',')) {
            page.label(i, BlockKind.PARAGRAPH, 0.8 * sure, "a short sentence in the story");
        } else if (isCaption(page, i)) {
            page.label(i, BlockKind.CAPTION, 0.6, "words of a caption between paragraphs");
        } else if (beforeText && line.words() <= (line.isTitleCase() ? 2 * HEAD_WORDS : HEAD_WORDS)) {
            page.label(i, BlockKind.SUBHEAD, 0.8 * sure, "a short line before text");
        } else {
            page.label(i, BlockKind.PARAGRAPH, 0.6 * sure, "in the story" + judgement.reason(i, true));
        }
    }

    private static boolean isNumberedHead(Page page, int i, Story story) {
        Line line = page.line(i);
        boolean head = line.isItem() && line.numbers() > 0 && !line.isClosed() && line.words() <= HEAD_WORDS;
        return head
                && i + 1 < story.end()
                && story.isKept(i + 1)
                && page.line(i + 1).isProse()
                && !page.line(i + 1).isItem();
    }

    private static boolean isQuestion(Line line) {
        return line.endsIn('?') && line.words() >= 3 && line.words() <= HEAD_WORDS && line.startsUpper();
    }

    private boolean isCaption(Page page, int i) {
        Line line = page.line(i);
        return line.words() >= 3 && line.words() <= 60 && line.startsUpper() && cues.isPicture(line) && !line.isProse();
    }

    /** A caption of a news agency ends in its date and stands right under the headline. */
    private static boolean isTopCaption(Page page, int i) {
        Line line = page.line(i);
        int size = line.tokens().size();
        boolean top = i > 0 && i <= 4 && page.kind(i - 1) != BlockKind.PARAGRAPH;
        return top
                && size > 8
                && line.isClosed()
                && isYear(line, size - 2)
                && line.tokens().isNumber(size - 4);
    }

    private static boolean isYear(Line line, int token) {
        return line.tokens().isNumber(token) && line.tokens().key(token).length() == 4;
    }
}
