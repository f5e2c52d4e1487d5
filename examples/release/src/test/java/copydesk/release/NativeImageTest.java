package copydesk.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What core and bias tell the builder of a native image covers all that they open, and nothing else. */
class NativeImageTest {
    private static final List<String> MODULES = List.of("core", "bias");
    private static final List<Pattern> PATTERNS = new ArrayList<>();

    @BeforeAll
    static void readPatterns() throws IOException {
        for (String module : MODULES) {
            Path file = resources(module)
                    .resolve("META-INF/native-image/io.github.copydesk/copydesk-" + module + "/resource-config.json");
            for (JsonNode include :
                    new ObjectMapper().readTree(file.toFile()).path("resources").path("includes")) {
                PATTERNS.add(Pattern.compile(include.path("pattern").asText()));
            }
        }
    }

    @Test
    void everyResourceThatIsOpenedIsCoveredAndEveryPatternIsNeeded() throws IOException, ReflectiveOperationException {
        SortedSet<String> opened = ResourceWitness.of(Exercise.class);
        opened.removeIf(name -> name.startsWith("copydesk/seeds/"));
        assertEquals(List.of(), opened.stream().filter(name -> !covered(name)).toList(), "opened, but in no pattern");
        assertEquals(
                List.of(),
                PATTERNS.stream()
                        .filter(pattern -> opened.stream().noneMatch(pattern.asMatchPredicate()))
                        .toList(),
                "patterns of nothing that is opened");
    }

    @Test
    void everyResourceOfTheModulesIsCovered() throws IOException {
        for (String module : MODULES) {
            Path root = resources(module);
            try (Stream<Path> files = Files.walk(root.resolve("copydesk"))) {
                assertEquals(
                        List.of(),
                        files.filter(Files::isRegularFile)
                                .map(file -> root.relativize(file).toString().replace('\\', '/'))
                                .filter(name -> !covered(name))
                                .toList());
            }
        }
    }

    private static boolean covered(String name) {
        return PATTERNS.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }

    private static Path resources(String module) {
        return Path.of("../..", module, "src/main/resources");
    }
}
