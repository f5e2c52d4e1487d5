package copydesk.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import copydesk.Copydesk;
import copydesk.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void htmlBecomesALineForEachBlock() {
        HtmlPage page = HtmlPage.of(
                "<html lang=pt><head><title>Storm - The Pier</title><meta name=author content='Ana Lima'>"
                        + "<meta property='article:published_time' content='2026-02-03T10:00:00Z'>"
                        + "<meta property='og:site_name' content='The Pier'><style>p{}</style></head>"
                        + "<body><h1>Storm</h1><p>One <b>bold</b>\n word.<br>Next</p><script>x()</script><div>Two</div>",
                "https://example.org/storm");
        assertEquals("Storm - The Pier\nStorm\nOne bold word.\nNext\nTwo\n", page.source());
        assertEquals(List.of("Ana Lima"), page.metadata().authors());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 3)), page.metadata().published());
        assertEquals(Optional.of("pt"), page.metadata().language());
        assertEquals(Optional.of("The Pier"), page.metadata().site());
        assertEquals(Optional.of("https://example.org/storm"), page.metadata().url());
    }

    @Test
    void deepNestingIsNoTrouble() {
        String html = "<div>".repeat(20_000) + "word";
        assertEquals("word", Copydesk.parseHtml(html, "").body());
    }

    @Test
    void filesAreReadByTheirNames() throws IOException {
        Path html = Files.writeString(folder.resolve("a.html"), "<p>A line of text &amp; more.</p>");
        Document document = Copydesk.read(html);
        assertEquals("A line of text & more.\n", document.original());
        Path missing = folder.resolve("missing.txt");
        IOException fault = assertThrows(IOException.class, () -> Copydesk.read(missing));
        assertEquals(missing + " does not exist", fault.getMessage());
        fault = assertThrows(IOException.class, () -> Copydesk.read(folder));
        assertEquals(folder + " is a directory, not a file", fault.getMessage());
    }
}
