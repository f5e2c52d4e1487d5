package copydesk.blocks;

import copydesk.text.BlockKind;
import java.util.HashSet;
import java.util.Set;

/** Finds the headline and labels what stands between it and the first prose. */
final class Headlines {
    private static final int NEAR = 14;
    private static final int LONGEST = 30;
    private static final int CAPTION_WORDS = 6;

    /** A logo stands among so many first lines. */
    private static final int A_LOGO = 10;

    private static final double SURE = 3;

    private final Calendar calendar;

    Headlines(Calendar calendar) {
        this.calendar = calendar;
    }

    /** Labels the head of a story. */
    void label(Page page, Story story) {
        if (page.size() > 0 && page.isTitleLine(0)) {
            page.label(0, BlockKind.HEADLINE, 0.85, "the title of the window");
        }
        int visible = visible(page, story);
        if (visible < 0) {
            return;
        }
        page.label(visible, BlockKind.HEADLINE, 0.85, "the title before the story");
        if (visible > 0 && isHeadline(page, 0) && repeatsTitle(page.line(0), page.line(visible))) {
            page.label(0, BlockKind.HEADLINE, 0.85, "the page's title line");
        }
        for (int i = visible + 1; i < story.first(); i++) {
            if (!page.isLabelled(i)) {
                labelBetween(page, i, visible);
            }
        }
    }

    private void labelBetween(Page page, int i, int headline) {
        Line line = page.line(i);
        PhraseRules.Rule rule = page.rule(i);
        if (page.repeats(i) >= 0 && line.words() >= 4) {
            page.label(i, BlockKind.DUPLICATE, 0.9, "same as an earlier line");
        } else if (rule != null) {
            page.label(i, rule);
        } else if (calendar.isDate(line)) {
            page.label(i, BlockKind.DATELINE, 0.85, "a date alone");
        } else if (isByline(line)) {
            page.label(i, BlockKind.BYLINE, 0.6, "a name under the headline");
        } else if (i == headline + 1 && line.words() >= 6) {
            page.label(i, BlockKind.SUBHEAD, 0.6, "a line under the headline");
        } else if (line.words() >= CAPTION_WORDS && line.startsUpper() && line.functionWords() > 0) {
            page.label(i, BlockKind.CAPTION, 0.5, "a phrase between headline and text");
        }
    }

    private boolean isByline(Line line) {
        return line.words() >= 2 && line.words() <= 12 && (isName(line) || calendar.hasDate(line));
    }

    private static boolean isName(Line line) {
        return line.words() <= 4
                && line.capitalized() == line.words()
                && line.tokens().size() <= line.words() + 1;
    }

    private int visible(Page page, Story story) {
        int titled = marked(page, story);
        if (titled >= 0) {
            return titled;
        }
        for (int i = 1; i < Math.min(page.size(), story.first() + 2); i++) {
            if (isHeadline(page, i) && isHeadline(page, 0) && repeatsTitle(page.line(0), page.line(i))) {
                titled = i;
                break;
            }
        }
        if (titled >= 0) {
            return titled;
        }
        int best = -1;
        int bestWords = story.first() <= 2 ? 1 : 2;
        for (int i = Math.max(0, story.first() - NEAR); i < Math.min(page.size(), story.first() + 1); i++) {
            int words = Math.min(page.line(i).words(), 10);
            boolean candidate =
                    isHeadline(page, i) && (i < story.first() || !page.line(i).isClosed());
            if (candidate && words > bestWords) {
                best = i;
                bestWords = words;
            }
        }
        return best;
    }

    /**
     * Returns the heading of the first level that is most likely the story's: it stands near its text, it is not the link
     * of a logo, and it shares words with the title of the window; -1 if there is none.
     */
    private static int marked(Page page, Story story) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < page.size() && !page.markup().isEmpty(); i++) {
            Line line = page.line(i);
            if (page.marked(i).element().nearest("h1") != null && line.words() > 0 && line.words() <= LONGEST) {
                boolean near = i >= story.first() - NEAR && i <= story.first() + 1;
                boolean logo = page.marked(i).linked() >= line.text().length() && i < A_LOGO;
                double likely = shared(page.line(0), line) + (near ? SURE : 0) - (logo ? SURE : 0);
                best = likely > most ? i : best;
                most = Math.max(most, likely);
            }
        }
        return best;
    }

    private static double shared(Line title, Line line) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < title.tokens().size(); i++) {
            words.add(title.tokens().key(i));
        }
        int shared = 0;
        for (int i = 0; i < line.tokens().size(); i++) {
            shared += line.tokens().isWord(i) && words.contains(line.tokens().key(i)) ? 1 : 0;
        }
        return shared * (double) shared / line.words();
    }

    private boolean isHeadline(Page page, int i) {
        Line line = page.line(i);
        return page.rule(i) == null
                && line.words() >= 2
                && line.words() <= LONGEST
                && !line.endsIn(':')
                && !line.isTrail()
                && !(line.endsIn('.') && line.words() > 8)
                && !calendar.isDate(line);
    }

    /** Tells whether a page's title line is a headline, perhaps with the site's name behind it. */
    private static boolean repeatsTitle(Line title, Line headline) {
        String folded = headline.folded();
        return folded.length() >= 10 && title.folded().startsWith(folded);
    }
}
