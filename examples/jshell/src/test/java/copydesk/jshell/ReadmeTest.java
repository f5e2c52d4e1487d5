package copydesk.jshell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Compiles every Java snippet of the README. */
class ReadmeTest {
    @Test
    void everySnippetCompiles() throws IOException {
        List<String> snippets = Snippets.of("README.md");
        assertTrue(snippets.size() >= 2, "the README has Java snippets");
        String imports = String.join("\n", Snippets.imports());
        for (String snippet : snippets) {
            assertEquals(List.of(), compile(imports, snippet), snippet);
        }
    }

    private static List<String> compile(String imports, String snippet) throws IOException {
        String source = imports + "\nclass Snippet { void run() throws Exception {\n" + snippet + "\n}}";
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
        Path out = Files.createTempDirectory("snippet");
        ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        faults,
                        List.of("-d", out.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        List.of(file))
                .call();
        return faults.getDiagnostics().stream()
                .filter(fault -> fault.getKind() == Diagnostic.Kind.ERROR)
                .map(Diagnostic::toString)
                .toList();
    }
}
