package copydesk.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.Copydesk;
import copydesk.text.Block;
import copydesk.text.BlockKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines before a story and the comments behind it. */
class PartsTest {
    private static final String STORY = "The night ferry to Ancona did not leave on Monday, and two hundred passengers"
            + " slept in the terminal.\nThe company said on Tuesday that it would pay for the hotel rooms of all who had"
            + " waited for it.\nNobody knows yet when the ferry will be repaired, and the next one leaves in the middle"
            + " of the week.\nTwo of the engines were bought in May, and the third is older than the captain.\n";

    private static String parts(String page) {
        StringBuilder parts = new StringBuilder();
        for (Block block : Copydesk.parse(page).blocks()) {
            if (block.kind() != BlockKind.PARAGRAPH) {
                parts.append(block.kind()).append(' ').append(block.text()).append('\n');
            }
        }
        return parts.toString();
    }

    @Test
    void headlineNameAndDayStandBeforeTheStory() {
        assertEquals(
                """
                HEADLINE Night ferry stays in port | The Pier
                NAVIGATION Home
                NAVIGATION News
                HEADLINE Night ferry stays in port
                BYLINE By Ana Lima
                DATELINE 5 March 2024
                """,
                parts(
                        "Night ferry stays in port | The Pier\nHome\nNews\nNight ferry stays in port\nBy Ana Lima\n5 March 2024\n"
                                + STORY));
    }

    @Test
    void phrasesTellWhatTheyTellAlsoBeforeTheStory() {
        assertEquals("""
                HEADLINE Night ferry stays in port
                BYLINE By Ana Lima
                UPDATE_STAMP Updated: 5 March 2024
                """, parts("Night ferry stays in port\nBy Ana Lima\nUpdated: 5 March 2024\n" + STORY));
    }

    @Test
    void commentsEndWhereThePageGoesOn() {
        String comments = "3 Comments\nMarta Ilves says:\nMarch 3, 2020 at 5:10 pm\nThe ferry was late again.\nReply\n"
                + "Jo says:\n3 days ago\nIt was the wind, as always.\nReply\n";
        List<BlockKind> kinds = Copydesk.parse(
                        "Night ferry stays in port\n" + STORY + comments
                                + "Related stories\nStorm keeps the boats in the old harbour of Split\nCopyright 2024 The Pier\n")
                .blocks()
                .stream()
                .map(Block::kind)
                .toList();
        assertEquals(BlockKind.COMMENT_HEADER, kinds.get(5));
        assertEquals(
                List.of(BlockKind.COMMENT),
                kinds.subList(6, 14).stream().distinct().toList());
        assertEquals(
                List.of(BlockKind.RELATED_LINKS, BlockKind.RELATED_LINKS, BlockKind.COPYRIGHT), kinds.subList(14, 17));
    }
}
