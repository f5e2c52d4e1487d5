package copydesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the fixtures of a folder: a new case is a new file. */
public final class Fixtures {
    private Fixtures() {}

    /** Returns the texts of a folder below {@code src/test/resources/copydesk}, in the order of their names. */
    public static List<Path> texts(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/copydesk", folder))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
