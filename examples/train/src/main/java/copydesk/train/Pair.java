package copydesk.train;

import copydesk.lexicon.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two wordings of one fact.
 *
 * @param subject the number of its subject, from 0
 */
record Pair(int subject, String neutral, String loaded) {
    private static final Path PAIRS = Path.of("examples/train/src/main/resources/copydesk/train/pairs");

    /** Returns all pairs, subject by subject. */
    static List<Pair> all() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(PAIRS)) {
            files = all.sorted().toList();
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            for (Table.Row row : Table.parse(file.getFileName().toString(), Files.readString(file))) {
                pairs.add(new Pair(i, row.required("neutral"), row.required("loaded")));
            }
        }
        return pairs;
    }
}
