package copydesk.normalize;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A case of the shared set of damaged texts.
 *
 * @param label what the set calls it
 * @param original the text as found
 * @param fixed what the repair of encodings shall make of it
 * @param required whether failing is a fault
 */
record Mojibake(String label, String original, String fixed, boolean required) {
    /** Where the shared data lie; another place can be given. */
    static final Path DATA = Path.of(System.getProperty("copydesk.data", "../../shared/data"));

    private static final Pattern FIELD = Pattern.compile("\"([a-z-]++)\"\\s*+:\\s*+\"((?:[^\"\\\\]|\\\\.)*+)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");

    /** Returns all cases; skips the test if they are not there. */
    static List<Mojibake> all() {
        Path folder = DATA.resolve("mojibake-dev");
        assumeTrue(Files.isDirectory(folder), () -> "no damaged texts in " + folder.toAbsolutePath());
        List<Mojibake> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                read(Files.readString(file), all);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static void read(String json, List<Mojibake> all) {
        Map<String, String> fields = new TreeMap<>();
        Matcher matcher = FIELD.matcher(json);
        while (matcher.find()) {
            if (matcher.group(1).equals("label")) {
                add(fields, all);
                fields.clear();
            }
            fields.put(matcher.group(1), unescape(matcher.group(2)));
        }
        add(fields, all);
    }

    private static void add(Map<String, String> fields, List<Mojibake> all) {
        String fixed = fields.get("fixed");
        if (fixed != null) {
            all.add(new Mojibake(
                    fields.getOrDefault("label", ""),
                    fields.getOrDefault("original", ""),
                    fields.getOrDefault("fixed-encoding", fixed),
                    "pass".equals(fields.get("expect"))));
        }
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(sign(match.group(1))));
    }

    private static String sign(String escape) {
        return switch (escape.charAt(0)) {
            case 'u' -> escape.length() == 5 ? Character.toString(Integer.parseInt(escape.substring(1), 16)) : "u";
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'b' -> "\b";
            case 'f' -> "\f";
            default -> escape;
        };
    }

    @Override
    public String toString() {
        return label;
    }
}
