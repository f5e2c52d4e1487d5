package copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ResumeTest {
    private static final String LINES = """
            {"id": "a", "text": "Fine – and dry."}
            {"id": "b\\ud800", "text": "Fog."}

            {"id": "c", "text": "“Rain,” said Ana Ruiz."}
            """;

    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
    private final PrintStream err = System.err;

    @TempDir
    private Path folder = Path.of("");

    private Path in = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void write() throws IOException {
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
        in = Files.writeString(folder.resolve("in.jsonl"), LINES);
        out = folder.resolve("out.jsonl");
    }

    @AfterEach
    void restore() {
        System.setErr(err);
    }

    private int batch(String... more) {
        String[] args = {"batch", "--steps=clean,quotes", "--in=" + in, "--out=" + out};
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return Main.command().execute(all);
    }

    private String complaint() {
        return complained.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void goesOnBehindTheLastWholeLineWhereverTheRunBroke() throws IOException {
        assertEquals(Main.FAILED, batch("--resume"));
        byte[] whole = Files.readAllBytes(out);
        for (int length = whole.length; length >= 0; length -= 13) {
            Files.write(out, Arrays.copyOf(whole, length));
            assertEquals(Main.FAILED, batch("--resume"), "the empty line failed, whoever answered it");
            assertEquals(new String(whole, StandardCharsets.UTF_8), Files.readString(out), "broken at " + length);
        }
    }

    @Test
    void withoutResumeTheFileIsWrittenAnew() throws IOException {
        Files.writeString(out, "something else\n");
        assertEquals(Main.FAILED, batch());
        assertTrue(Files.readString(out).startsWith("{\"id\":\"a\""));
    }

    @Test
    void answersToOtherLinesAreLeftAlone() throws IOException {
        String other = "{\"id\":\"a\",\"title\":null}\n{\"id\":\"x\",\"title\":null}\n{\"id\":";
        Files.writeString(out, other);
        assertEquals(CommandLine.ExitCode.USAGE, batch("--resume"));
        assertEquals(
                "copydesk: " + out
                        + ":2 answers \"x\", but that line of the input is \"b?\": they do not belong together",
                complaint());
        assertEquals(other, Files.readString(out));
    }

    @Test
    void aFileThatIsNoAnswerIsLeftAlone() throws IOException {
        Files.writeString(out, "my diary\n");
        assertEquals(CommandLine.ExitCode.USAGE, batch("--resume"));
        assertEquals("copydesk: " + out + ":1 is no answer, so nothing can be added to it", complaint());
    }

    @Test
    void moreAnswersThanLinesAreLeftAlone() throws IOException {
        batch();
        Files.writeString(in, LINES.substring(0, LINES.indexOf('\n') + 1));
        assertEquals(CommandLine.ExitCode.USAGE, batch("--resume"));
        assertEquals("copydesk: " + out + " has more lines than the input, so it is no answer to it", complaint());
    }

    @Test
    void wrongUseIsToldBeforeAnythingIsWritten() throws IOException {
        assertEquals(CommandLine.ExitCode.USAGE, Main.command().execute("batch", "--resume"));
        assertTrue(complaint().startsWith("--resume needs --out"), complaint());
        assertEquals(CommandLine.ExitCode.USAGE, batch("--out=" + in));
        assertEquals(CommandLine.ExitCode.USAGE, batch("--jobs=0"));
        assertEquals(LINES, Files.readString(in));
    }

    @Test
    void filesThatAreNotThereAreOneSentence() {
        in = folder.resolve("missing.jsonl");
        assertEquals(Main.FAILED, batch());
        assertEquals("copydesk: " + in + " does not exist", complaint());
    }
}
