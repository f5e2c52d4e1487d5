package copydesk.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import copydesk.normalize.Normalizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The cases of {@code mojibake-dev}: the share of broken encodings that come out as they should. */
final class Mojibake {
    private final Path folder;

    Mojibake(Path data) {
        this.folder = data.resolve("mojibake-dev");
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    /** Scores the cases that every tool must pass; the gold is normalized too, for its blanks and forms. */
    Score score() throws IOException {
        Score score = new Score();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            for (JsonNode one : new ObjectMapper().readTree(file.toFile())) {
                if (one.path("expect").asText().equals("pass")) {
                    String gold = one.path(one.has("fixed-encoding") ? "fixed-encoding" : "fixed")
                            .asText();
                    String found = repaired(one.path("original").asText());
                    score.add(found.equals(repaired(gold)) ? 1 : 0);
                }
            }
        }
        return score;
    }

    private static String repaired(String text) {
        return Normalizer.safe().normalize(text).text();
    }
}
