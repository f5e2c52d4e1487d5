package copydesk.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of the style sheet: who sees little, or has it dark, can read every word on every ground. */
class PageStyleTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z]+-[a-z]+): (#[0-9a-f]{6});");
    private static final Pattern USE = Pattern.compile("(?<![-a-z])(color|background|outline|border[a-z-]*): ([^;]+);");

    private final String css = read();
    private final int dark = css.indexOf("@media screen and (prefers-color-scheme: dark)");
    private final int rules = css.indexOf("\n*,");

    private static String read() {
        try (InputStream in = Objects.requireNonNull(PageStyleTest.class.getResourceAsStream("page.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> colours(String part) {
        Map<String, String> colours = new TreeMap<>();
        Matcher matcher = COLOUR.matcher(part);
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        return colours;
    }

    @Test
    void bothSchemesReadWellOnEveryGround() {
        Map<String, String> light = colours(css.substring(0, dark));
        Map<String, String> night = colours(css.substring(dark, rules));
        assertEquals(light.keySet(), night.keySet());
        assertTrue(light.size() >= 10);
        check(light);
        check(night);
    }

    private static void check(Map<String, String> colours) {
        colours.forEach((front, colour) -> colours.forEach((back, ground) -> {
            double least = front.startsWith("text-") ? 4.5 : front.startsWith("line-") ? 3 : 0;
            if (back.startsWith("back-")) {
                double contrast = contrast(colour, ground);
                assertTrue(contrast >= least, front + " on " + back + " has " + contrast);
            }
        }));
    }

    @Test
    void knowsContrast() {
        assertEquals(21, contrast("#000000", "#ffffff"), 0.001);
        assertEquals(4.48, contrast("#777777", "#ffffff"), 0.005);
    }

    @Test
    void allColoursAreNamedAndStandWhereTheyWereTested() {
        String used = css.substring(rules);
        assertTrue(!used.contains("#show-cut ")
                && COLOUR.matcher(used).results().findAny().isEmpty());
        Matcher matcher = USE.matcher(used);
        while (matcher.find()) {
            String value = matcher.group(2);
            boolean named = switch (matcher.group(1)) {
                case "color" -> value.startsWith("var(--text-") || value.equals("inherit");
                case "background" ->
                    value.startsWith("var(--back-") || value.startsWith("var(--line-") || value.equals("none");
                default -> !value.contains("#") && !value.contains("rgb");
            };
            assertTrue(named, matcher.group());
        }
    }

    /** As in WCAG 2.2, relative luminance and contrast ratio. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
