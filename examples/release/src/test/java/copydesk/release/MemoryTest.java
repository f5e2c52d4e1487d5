package copydesk.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.Copydesk;
import copydesk.text.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten million characters fit into the heap that SECURITY.md names. */
@Tag("slow")
class MemoryTest {
    private static final int MANY = 10_000_000;
    private static final String PROSE = "The minister said on Monday that the harbour would open again, “as soon as it"
            + " can”. CafÃ© owners &amp; others were furious about it. ";
    private static final String MENU = "Home | News | Sport\nLeave a reply\nThe Harbour Opens Again After Two Years\n";
    private static final String ELEMENT = "<div class=a><p>" + PROSE + "</p><ul><li><a href=x>Home</a></ul></div>\n";

    @ParameterizedTest
    @CsvSource({"prose, 256", "menu, 512", "html, 512"})
    void tenMillionCharactersFit(String form, int megabytes) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MemoryTest.class.getName(),
                        form)
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, java.waitFor(), said);
    }

    /** Reads ten million characters of the form that is named. */
    public static void main(String[] arguments) {
        Document document = switch (arguments[0]) {
            case "prose" -> Copydesk.parse(PROSE.repeat(MANY / PROSE.length()));
            case "menu" -> Copydesk.parse(MENU.repeat(MANY / MENU.length()));
            case "html" -> Copydesk.parseHtml(ELEMENT.repeat(MANY / ELEMENT.length()), "");
            default -> throw new IllegalArgumentException("no form \"" + arguments[0] + "\"");
        };
        System.out.println(document);
    }
}
