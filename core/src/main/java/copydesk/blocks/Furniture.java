package copydesk.blocks;

import copydesk.text.BlockKind;
import java.util.EnumSet;
import java.util.Set;

/** Labels the lines outside the story: by their phrases, by the head of the section they stand in, or by place. */
final class Furniture {
    private static final int SECTION = 30;
    private static final Set<BlockKind> HEADS = EnumSet.of(
            BlockKind.RELATED_LINKS,
            BlockKind.MOST_READ,
            BlockKind.VIDEO_PROMO,
            BlockKind.TAGS,
            BlockKind.COOKIE_NOTICE,
            BlockKind.FUNDRAISING,
            BlockKind.AUTHOR_BOX,
            BlockKind.CONTACT,
            BlockKind.LOGIN_PROMPT);

    private static final Set<BlockKind> OF_HEADLINES = EnumSet.of(BlockKind.RELATED_LINKS, BlockKind.MOST_READ);

    private static final Set<PageKind> SHOPS =
            EnumSet.of(PageKind.PRODUCT, PageKind.COLLECTION, PageKind.LISTING, PageKind.SERVICE);

    /** Networks that stand farther from the story than this are the site's own. */
    private static final int NEAR = 8;

    private static final int TELEPHONE = 7;

    /** A legal text that is no longer than this only names another page. */
    private static final int A_LINK = 4;

    private Furniture() {}

    static void label(Page page, Story story, Judgement judgement, MarkupCues.OfPage markup) {
        BlockKind section = null;
        int left = 0;
        for (int i = 0; i < page.size(); i++) {
            if (page.isLabelled(i)) {
                section = story.isKept(i) ? null : section;
                continue;
            }
            PhraseRules.Rule rule = page.rule(i);
            MarkupCues.Cue cue = markup.of(i, false);
            if (rule != null) {
                label(page, i, rule, story);
                section = HEADS.contains(rule.kind()) ? rule.kind() : null;
                left = SECTION;
            } else if (cue != null) {
                page.label(i, cue.kind(), cue.confidence(), "markup " + cue.id());
                section = null;
            } else if (section != null && left-- > 0 && belongs(page.line(i), section)) {
                page.label(i, section, 0.7, "under a head of " + section);
            } else {
                label(page, i, story, judgement);
            }
        }
    }

    private static void label(Page page, int i, PhraseRules.Rule rule, Story story) {
        boolean far = i < story.first() - NEAR || i > story.end() + NEAR;
        if (rule.kind() == BlockKind.SHARE && far && page.line(i).words() <= 2 && !rule.users()) {
            page.label(i, BlockKind.FOLLOW, rule.confidence(), "phrase " + rule.id() + ", far from the story");
        } else if (rule.kind() == BlockKind.LEGAL && page.line(i).words() <= A_LINK && !rule.users()) {
            page.label(i, BlockKind.NAVIGATION, rule.confidence(), "phrase " + rule.id() + ", a link alone");
        } else {
            page.label(i, rule);
        }
    }

    /** Tells whether a line without a phrase can belong to a section. */
    private static boolean belongs(Line line, BlockKind section) {
        if (OF_HEADLINES.contains(section)) {
            return line.words() >= 4 || line.digits() > 0;
        }
        if (section == BlockKind.CONTACT) {
            return line.digits() > 0 || line.text().indexOf('@') >= 0;
        }
        return section != BlockKind.TAGS || line.words() <= 3;
    }

    private static void label(Page page, int i, Story story, Judgement judgement) {
        Line line = page.line(i);
        double sure = 1 - judgement.probability(i);
        if (line.hasIconName()) {
            page.label(i, BlockKind.TEMPLATE_RESIDUE, 0.8, "the name of an icon");
        } else if (line.isArrow()) {
            page.label(i, BlockKind.RELATED_LINKS, 0.7, "an arrow to another page");
        } else if (line.isTrail()) {
            page.label(i, BlockKind.NAVIGATION, 0.75, "a trail of links");
        } else if (page.repeats(i) >= 0 && line.words() >= 8) {
            page.label(i, BlockKind.DUPLICATE, 0.8, "same as an earlier line");
        } else if (line.text().indexOf('@') > 0 && line.words() <= 8 || isTelephone(line)) {
            page.label(i, BlockKind.CONTACT, 0.7, "an address or a number to call");
        } else if (isSum(page, i)
                && (isSum(page, i - 1) || isSum(page, i + 1))
                && !SHOPS.contains(judgement.pageKind())) {
            page.label(i, BlockKind.FUNDRAISING, 0.7, "sums alone, one below the other");
        } else if (line.words() == line.numbers() && line.digits() < TELEPHONE
                || line.text().length() == 1) {
            page.label(i, BlockKind.TEMPLATE_RESIDUE, 0.6, "no word in it");
        } else {
            boolean blurb = isBlurb(line, i < story.first());
            page.guess(
                    i,
                    blurb ? BlockKind.RELATED_LINKS : BlockKind.NAVIGATION,
                    sure * (blurb ? 0.6 : 0.8),
                    (blurb ? "a headline or blurb " : "a short line ") + story.place(i) + judgement.reason(i, false));
        }
    }

    private static boolean isSum(Page page, int i) {
        if (i < 0 || i >= page.size() || page.line(i).words() != page.line(i).numbers()) {
            return false;
        }
        return page.line(i).numbers() > 0 && page.line(i).text().chars().anyMatch(c -> "$€£¥₹".indexOf(c) >= 0);
    }

    /** Hardly any letter, and as many digits as a telephone number has. */
    private static boolean isTelephone(Line line) {
        return line.digits() >= TELEPHONE
                && line.digits() <= 15
                && line.words() - line.numbers() <= 1
                && line.words() <= 6;
    }

    /** Headlines are sentences, most menus are not; what stands before the story is one more seldom. */
    private static boolean isBlurb(Line line, boolean before) {
        int least = before ? 8 : 5;
        return line.words() >= least && line.functionWords() >= (before ? 2 : 1);
    }
}
