package copydesk.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import copydesk.normalize.Normalizer;
import copydesk.normalize.Repair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
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

    /** Scores our own repair; the gold is repaired too, for its blanks and forms. */
    Score score() throws IOException {
        return score(Mojibake::repaired, Mojibake::repaired);
    }

    /** Scores another tool; blanks and forms are ours in both, what it makes of a case and the gold. */
    Score score(UnaryOperator<String> tool) throws IOException {
        Normalizer form = Normalizer.safe().without(Repair.ENCODING).without(Repair.ENTITY);
        return score(tool, text -> form.normalize(text).text());
    }

    /** Scores the cases that every tool must pass. */
    private Score score(UnaryOperator<String> tool, UnaryOperator<String> form) throws IOException {
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
                    String found = tool.apply(one.path("original").asText());
                    score.add(form.apply(found).equals(form.apply(gold)) ? 1 : 0);
                }
            }
        }
        return score;
    }

    private static String repaired(String text) {
        return Normalizer.safe().normalize(text).text();
    }
}
