package copydesk.release;

import copydesk.Copydesk;
import copydesk.bias.LoadedLanguage;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten million characters fit into the heap that SECURITY.md names. */
@Tag("slow")
class MemoryTest {
    private static final int MANY = 10_000_000;
    private static final String PROSE = "The minister said on Monday that the harbour would open again, “as soon as it"
            + " can”. CafÃ© owners &amp; others were furious about it. ";
    private static final String ARTICLE = PROSE + PROSE
            + "The regime’s thugs were a disgrace, “a so-called reform”, wrote Ana Lima. " + PROSE + "\n\n";
    private static final String MENU = "Home | News | Sport\nLeave a reply\nThe Harbour Opens Again After Two Years\n";
    private static final String ELEMENT = "<div class=a><p>" + PROSE + "</p><ul><li><a href=x>Home</a></ul></div>\n";

    @ParameterizedTest
    @CsvSource({"prose, 256", "loaded, 256", "loaded-line, 256", "menu, 512", "html, 512", "huge-html, 2048"})
    void tenMillionCharactersFitAndFiftyMillionOfHtml(String form, int megabytes)
            throws IOException, InterruptedException {
        Forked.run(MemoryTest.class, new String[] {"-Xmx" + megabytes + "m"}, form);
    }

    /** Reads ten million characters of the form that is named, or fifty. */
    public static void main(String[] arguments) {
        Object found = switch (arguments[0]) {
            case "prose" -> Copydesk.parse(PROSE.repeat(MANY / PROSE.length()));
            case "loaded" -> LoadedLanguage.english().score(Copydesk.parse(ARTICLE.repeat(MANY / ARTICLE.length())));
            case "loaded-line" -> LoadedLanguage.english().score(Copydesk.parse(PROSE.repeat(MANY / PROSE.length())));
            case "menu" -> Copydesk.parse(MENU.repeat(MANY / MENU.length()));
            case "html" -> Copydesk.parseHtml(ELEMENT.repeat(MANY / ELEMENT.length()), "");
            case "huge-html" -> Copydesk.parseHtml(ELEMENT.repeat(5 * MANY / ELEMENT.length()), "");
            default -> throw new IllegalArgumentException("no form \"" + arguments[0] + "\"");
        };
        System.out.println(found);
    }
}
