package copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the command as a process of its own: what it does on a terminal, and when it is told to end. */
@EnabledOnOs(OS.LINUX)
class ProcessTest {
    private static final String ESCAPE = "\u001b[";

    @TempDir
    private Path folder = Path.of("");

    private String copydesk() {
        return Path.of(System.getProperty("java.home"), "bin", "java") + " --enable-native-access=ALL-UNNAMED -cp '"
                + System.getProperty("java.class.path") + "' copydesk.cli.Main ";
    }

    private ProcessBuilder shell(String command) throws IOException {
        Path script = Files.writeString(folder.resolve("script.sh"), command);
        ProcessBuilder shell = new ProcessBuilder("bash", script.toString());
        shell.environment().remove("NO_COLOR");
        shell.environment().put("TERM", "xterm");
        return shell.directory(folder.toFile()).redirectErrorStream(true);
    }

    private static String read(ProcessBuilder shell) throws IOException, InterruptedException {
        Process process = shell.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return text;
    }

    /** Runs a command with a terminal for its output and errors, and returns what the terminal was sent. */
    private ProcessBuilder terminal(String command) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "there is no command that opens a terminal");
        Files.writeString(folder.resolve("inner.sh"), command);
        return shell("script -qec 'bash inner.sh' /dev/null");
    }

    private void requests(int count) throws IOException {
        List<String> lines = new ArrayList<>();
        String text = "All is well in the harbour today. ".repeat(2000);
        for (int i = 0; i < count; i++) {
            lines.add("{\"id\": \"n" + i + "\", \"text\": \"" + text + "\"}");
        }
        Files.write(folder.resolve("in.jsonl"), lines);
    }

    @Test
    void aBarIsShownOnATerminalUnlessQuiet() throws IOException, InterruptedException {
        requests(10);
        String batch = copydesk() + "batch --steps clean --in in.jsonl ";
        assertTrue(read(terminal(batch + "--out out.jsonl")).contains("kB/s"));
        assertTrue(read(terminal(batch + "> out.jsonl")).contains("kB/s"));
        assertEquals("", read(terminal(batch + "--out out.jsonl --quiet")));
        assertEquals("", read(terminal(batch + "--out out.jsonl 2> errors.txt")));
        assertEquals("", Files.readString(folder.resolve("errors.txt")));
        assertFalse(read(terminal(batch)).contains("kB/s"), "answers and bar do not share a terminal");
    }

    @Test
    void coloursAreForTerminalsAndForThoseWhoWantThem() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("story.txt"), "The so-called experts were a disgrace.");
        String analyze = copydesk() + "analyze --no-entities story.txt";
        assertTrue(read(terminal(analyze)).contains(ESCAPE));
        assertFalse(read(shell(analyze)).contains(ESCAPE));
        assertFalse(read(terminal("NO_COLOR=1 " + analyze)).contains(ESCAPE));
        assertFalse(read(terminal("TERM=dumb " + analyze)).contains(ESCAPE));
    }

    @Test
    void anEndInTheMiddleLeavesWholeLines() throws IOException, InterruptedException {
        requests(200);
        Path out = folder.resolve("out.jsonl");
        String batch = copydesk() + "batch --steps clean --jobs 2 --in in.jsonl --out out.jsonl";
        // Whoever starts the tests in the background hands down that Ctrl-C is not heard.
        Process process = shell("exec env --default-signal=INT " + batch).start();
        while (process.isAlive() && !(Files.exists(out) && Files.size(out) > 500_000)) {
            Thread.sleep(20);
        }
        assertEquals(
                0,
                new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                        .start()
                        .waitFor());
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(130, process.exitValue());
        String answers = Files.readString(out);
        long lines = answers.chars().filter(c -> c == '\n').count();
        assertTrue(answers.endsWith("}\n"), "the last line is whole");
        assertTrue(lines > 0 && lines < 200, lines + " lines");

        assertEquals("", read(shell(batch + " --resume")));
        assertEquals(200, Files.readAllLines(out).size());
    }

    @Test
    void aReaderWhoGoesAwayEndsTheRun() throws IOException, InterruptedException {
        requests(20);
        String answers = read(shell(copydesk() + "batch --steps clean --in in.jsonl | head -n 1"));
        assertTrue(answers.startsWith("{\"id\":\"n0\""), answers);
        assertTrue(answers.endsWith("copydesk: nobody reads the answers any more\n"), "in one sentence");
    }

    @Test
    void bashCompletesCommandsOptionsAndFiles() throws IOException, InterruptedException {
        String script = """
                source <(%s completion)
                compopt() { :; }
                complete_line() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _complete_copydesk; echo "${COMPREPLY[*]}"; }
                complete_line copydesk ba
                complete_line copydesk batch --re
                """;
        assertEquals(
                "batch \n--resume \n", read(shell(script.formatted(copydesk()))).replaceAll(" *\n", " \n"));
    }

    @Test
    void theStartScriptIsFoundThroughALink() throws IOException, InterruptedException {
        Path start = Path.of("copydesk").toAbsolutePath();
        Files.createSymbolicLink(folder.resolve("linked"), start);
        String said = read(shell("./linked --version"));
        assertTrue(said.startsWith("copydesk 0.") || said.contains("is not built yet: mvn"), said);
    }
}
