package copydesk.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.evaluate.Evaluation;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of benchmarks says what was measured, and of every benchmark there is. */
class BenchmarksPageTest {
    private static final Pattern BENCHMARK = Pattern.compile("copydesk\\.benchmarks\\.([A-Z]\\w+)");

    @Test
    void ratiosAimsAndTimesComeFromTheRun() throws IOException, URISyntaxException {
        String page = BenchmarksPage.of(canned()).toMarkdown();
        assertHas(page, "| processor | An Old Mill |");
        assertHas(page, "Another job ran beside it.");
        assertHas(page, "| repair of clean text, passes | at most 1.5 | 2 | missed |");
        assertHas(page, "| times as fast as Lucene's char filters, clean text | at least 10 | 40 | reached |");
        assertHas(page, "| loaded language, MB/s | at least 50 | – | not measured |");
        assertHas(page, "| times as fast: clean prose | 40 | – | – | – | – |");
        assertHas(page, "| clean prose | **ours** | 500 µs | 520 ± 20 µs | 2000 | 2 | 2.25 kB |");
        assertHas(page, "| clean prose | Lucene's char filters | 20 ms | 20 ms | 50 | 80 | – |");
        assertHas(page, "| times as fast: a made page with 10,000 lines | 0.25 | – | – | – |");
        assertHas(page, "| times as good: word F1, all kinds of page | – | – | – | 1.1 |");
        assertHas(page, "| word F1, all kinds of page | 0.880 | – | – | 0.800 |");
    }

    @Test
    void thePageOfTheDocumentationHasNoMarksOfMarkdown() throws IOException, URISyntaxException {
        String page = BenchmarksPage.of(canned()).toHtml();
        assertHas(page, ">ours<");
        assertFalse(page.contains("**") || page.contains("`"), page);
    }

    @Test
    void everyBenchmarkHasItsPlaceOnThePage() throws IOException {
        Set<String> benchmarks = benchmarks();
        Set<String> placed = Capability.all().stream()
                .flatMap(capability -> capability.timed().stream())
                .map(timed -> timed.type().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(benchmarks, placed);
        String page = Files.readString(Evaluation.project().resolve("examples/benchmarks/README.md"));
        benchmarks.forEach(name -> assertHas(page, "`" + name + "`"));
    }

    /** The classes that JMH's processor has found. */
    private static Set<String> benchmarks() throws IOException {
        try (InputStream in = Main.class.getResourceAsStream("/META-INF/BenchmarkList")) {
            String list = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return BENCHMARK
                    .matcher(list)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Figures canned() throws IOException, URISyntaxException {
        return Figures.read(Path.of(Objects.requireNonNull(BenchmarksPageTest.class.getResource("run"))
                .toURI()));
    }

    private static void assertHas(String page, String part) {
        assertTrue(page.contains(part), () -> "no \"" + part + "\" in:\n" + page);
    }
}
