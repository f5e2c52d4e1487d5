package copydesk.browser;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * How somebody looks at a page.
 *
 * @param name for files and messages
 * @param width of the window in CSS pixels
 * @param media {@code screen} or {@code print}
 * @param scheme {@code light} or {@code dark}
 */
record View(String name, int width, String media, String scheme) {
    /** What is checked: a desk, a telephone, paper (A4 within its margins), for readers of light and dark. */
    static final List<View> ALL = List.of(
            new View("light", 1280, "screen", "light"),
            new View("dark", 1280, "screen", "dark"),
            new View("phone", 360, "screen", "light"),
            new View("phone-dark", 360, "screen", "dark"),
            new View("print", 718, "print", "dark"));

    void applyTo(Browser browser) throws IOException {
        browser.send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 600));
        browser.send(
                "Emulation.setEmulatedMedia",
                Map.of("media", media, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }
}
