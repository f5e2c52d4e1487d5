package copydesk.blocks;

import copydesk.text.BlockKind;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Labels the lines of the story. */
final class StoryKinds {
    private static final int HEAD_WORDS = 14;
    private static final int CAPTION_WORDS = 8;

    private final Cues cues;
    private final Calendar calendar;

    StoryKinds(Cues cues, Calendar calendar) {
        this.cues = cues;
        this.calendar = calendar;
    }

    void label(Page page, Story story) {
        Map<String, Integer> speakers = turns(page, story);
        BitSet links = LinkRuns.in(page, story);
        boolean linksBelow = false;
        for (int i = story.first(); i < story.end(); i++) {
            Line line = page.line(i);
            PhraseRules.Rule rule = page.rule(i);
            if (page.isLabelled(i)) {
                continue;
            }
            if (rule != null && isTrusted(rule, i, story)) {
                page.label(i, rule);
                linksBelow = rule.kind() == BlockKind.RELATED_LINKS || rule.kind() == BlockKind.MOST_READ;
            } else if (linksBelow && isLink(line)) {
                page.label(i, BlockKind.RELATED_LINKS, 0.65, "a headline under a head of links");
            } else {
                linksBelow = false;
                labelText(page, i, story, speakers, links);
            }
        }
    }

    private static boolean isLink(Line line) {
        return !line.isClosed() && line.words() >= 3 && line.words() <= 20;
    }

    /** An author's box stands behind the story, not in it. */
    private static boolean isTrusted(PhraseRules.Rule rule, int i, Story story) {
        return rule.kind() != BlockKind.AUTHOR_BOX || i >= story.end() - 2;
    }

    private void labelText(Page page, int i, Story story, Map<String, Integer> speakers, BitSet links) {
        Line line = page.line(i);
        int twin = page.repeats(i);
        if (twin >= 0 && line.words() >= 4) {
            page.label(i, BlockKind.DUPLICATE, 0.9, "same as an earlier line");
            if (twin == i - 1 && page.kind(twin) == BlockKind.SUBHEAD) {
                page.label(twin, BlockKind.CAPTION, 0.8, "stands twice in a row");
            }
        } else if (isTurn(line, speakers)) {
            page.label(i, BlockKind.DIALOGUE, 0.85, "a speaker's turn");
        } else if (line.isItem() || isListed(page, i)) {
            page.label(i, BlockKind.LIST_ITEM, 0.8, "starts as an item does");
        } else if (calendar.isDate(line)) {
            page.label(i, BlockKind.DATELINE, 0.8, "a date or time alone");
        } else if (isTopCaption(page, i)) {
            page.label(i, BlockKind.CAPTION, 0.7, "ends in a date, before the story");
        } else if (line.isProse()) {
            page.label(i, BlockKind.PARAGRAPH, 0.95, "running text");
        } else {
            labelShort(page, i, story, links);
        }
    }

    /** Items of a list without bullets start in lower case or end in a semicolon. */
    private static boolean isListed(Page page, int i) {
        Line line = page.line(i);
        boolean behindItem = i > 0 && page.kind(i - 1) == BlockKind.LIST_ITEM;
        boolean low = line.startsLower() && line.words() >= 2;
        boolean headed = i > 0 && page.line(i - 1).endsIn(':');
        return line.endsIn(';') && (low || behindItem || headed) || low && (behindItem || headed);
    }

    private void labelShort(Page page, int i, Story story, BitSet links) {
        Line line = page.line(i);
        boolean beforeText = i + 1 < story.end() && !page.isFurniture(i + 1);
        if (cues.isSourceLead(line) && beforeText) {
            page.label(i, BlockKind.SOURCE_LEAD, 0.7, "names whose text follows");
        } else if (line.isClosed() || line.endsIn(':') || line.endsIn(',')) {
            page.label(i, BlockKind.PARAGRAPH, 0.7, "a short sentence in the story");
        } else if (links.get(i)) {
            page.label(i, BlockKind.RELATED_LINKS, 0.6, "one of several headlines in a row");
        } else if (isCaption(line)) {
            page.label(i, BlockKind.CAPTION, 0.6, "a phrase without a full stop between paragraphs");
        } else if (beforeText && line.words() <= (line.isTitleCase() ? 2 * HEAD_WORDS : HEAD_WORDS)) {
            page.label(i, BlockKind.SUBHEAD, 0.7, "a short line before text");
        } else {
            page.label(i, BlockKind.PARAGRAPH, 0.5, "in the story");
        }
    }

    private boolean isCaption(Line line) {
        boolean sentenceCase = line.startsUpper() && line.lowerShare() >= 0.5 && !cues.isLead(line);
        return line.words() >= CAPTION_WORDS && sentenceCase || line.words() >= 3 && cues.isPicture(line);
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

    /** Counts the labels of turns such as {@code Reporter: …}; who has two turns is a speaker. */
    private static Map<String, Integer> turns(Page page, Story story) {
        Map<String, Integer> speakers = new HashMap<>();
        for (int i = story.first(); i < story.end(); i++) {
            String label = turnLabel(page.line(i));
            if (!label.isEmpty()) {
                speakers.merge(label, 1, Integer::sum);
            }
        }
        return speakers;
    }

    private static boolean isTurn(Line line, Map<String, Integer> speakers) {
        String label = turnLabel(line);
        return !label.isEmpty() && (speakers.getOrDefault(label, 0) >= 2 || isConversation(speakers));
    }

    /** Tells whether there are four turns or more; it stops counting there. */
    private static boolean isConversation(Map<String, Integer> speakers) {
        int turns = 0;
        for (int count : speakers.values()) {
            turns += count;
            if (turns >= 4) {
                return true;
            }
        }
        return false;
    }

    /** The words before the colon of {@code Name: text}, at most four and starting with a capital; else empty. */
    private static String turnLabel(Line line) {
        int words = 0;
        for (int i = 0; i < line.tokens().size() - 1 && words <= 4; i++) {
            if (line.tokens().key(i).equals(":")) {
                boolean clean =
                        words > 0 && line.startsUpper() && !line.tokens().isGlued(i + 1);
                return clean ? line.text().substring(0, line.tokens().start(i)) : "";
            }
            boolean joins =
                    line.tokens().key(i).equals(".") || line.tokens().key(i).equals("-");
            if (!line.tokens().isWord(i) && !joins) {
                return "";
            }
            words += joins ? 0 : 1;
        }
        return "";
    }
}
