package copydesk.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Looks at a page in every view: contrast, names of controls, landmarks, heads, references, width. */
final class PageCheck {
    private static final String OPEN = "document.querySelectorAll('details').forEach(part => part.open = true)";
    private static final String AXE =
            "axe.run(document, {resultTypes: ['violations']}).then(found => found.violations.map(one => "
                    + "'axe ' + one.id + ': ' + one.nodes.length + ' places, the first: ' + one.nodes[0].html.slice(0, 120)))";

    private final Browser browser;
    private final String script;
    private final Optional<String> axe;

    /**
     * Makes one.
     *
     * @param axe the text of axe-core, for a second opinion
     */
    PageCheck(Browser browser, Optional<String> axe) throws IOException {
        this.browser = browser;
        this.axe = axe;
        try (InputStream in = Objects.requireNonNull(PageCheck.class.getResourceAsStream("check.js"))) {
            script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Returns what is wrong with a page, a line each; pictures of it go into the folder. */
    List<String> faults(Path page, Path pictures) throws IOException {
        List<String> faults = new ArrayList<>();
        String name = page.getFileName().toString().replace(".html", "");
        for (View view : View.ALL) {
            view.applyTo(browser);
            browser.open(page);
            picture(pictures.resolve(name + "-" + view.name() + ".png"));
            browser.evaluate(OPEN);
            for (JsonNode fault :
                    browser.evaluate(script + "\ncheck(" + view.media().equals("print") + ")")) {
                faults.add(name + ", " + view.name() + ": " + fault.asText());
            }
            if (axe.isPresent() && view.media().equals("screen")) {
                browser.evaluate(axe.get() + ";1");
                for (JsonNode fault : browser.evaluate(AXE)) {
                    faults.add(name + ", " + view.name() + ": " + fault.asText());
                }
            }
        }
        return faults;
    }

    private void picture(Path file) throws IOException {
        JsonNode shot = browser.send("Page.captureScreenshot", Map.of("captureBeyondViewport", true, "format", "png"));
        Files.write(file, Base64.getDecoder().decode(shot.path("data").asText()));
    }
}
