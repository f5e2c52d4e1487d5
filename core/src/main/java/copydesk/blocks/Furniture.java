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

    private Furniture() {}

    static void label(Page page, int from, int to, String place) {
        BlockKind section = null;
        int left = 0;
        for (int i = from; i < to; i++) {
            Line line = page.line(i);
            if (page.isLabelled(i)) {
                continue;
            }
            PhraseRules.Rule rule = page.rule(i);
            if (rule != null) {
                page.label(i, rule);
                section = HEADS.contains(rule.kind()) ? rule.kind() : null;
                left = SECTION;
            } else if (line.hasIconName()) {
                page.label(i, BlockKind.TEMPLATE_RESIDUE, 0.8, "the name of an icon");
            } else if (line.isArrow()) {
                page.label(i, BlockKind.RELATED_LINKS, 0.7, "an arrow to another page");
            } else if (line.isTrail()) {
                page.label(i, BlockKind.NAVIGATION, 0.75, "a trail of links");
            } else if (section != null && left-- > 0) {
                page.label(i, section, 0.7, "under a head of " + section);
            } else if (line.words() >= 5) {
                page.label(i, BlockKind.RELATED_LINKS, 0.55, "a headline or blurb " + place);
            } else {
                page.label(i, BlockKind.NAVIGATION, 0.7, "a short line " + place);
            }
        }
    }
}
