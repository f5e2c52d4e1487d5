package copydesk.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import copydesk.seeds.Seed;
import copydesk.seeds.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What to ask of the command line, and what it answers. */
final class Batch {
    static final String URL = "https://example.org/story";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Batch() {}

    /** Returns the shortest of our articles, for each run analyzes them all. */
    static List<Seed> seeds() {
        return List.of(Seeds.named("shoal"), Seeds.named("terminal"), Seeds.named("viaduct"));
    }

    /** Returns our own articles, as lines. */
    static List<String> texts() {
        return seeds().stream().map(seed -> text(seed.id(), seed.text())).toList();
    }

    static String text(String id, String text) {
        return JSON.createObjectNode()
                .put("id", id)
                .put("text", text)
                .put("url", URL)
                .toString();
    }

    /** Returns our own articles as pages. */
    static List<String> pages() {
        return seeds().stream().map(seed -> page(seed.id(), html(seed))).toList();
    }

    static String page(String id, String html) {
        return JSON.createObjectNode()
                .put("id", id)
                .put("html", html)
                .put("url", URL)
                .toString();
    }

    static String html(Seed seed) {
        StringBuilder html = new StringBuilder("<!doctype html><title>" + seed.id() + "</title><body><nav>Menu</nav>");
        seed.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line ->
                        html.append("<p>").append(line.replace("&", "&amp;").replace("<", "&lt;")));
        return html.append("</body>").toString();
    }

    /** Returns the answers of the command line, in another process. */
    static List<String> answers(Path folder, String steps, List<String> lines) throws Exception {
        Path in = Files.write(folder.resolve("batch.jsonl"), lines);
        Path out = folder.resolve("batch.out.jsonl");
        Run run = run("copydesk.cli.Main", "batch", "--steps", steps, "--in", in.toString(), "--out", out.toString());
        assertEquals(0, run.status(), run.err());
        return Files.readAllLines(out);
    }

    /** How a process went. */
    record Run(int status, String err) {}

    /** Runs a main class on the class path of the tests. */
    static Run run(String... command) throws IOException, InterruptedException {
        Path err = Files.createTempFile("run", ".err");
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path")));
        java.addAll(List.of(command));
        Process process = new ProcessBuilder(java)
                .redirectError(err.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertEquals(true, process.waitFor(5, TimeUnit.MINUTES), "it ends");
            return new Run(process.exitValue(), Files.readString(err));
        } finally {
            process.destroyForcibly();
            Files.delete(err);
        }
    }
}
