package copydesk.train;

import copydesk.evaluate.MarkedArticle;
import java.io.IOException;
import java.nio.file.*;
import java.util.*;
import java.util.stream.Stream;

final class Articles {
    static List<MarkedArticle> all() throws IOException {
        List<MarkedArticle> a = new ArrayList<>();
        List<Path> fs;
        try (Stream<Path> s = Files.list(Path.of("examples/train/src/main/resources/copydesk/train/articles"))) {
            fs = s.sorted().toList();
        }
        for (Path f : fs) a.addAll(MarkedArticle.read(f.toString(), Files.readString(f)));
        return a;
    }
}
