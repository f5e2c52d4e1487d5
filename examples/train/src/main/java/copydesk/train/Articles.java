package copydesk.train;

import copydesk.evaluate.MarkedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Articles in which loaded expressions are marked, three on each of 40 subjects; none of them measures anything but training. */
final class Articles {
    private static final Path FOLDER = Path.of("examples/train/src/main/resources/copydesk/train/articles");

    private Articles() {}

    /** Returns the articles of each subject. */
    static List<List<MarkedArticle>> bySubject() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(FOLDER)) {
            files = all.sorted().toList();
        }
        List<List<MarkedArticle>> subjects = new ArrayList<>();
        for (Path file : files) {
            subjects.add(MarkedArticle.read(file.getFileName().toString(), Files.readString(file)));
        }
        return subjects;
    }
}
