package copydesk.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Comment;
import copydesk.text.Document;
import copydesk.text.Markup;
import copydesk.text.Metadata;
import copydesk.text.NormalizedText;
import copydesk.text.Pingback;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommentsTest {
    @Test
    void authorTimeAndTextAreReadApart() {
        assertComments(
                document(
                        BlockKind.COMMENT,
                        "Marta Ilves says:",
                        "March 3, 2020 at 5:10 pm",
                        "The ferry was late again.",
                        "Nobody told us why.",
                        "Reply",
                        "Jo",
                        "3 days ago",
                        "It was the wind, as always.",
                        "Like"),
                "Marta Ilves|March 3, 2020 at 5:10 pm|The ferry was late again. / Nobody told us why.",
                "Jo|3 days ago|It was the wind, as always.");
    }

    @Test
    void nameAndTimeMayStandInOneLine() {
        assertComments(
                document(
                        BlockKind.COMMENT,
                        "Ralf M. 27 February 2024, 08:41",
                        "My uncle lives there.",
                        "Ute Z., 27 February 2024, 11:03",
                        "Better now than in ten years."),
                "Ralf M.|27 February 2024, 08:41|My uncle lives there.",
                "Ute Z.|27 February 2024, 11:03|Better now than in ten years.");
    }

    @Test
    void whatHasNoHeadIsOneCommentOfNobody() {
        assertComments(
                document(BlockKind.COMMENT, "I was there in May.", "It rained all day long."),
                "||I was there in May. / It rained all day long.");
    }

    @Test
    void pingbacksHaveTitleAndSite() {
        Document document =
                document(BlockKind.PINGBACK, "Pingback: Weather week | Adriatic Diary", "1. Trackback: Storms of June");
        List<Pingback> pingbacks = Comments.english().pingbacks(document);
        assertEquals("Weather week", pingbacks.get(0).title());
        assertEquals(Optional.of("Adriatic Diary"), pingbacks.get(0).site());
        assertEquals("Storms of June", pingbacks.get(1).title());
        assertEquals(Optional.empty(), pingbacks.get(1).site());
    }

    private static void assertComments(Document document, String... expected) {
        List<String> found = new ArrayList<>();
        for (Comment comment : Comments.english().find(document)) {
            found.add(comment.author().orElse("") + "|" + comment.time().orElse("") + "|"
                    + comment.text().replace("\n", " / "));
            assertEquals(
                    true,
                    document.quote(comment.span())
                            .contains(comment.text().lines().findFirst().orElse("")));
        }
        assertEquals(List.of(expected), found);
    }

    private static Document document(BlockKind kind, String... lines) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : lines) {
            blocks.add(Block.of(new Span(at, at + line.length()), kind, 1, "test", line));
            at += line.length() + 1;
        }
        return new Document(
                NormalizedText.unchanged(String.join("\n", lines)),
                blocks,
                Markup.none(),
                Metadata.none(),
                Document.Annotators.of(document -> List.of(), document -> List.of()));
    }
}
