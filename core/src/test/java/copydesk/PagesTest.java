package copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.display.Display;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole pages: {@code NAME.txt} is read, {@code NAME.marked} is what must come out, with inline marks. */
class PagesTest {
    private static final Path FOLDER = Path.of("src/test/resources/copydesk/pages");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsAsMarked(Path page) throws IOException {
        Path marked = Path.of(page.toString().replace(".txt", ".marked"));
        assertEquals(Files.readString(marked), Display.marks(Copydesk.read(page)));
    }
}
