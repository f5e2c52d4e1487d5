package copydesk.jshell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Types the tour at a JShell prompt and reads what it prints; JShell itself ends well also where a line fails. */
class TourTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @Test
    void everyLineOfTheTourPrintsItsValue() throws IOException, InterruptedException {
        Path tour = Files.createTempFile("tour", ".jsh");
        List<String> lines = new ArrayList<>(Files.readAllLines(ROOT.resolve("examples/jshell/tour.jsh")));
        lines.add("/exit");
        Files.write(tour, lines);
        Path printed = Files.createTempFile("tour", ".out");
        Process jshell = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jshell")
                                .toString(),
                        "--class-path",
                        ROOT.resolve("examples/cli/target/copydesk.jar").toString(),
                        "--startup",
                        "DEFAULT",
                        "--startup",
                        ROOT.resolve("examples/jshell/copydesk.jsh").toString(),
                        "-R-Dfile.encoding=UTF-8",
                        "-J-Dfile.encoding=UTF-8")
                .directory(ROOT.toFile())
                .redirectInput(tour.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertTrue(jshell.waitFor(3, TimeUnit.MINUTES), "JShell did not end");
        assertEquals(0, jshell.exitValue());
        String out = Files.readString(printed, StandardCharsets.UTF_8);
        assertTrue(out.contains("doc ==> 63 blocks"), out);
        assertTrue(out.contains("blocks cut\n"), out);
        assertTrue(out.contains("NAVIGATION 0.9 @0..15"), out);
        assertTrue(out.contains("cast ==> "), out);
        assertTrue(out.contains("report ==> 0."), out);
        assertTrue(out.contains("author terms\n"), out);
        assertTrue(!out.contains("|  Error"), out);
    }
}
