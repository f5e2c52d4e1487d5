package copydesk.jshell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java that stands in documents, and the imports it is read with. */
final class Snippets {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern SNIPPET =
            Pattern.compile("```java\n(.*?)```|<pre>\\{@code\n(.*?)\\}</pre>", Pattern.DOTALL);

    private Snippets() {}

    /** Returns the snippets of a file of the project. */
    static List<String> of(String file) throws IOException {
        return SNIPPET.matcher(Files.readString(ROOT.resolve(file)))
                .results()
                .map(Snippets::code)
                .toList();
    }

    private static String code(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    /** Returns what is imported at the prompt, and what a program imports beside it. */
    static List<String> imports() throws IOException {
        List<String> prompt = Files.readAllLines(ROOT.resolve("examples/jshell/copydesk.jsh")).stream()
                .filter(line -> line.startsWith("import"))
                .toList();
        return Stream.concat(Stream.of("import java.util.*;", "import copydesk.lexicon.*;"), prompt.stream())
                .toList();
    }
}
