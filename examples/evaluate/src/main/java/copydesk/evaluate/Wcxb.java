package copydesk.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import copydesk.Copydesk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;

/** The pages of {@code wcxb-dev}: mean word F1 of the body against their main content, for each page kind. */
final class Wcxb {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    Wcxb(Path data) {
        this.folder = data.resolve("wcxb-dev");
    }

    boolean isThere() {
        return Files.isDirectory(folder);
    }

    /** Scores a way from flattened text to body. */
    Map<String, Score> flat(UnaryOperator<String> body) throws IOException {
        return score(id -> body.apply(Files.readString(folder.resolve("flat/" + id + ".txt"))));
    }

    /** Scores the way from HTML to body. */
    Map<String, Score> html() throws IOException {
        return score(id -> {
            try (InputStream in =
                    new GZIPInputStream(Files.newInputStream(folder.resolve("html/" + id + ".html.gz")))) {
                String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return Copydesk.parseHtml(html, "").body();
            }
        });
    }

    private interface Reader {
        String body(String id) throws IOException;
    }

    private Map<String, Score> score(Reader reader) throws IOException {
        Map<String, Score> scores = new TreeMap<>();
        JsonNode files = JSON.readTree(folder.resolve("metadata.json").toFile()).path("files");
        Iterator<Map.Entry<String, JsonNode>> entries = files.properties().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, JsonNode> entry = entries.next();
            String id = entry.getKey().replace(".html", "");
            Path truth = folder.resolve("ground-truth/" + id + ".json");
            String gold = JSON.readTree(truth.toFile())
                    .path("ground_truth")
                    .path("main_content")
                    .asText("");
            double f1 = WordF1.of(reader.body(id), gold);
            String kind = entry.getValue().path("page_type").asText("unknown");
            scores.computeIfAbsent("all", key -> new Score()).add(f1);
            scores.computeIfAbsent(kind, key -> new Score()).add(f1);
        }
        return scores;
    }
}
