package copydesk.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * The files that the arguments of a command name: a file itself; of a folder the articles in it and below, sorted; and
 * what a pattern such as <code>news/**&#47;*.txt</code> matches, sorted, where the shell has not done so.
 *
 * @param files the files, in the order of the arguments
 * @param faults a sentence for each argument that names none
 */
record Inputs(List<Path> files, List<String> faults) {
    private static final Set<String> ARTICLES = Set.of("txt", "html", "htm", "xhtml");

    static Inputs of(List<String> arguments) throws IOException {
        List<Path> files = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (String argument : arguments) {
            if (isPattern(argument)) {
                add(matches(argument), argument + " matches no file", files, faults);
            } else if (Files.isDirectory(Path.of(argument))) {
                List<Path> articles = below(Path.of(argument), Integer.MAX_VALUE, Inputs::isArticle);
                add(articles, argument + " has no .txt, .html, .htm or .xhtml file in it", files, faults);
            } else {
                files.add(Path.of(argument));
            }
        }
        return new Inputs(files, faults);
    }

    private static void add(List<Path> found, String fault, List<Path> files, List<String> faults) {
        files.addAll(found);
        if (found.isEmpty()) {
            faults.add(fault);
        }
    }

    private static boolean isPattern(String argument) {
        return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0) && !exists(argument);
    }

    /** A file may be called so. */
    private static boolean exists(String argument) {
        try {
            return Files.exists(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static List<Path> matches(String pattern) throws IOException {
        String glob = pattern.replace('\\', '/');
        int folderEnd = glob.lastIndexOf('/', firstSign(glob));
        Path folder = Path.of(glob.substring(0, folderEnd + 1));
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob.substring(folderEnd + 1));
            return below(folder, depth(glob), file -> matcher.matches(folder.relativize(file)));
        } catch (PatternSyntaxException e) {
            throw new IOException(pattern + " is no pattern: " + e.getDescription(), e);
        }
    }

    private static int firstSign(String glob) {
        int at = 0;
        while ("*?[{".indexOf(glob.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** No folder need be opened that is deeper than the pattern. */
    private static int depth(String glob) {
        return glob.contains("**")
                ? Integer.MAX_VALUE
                : (int) glob.chars().filter(c -> c == '/').count() + 1;
    }

    private static List<Path> below(Path folder, int depth, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder, depth)) {
            return all.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        }
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ARTICLES.contains(ending);
    }
}
