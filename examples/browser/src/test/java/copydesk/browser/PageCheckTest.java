package copydesk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check finds what it looks for; skipped where there is no Chromium. */
class PageCheckTest {
    private static final String HEAD =
            "<!DOCTYPE html><html lang=en><head><meta name=viewport content='width=device-width'><title>Tide</title></head><body>";

    @TempDir
    Path folder;

    @Test
    void aPlainPageIsSound() throws IOException, InterruptedException {
        assertEquals(
                List.of(),
                faults(HEAD + "<header><h1>Tide</h1></header><main><h2>High</h2><p>At noon.</p></main>"
                        + "<footer><p>Harbour office</p></footer></body></html>"));
        assertTrue(Files.size(folder.resolve("page-phone-dark.png")) > 100);
    }

    @Test
    void eachFaultIsFound() throws IOException, InterruptedException {
        String all = String.join(
                "\n",
                faults(
                        HEAD + "<h1>Tide</h1><main><h3>High</h3><p style='color:#999;background:#fff'>At noon.</p>"
                                + "<input type=checkbox><a href='#low'>Low</a><p id=a>a</p><p id=a>b</p>"
                                + "<table><tr><th>Hour</th></tr></table><div style='width:900px'>wide</div></main></body></html>"));
        for (String fault : List.of(
                "light: contrast: \"At noon.\" has 2.85 to 1",
                "heads: \"High\" is of level 3 behind 1",
                "name: <input type=\"checkbox\"> has none",
                "link: #low leads nowhere",
                "id: a stands twice",
                "table: one has no caption",
                "landmark: \"Tide\" is in none",
                "phone: width: ",
                "print: print: INPUT is of no use on paper")) {
            assertTrue(all.contains(fault), () -> "no \"" + fault + "\" in:\n" + all);
        }
    }

    private List<String> faults(String html) throws IOException, InterruptedException {
        Optional<Browser> started = Browser.start();
        Assumptions.assumeTrue(started.isPresent(), "there is no Chromium on the path");
        try (Browser browser = started.get()) {
            Path page = Files.writeString(folder.resolve("page.html"), html);
            return new PageCheck(browser, Optional.empty()).faults(page, folder);
        }
    }
}
