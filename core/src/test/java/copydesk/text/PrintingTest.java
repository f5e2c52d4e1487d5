package copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.Copydesk;
import copydesk.display.Page;
import copydesk.display.Section;
import java.util.Collections;
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
    }

    @Test
    void aWrongSpanSaysSo() {
        IllegalArgumentException fault = assertThrows(IllegalArgumentException.class, () -> new Span(7, 3));
        assertEquals("span [7, 3) is not a range", fault.getMessage());
    }
}
