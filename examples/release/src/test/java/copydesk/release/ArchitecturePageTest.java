package copydesk.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on the architecture speaks of what there is. */
class ArchitecturePageTest {
    private static final Path PROJECT = Path.of("../..");
    private static final Pattern NAME =
            Pattern.compile("`(?:([A-Z][a-z]\\w+)|(copydesk[a-z.]*)|([\\w./-]+\\.(?:tsv|model|json)))`");

    @Test
    void eachNameOnItIsAClassAPackageOrAFile() throws IOException {
        String page = Files.readString(PROJECT.resolve("examples/docs/architecture.md"));
        Set<String> files;
        try (Stream<Path> all = Files.walk(PROJECT)) {
            files = all.map(path -> PROJECT.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.contains("target/"))
                    .collect(Collectors.toSet());
        }
        Set<String> missing = new TreeSet<>();
        int names = 0;
        Matcher name = NAME.matcher(page);
        while (name.find()) {
            names++;
            String end = name.group(1) != null
                    ? "/" + name.group(1) + ".java"
                    : name.group(2) != null
                            ? "/" + name.group(2).replace('.', '/') + "/package-info.java"
                            : name.group(3);
            if (files.stream().noneMatch(file -> file.endsWith(end))) {
                missing.add(name.group());
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(names > 80, names + " names");
    }

    /** A room without a word of what it is would be a room that nobody finds. */
    @Test
    void eachPackageSaysWhatItIs() throws IOException {
        Set<Path> silent;
        try (Stream<Path> all = Files.walk(PROJECT)) {
            silent = all.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> path.toString().replace('\\', '/').contains("/src/main/java/copydesk/"))
                    .map(Path::getParent)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertEquals(Set.of(), silent);
    }
}
