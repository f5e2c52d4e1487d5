package copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.display.Display;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole pages: {@code NAME.txt} is read, {@code NAME.marked} is what must come out, with inline marks. */
class PagesTest {
    static List<Path> pages() throws IOException {
        return Fixtures.texts("pages");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsAsMarked(Path page) throws IOException {
        Path marked = Path.of(page.toString().replace(".txt", ".marked"));
        assertEquals(Files.readString(marked), Display.marks(Copydesk.read(page)));
    }
}
