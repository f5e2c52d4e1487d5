package copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final String PAGE = "Night ferry stays in port\nA ferry at night\nPhoto: Ana Lima\n"
            + "It did not leave. Nobody said why.\nLeave a reply";

    private static final Span LEFT = new Span(59, 76);

    private static final Quotation QUOTATION =
            new Quotation(LEFT, Quotation.Form.INDIRECT, Optional.of("Ana Lima"), Optional.empty());

    private static Block block(String text, BlockKind kind) {
        int start = PAGE.indexOf(text);
        return Block.of(new Span(start, start + text.length()), kind, 1, "test", text);
    }

    private static final List<Block> BLOCKS = List.of(
            block("Night ferry stays in port", BlockKind.HEADLINE),
            block("A ferry at night", BlockKind.CAPTION),
            block("Photo: Ana Lima", BlockKind.PHOTO_CREDIT),
            block("It did not leave. Nobody said why.", BlockKind.PARAGRAPH),
            block("Leave a reply", BlockKind.COMMENT_FORM));

    private static Document document(List<Block> blocks, Document.Annotators annotators) {
        return new Document(NormalizedText.unchanged(PAGE), blocks, Markup.none(), Metadata.none(), annotators);
    }

    private static Document document() {
        return document(BLOCKS, Document.Annotators.of(document -> List.of(), document -> List.of(QUOTATION)));
    }

    @Test
    void partsTheStoryFromItsPicturesAndFromThePage() {
        Document document = document();
        assertEquals("It did not leave. Nobody said why.", document.body());
        assertEquals(BLOCKS.subList(1, 3), document.captions());
        assertEquals(BLOCKS.subList(4, 5), document.boilerplate());
        assertEquals("5 blocks, 1 cut, 0 repairs", document.toString());
        assertEquals(
                "1 blocks cut",
                document.boilerplate().toString().lines().findFirst().orElse(""));
    }

    @Test
    void findsTheBlockAtAPlace() {
        Annotations<Block> blocks = document().blocks();
        assertEquals(BLOCKS.get(1), blocks.at(26).orElseThrow());
        assertEquals(BLOCKS.get(1), blocks.at(41).orElseThrow());
        assertEquals(Optional.empty(), blocks.at(42), "a line break belongs to no block");
    }

    @Test
    void sentencesAreLookedForOnce() {
        List<Document> asked = new ArrayList<>();
        Document document = document(
                BLOCKS,
                Document.Annotators.of(
                        one -> {
                            asked.add(one);
                            return List.of(new Sentence(LEFT));
                        },
                        one -> List.of()));
        assertEquals(
                "It did not leave.", document.quote(document.sentences().get(0).span()));
        assertSame(document.sentences(), document.sentences());
        assertEquals(List.of(document), asked);
        assertEquals(List.of(), document.hints());
        assertEquals(List.of(), document.comments());
        assertEquals("0 pingbacks", document.pingbacks().toString());
    }

    @Test
    void quotationsCanBeReplacedByResolvedOnes() {
        Document document = document();
        Quotation resolved = QUOTATION.by(Optional.of("Ana Maria Lima"));
        Document other = document.withQuotations(List.of(resolved));
        assertEquals(List.of(resolved), other.quotations());
        assertEquals(List.of(QUOTATION), document.quotations(), "the first one is as it was");
        assertEquals(
                "INDIRECT Ana Maria Lima " + LEFT, other.quotations().get(0).toString());
        assertEquals(document.body(), other.body());
    }

    @Test
    void blocksThatOverlapOrLeaveTheTextAreRefused() {
        Document.Annotators none = Document.Annotators.of(document -> List.of(), document -> List.of());
        Block line = BLOCKS.get(1);
        IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> document(List.of(line, line), none));
        assertEquals("block @26..42 is not between 42 and the end of the text", fault.getMessage());
        Block far = Block.of(new Span(0, PAGE.length() + 1), BlockKind.PARAGRAPH, 1, "test", "");
        assertThrows(IllegalArgumentException.class, () -> document(List.of(far), none));
        Block whole = Block.of(new Span(0, PAGE.length()), BlockKind.PARAGRAPH, 1, "test", PAGE);
        assertEquals(PAGE, document(List.of(whole), none).body());
    }
}
