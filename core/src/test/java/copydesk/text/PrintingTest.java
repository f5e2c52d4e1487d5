package copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.Copydesk;
import copydesk.display.Page;
import copydesk.display.Section;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintingTest {
    @Test
    void aListPrintsARowEachWithinTheLimitsOfAPrompt() {
        String page =
                String.join("\n", Collections.nCopies(60, "Leave a Reply\nThis site uses Akismet to reduce spam."));
        String printed = Copydesk.parse(page).blocks().toString();
        assertTrue(printed.length() <= 900, printed);
        assertTrue(printed.lines().findFirst().orElse("").length() <= 36, printed);
        assertTrue(printed.endsWith(" more"), printed);
    }

    @Test
    void metadataPrintOnlyWhatIsKnown() {
        Metadata known = Metadata.none().withSite("The Ledger").withUrl("https://example.org/" + "a".repeat(2000));
        assertTrue(known.toString().startsWith("2 fields known\n  site The Ledger\n  url https://example.org/aaa"));
        assertTrue(known.toString().length() <= 900);
        assertEquals("0 fields known", Metadata.none().toString());
    }

    @Test
    void aPageFitsItsLine() {
        String title = "How Szeged kept its papers dry";
        Page page = Page.titled(title);
        for (int i = 0; i < 12; i++) {
            page = page.with(Section.of("Part"));
        }
        assertEquals("page \"How Szeged kept…\", 12 sections", page.toString());
        assertTrue(page.toString().length() <= 36);
    }

    @Test
    void rowsReadAsTheConventionsSay() {
        assertEquals("@3..7", new Span(3, 7).toString());
        assertEquals("entity @0..5 -> \"&\"", new Edit(new Span(0, 5), "&", "entity", "").toString());
        assertEquals("a b…", Rows.clip("a\nbcdef", 4));
        assertEquals("abcd", Rows.clip("abcd", 4));
        assertEquals("ab…", Rows.clip("ab\uD83D\uDE00f", 4), "no half of a character");
        assertEquals("…", Rows.clip("\uD83D\uDE00", 1));
    }

    @Test
    void aWrongSpanSaysSo() {
        IllegalArgumentException fault = assertThrows(IllegalArgumentException.class, () -> new Span(7, 3));
        assertEquals("span [7, 3) is not a range", fault.getMessage());
    }

    @Test
    void eachFindingFitsItsRow() {
        Span span = new Span(3, 7);
        Block block = Block.of(span, BlockKind.SHARE, 0.876, "phrase share-1", "Share\nthis");
        assertEquals("SHARE 0.88 @3..7 \"Share this\" phrase share-1", block.toString());
        assertEquals("sentence @3..7", new Sentence(span).toString());
        assertEquals(
                "SCARE ? @3..7",
                new Quotation(span, Quotation.Form.SCARE, Optional.empty(), Optional.empty()).toString());
        assertEquals("SHORT \"Lima\" @3..7", new Mention(span, "Lima", Mention.Kind.SHORT, false).toString());
        assertEquals(
                "Ana @3..7 at noon \"Yes\"",
                new Comment(span, Optional.of("Ana"), Optional.of("at noon"), "Yes").toString());
        assertEquals("? @3..7 \"Yes\"", new Comment(span, Optional.empty(), Optional.empty(), "Yes").toString());
        assertEquals(
                "pingback @3..7 \"Ferries\" The Pier",
                new Pingback(span, "Ferries", Optional.of("The Pier")).toString());
        assertEquals(
                "DOUBLED_WORD @3..7 \"the\"? twice",
                new Hint(span, Hint.Kind.DOUBLED_WORD, Optional.of("the"), "twice").toString());
        assertEquals("0 lines in 0 elements", Markup.none().toString());
    }

    @Test
    void whatDoesNotFitIsCounted() {
        List<String> rows = Collections.nCopies(23, "row");
        assertTrue(Rows.of("23 rows", rows).endsWith("row\n  … 3 more"));
        assertEquals("20 rows" + "\n  row".repeat(20), Rows.of("20 rows", rows.subList(0, 20)));
    }

    @Test
    void aConfidenceLiesBetweenNoneAndAll() {
        Span span = new Span(0, 1);
        assertEquals(1, Block.of(span, BlockKind.TAGS, 1, "", "x").confidence());
        assertEquals(0, Block.of(span, BlockKind.TAGS, 0, "", "x").confidence());
        IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> Block.of(span, BlockKind.TAGS, 1.5, "", "x"));
        assertEquals("confidence 1.5 is not between 0 and 1", fault.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Block.of(span, BlockKind.TAGS, Double.NaN, "", "x"));
    }

    @Test
    void metadataPrintEachFieldAndKeepWhereTheOthersWereFound() {
        Metadata.Source source = new Metadata.Source("meta author", 0.9);
        Metadata known = new Metadata(
                        Optional.of("Ferry stays"),
                        List.of(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 2, 4)),
                        Optional.of("en"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of())
                .withAuthors(List.of("Ana Lima", "Ines Prado"))
                .with(Metadata.Field.AUTHORS, source)
                .withPublished(LocalDate.of(2026, 2, 3))
                .withSite("The Pier")
                .withEncoding(new Encoding(StandardCharsets.UTF_8, Encoding.Source.DECLARED, 0.5, false));
        assertEquals(
                "7 fields known\n  title Ferry stays\n  authors Ana Lima, Ines Prado\n  published 2026-02-03\n"
                        + "  updated 2026-02-04\n  language en\n  site The Pier\n  encoding UTF-8 0.50 (declared)",
                known.toString());
        assertEquals(Optional.of(source), known.source(Metadata.Field.AUTHORS));
        assertEquals(Optional.empty(), known.withAuthors(List.of()).source(Metadata.Field.AUTHORS), "given, not found");
    }

    @Test
    void anExplanationCountsTheEditsThatItLeavesOut() {
        NormalizedText.Builder builder = NormalizedText.edit("\n ".repeat(203));
        for (int i = 0; i < 203; i++) {
            builder.delete(new Span(2 * i + 1, 2 * i + 2), "space", "");
        }
        String explained = builder.build().explain();
        assertTrue(explained.startsWith("203 repairs: 203 space\n  line 2 @1..2 space: «␣» → «»\n"), explained);
        assertTrue(explained.endsWith("  line 201 @399..400 space: «␣» → «»\n  … 3 more\n"), explained);
    }
}
