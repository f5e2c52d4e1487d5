package copydesk.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.Copydesk;
import copydesk.Fixtures;
import copydesk.text.Block;
import copydesk.text.BlockKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages in other languages than English: {@code LL-N.txt} is read, {@code LL-N.kinds} has the kind of each line. They were
 * written with the phrases of these languages in mind, so they hold what works and do not tell how much is found.
 */
class LanguagesTest {
    static List<Path> pages() throws IOException {
        return Fixtures.texts("languages");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noParagraphIsCut(Path page) throws IOException {
        List<BlockKind> kinds = kinds(page);
        List<Block> blocks = Copydesk.read(page).blocks();
        assertEquals(kinds.size(), blocks.size());
        for (int i = 0; i < kinds.size(); i++) {
            Block block = blocks.get(i);
            assertTrue(kinds.get(i) != BlockKind.PARAGRAPH || block.isBody(), block::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr", "pt", "ru"})
    void mostIsCutThatIsNotTheStory(String language) throws IOException {
        int cut = 0;
        int all = 0;
        for (Path page : pages()) {
            if (page.getFileName().toString().startsWith(language)) {
                List<BlockKind> kinds = kinds(page);
                List<Block> blocks = Copydesk.read(page).blocks();
                for (int i = 0; i < kinds.size(); i++) {
                    all += kinds.get(i).isBoilerplate() ? 1 : 0;
                    cut += kinds.get(i).isBoilerplate() && blocks.get(i).boilerplate() ? 1 : 0;
                }
            }
        }
        assertTrue(cut * 10 >= all * 9, cut + " of " + all);
    }

    private static List<BlockKind> kinds(Path page) throws IOException {
        return Files.readAllLines(Path.of(page.toString().replace(".txt", ".kinds"))).stream()
                .map(line -> BlockKind.valueOf(line.strip().toUpperCase(Locale.ROOT)))
                .toList();
    }
}
