package copydesk.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * A page of the WCXB set.
 *
 * @param folder the folder of the set
 * @param id its number
 * @param kind what kind of page it is
 * @param domain the site that it is from
 * @param text the page flattened to lines
 * @param gold its main content, as the set marks it
 */
public record WcxbPage(Path folder, String id, String kind, String domain, String text, String gold) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LANGUAGE = Pattern.compile("<html[^>]{0,2000}?\\blang\\s*=\\s*[\"']?([A-Za-z]{2,3})");

    /** The number of folds. */
    public static final int FOLDS = 5;

    /** Returns all pages of the set in the order of its list. */
    public static List<WcxbPage> all(Path folder) throws IOException {
        List<WcxbPage> pages = new ArrayList<>();
        JsonNode files = JSON.readTree(folder.resolve("metadata.json").toFile()).path("files");
        Iterator<Map.Entry<String, JsonNode>> entries = files.properties().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, JsonNode> entry = entries.next();
            String id = entry.getKey().replace(".html", "");
            pages.add(new WcxbPage(
                    folder,
                    id,
                    entry.getValue().path("page_type").asText("unknown"),
                    entry.getValue().path("domain").asText(),
                    Files.readString(folder.resolve("flat/" + id + ".txt")),
                    JSON.readTree(folder.resolve("ground-truth/" + id + ".json").toFile())
                            .path("ground_truth")
                            .path("main_content")
                            .asText("")));
        }
        return pages;
    }

    /** Returns the number of its fold, from 0: all pages of a site are in one. */
    public int fold() {
        return Math.floorMod(domain.hashCode() * 31, 1000) % FOLDS;
    }

    /** Returns the page as it was, from the set's file. */
    public String html() {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("html/" + id + ".html.gz")))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells whether the page says that it is in English, or does not say in what language it is. */
    public boolean isEnglish() {
        Matcher language = LANGUAGE.matcher(html());
        return !language.find() || language.group(1).toLowerCase(Locale.ROOT).startsWith("en");
    }
}
