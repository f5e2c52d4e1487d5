package copydesk.jshell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.Test;

/** Runs the tour of the Javadoc and the first call of the README, and compares what each call gives with its arrow. */
class ResultsTest {
    private static final String ARROW = "// → ";
    private static final String FURTHER = "//   ";

    @Test
    void theReadmesFirstCallGivesWhatItSays() throws IOException {
        assertGiven(Snippets.of("README.md").subList(0, 1));
    }

    @Test
    void everyCallOfTheTourGivesWhatItSays() throws IOException {
        assertGiven(Snippets.of("examples/docs/tour.html"));
    }

    private static void assertGiven(List<String> snippets) throws IOException {
        List<String> lines = snippets.stream()
                .flatMap(String::lines)
                .map(String::stripTrailing)
                .toList();
        List<String> said = new ArrayList<>();
        List<String> code = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(ARROW)) {
                said.add(line.substring(ARROW.length()));
                code.add(ARROW);
            } else if (line.startsWith(FURTHER)) {
                said.set(said.size() - 1, said.get(said.size() - 1) + "\n" + line.substring(ARROW.length()));
            } else {
                code.add(line);
            }
        }
        assertFalse(said.isEmpty(), "no call says what it gives");
        assertEquals(String.join("\n", said), String.join("\n", given(code)));
    }

    /** Returns the value of the last call before each arrow. */
    private static List<String> given(List<String> code) throws IOException {
        List<String> given = new ArrayList<>();
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("java.class.path"));
            run(shell, String.join("\n", Snippets.imports()));
            StringBuilder calls = new StringBuilder();
            for (String line : code) {
                if (line.equals(ARROW)) {
                    given.add(run(shell, calls.toString()));
                    calls.setLength(0);
                } else {
                    calls.append(line).append('\n');
                }
            }
            run(shell, calls.toString());
        }
        return given;
    }

    private static String run(JShell shell, String calls) {
        String value = "";
        String rest = calls.strip();
        while (!rest.isEmpty()) {
            SourceCodeAnalysis.CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            for (SnippetEvent event : shell.eval(next.source())) {
                assertEquals(
                        List.of(),
                        shell.diagnostics(event.snippet())
                                .map(fault -> fault.getMessage(null))
                                .toList(),
                        next.source());
                assertEquals(null, event.exception(), next.source());
                value = event.value() == null ? value : event.value();
            }
            rest = next.remaining().strip();
        }
        return value;
    }
}
