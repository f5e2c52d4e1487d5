package copydesk.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Metadata;
import copydesk.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BylinesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 25);

    private final List<Block> blocks = new ArrayList<>();

    private BylinesTest line(BlockKind kind, String text) {
        blocks.add(Block.of(new Span(0, text.length()), kind, 1, "test", text));
        return this;
    }

    private BylinesTest headline() {
        return line(BlockKind.HEADLINE, "Ferry stays in port");
    }

    private BylinesTest lines(int many) {
        Collections.nCopies(many, "The tide").forEach(text -> line(BlockKind.PARAGRAPH, text));
        return this;
    }

    private Metadata read() {
        return Bylines.complete(Metadata.none(), blocks);
    }

    @Test
    void theNameEndsBeforeTheDate() {
        Metadata read = headline()
                .line(BlockKind.BYLINE, " By Ana Lima | 25 March 2024")
                .read();
        assertEquals(List.of("Ana Lima"), read.authors());
        assertEquals(Optional.of(DAY), read.published());
        assertEquals("byline", read.source(Metadata.Field.AUTHORS).orElseThrow().name());
        assertEquals(
                "byline", read.source(Metadata.Field.PUBLISHED).orElseThrow().name());
    }

    @Test
    void onlyALineThatSaysByNamesAnAuthor() {
        Metadata read = headline()
                .line(BlockKind.PARAGRAPH, "By Monday")
                .line(BlockKind.BYLINE, "Our reporters")
                .line(BlockKind.BYLINE, "By ")
                .line(BlockKind.BYLINE, "by — 3 min")
                .line(BlockKind.BYLINE, "BY INES PRADO")
                .line(BlockKind.BYLINE, "By Ana Lima")
                .read();
        assertEquals(List.of("INES PRADO"), read.authors());
    }

    @Test
    void aDayInALineForDaysWinsOverOneInTheText() {
        headline().line(BlockKind.PARAGRAPH, "It sank on 3 May 1912").line(BlockKind.PARAGRAPH, "and on 4 May 1912");
        assertEquals(Optional.of(LocalDate.of(1912, 5, 3)), read().published());
        line(BlockKind.DATELINE, "25 March 2024");
        assertEquals(Optional.of(DAY), read().published());
    }

    @Test
    void whatThePageTellsIsKept() {
        headline().line(BlockKind.BYLINE, "By Ana Lima, 25 March 2024");
        Metadata told = Metadata.none().withAuthors(List.of("Ines Prado")).withPublished(DAY.plusDays(1));
        assertSame(told, Bylines.complete(told, blocks));
    }

    @Test
    void onlyLinesNearTheHeadlineAreRead() {
        assertEquals(
                Optional.empty(),
                line(BlockKind.DATELINE, "25 March 2024")
                        .lines(5)
                        .headline()
                        .read()
                        .published());
        blocks.clear();
        assertEquals(
                Optional.of(DAY),
                line(BlockKind.DATELINE, "25 March 2024")
                        .lines(4)
                        .headline()
                        .read()
                        .published());
        blocks.clear();
        assertEquals(
                Optional.of(DAY),
                headline()
                        .lines(10)
                        .line(BlockKind.DATELINE, "25 March 2024")
                        .read()
                        .published());
        blocks.clear();
        assertEquals(
                Optional.empty(),
                headline()
                        .lines(11)
                        .line(BlockKind.DATELINE, "25 March 2024")
                        .read()
                        .published());
        blocks.clear();
        assertEquals(
                Optional.empty(),
                line(BlockKind.DATELINE, "25 March 2024").read().published(),
                "no headline");
    }

    @Test
    void theHeadlineIsTheLastBeforeTheStory() {
        Metadata read = headline()
                .line(BlockKind.NAVIGATION, "Menu")
                .line(BlockKind.SHARE, "Share")
                .line(BlockKind.NAVIGATION, "News")
                .line(BlockKind.NAVIGATION, "Sport")
                .headline()
                .lines(11)
                .line(BlockKind.DATELINE, "25 March 2024")
                .headline()
                .read();
        assertEquals(Optional.empty(), read.published());
    }

    @Test
    void aLongLineIsNoByline() {
        String hundred = "By Ana Lima, who was there on 25 March 2024" + " and".repeat(14) + ".";
        assertEquals(100, hundred.length());
        assertEquals(
                List.of("Ana Lima"),
                headline().line(BlockKind.BYLINE, hundred).read().authors());
        blocks.clear();
        assertEquals(
                List.of(),
                headline().line(BlockKind.BYLINE, hundred + ".").read().authors());
    }
}
