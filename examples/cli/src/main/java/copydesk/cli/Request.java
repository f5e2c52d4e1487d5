package copydesk.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import copydesk.Copydesk;
import copydesk.text.Document;
import copydesk.text.Metadata;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * An article with its id: one line of a batch, or what another reader of articles found.
 *
 * @param id as given
 * @param html whether the article was given as HTML
 * @param article the article
 */
public record Request(String id, boolean html, Document article) {
    /** Jackson refuses strings over 20 million characters unless told otherwise. */
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxDocumentLength(-1)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Something that is no request; the message is one sentence. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        private final @Nullable String id;

        /** Tells what is wrong with a request, and its id if it has one. */
        public Malformed(@Nullable String id, String message) {
            super(message);
            this.id = id;
        }

        /** Returns the id, or null where there is none. */
        public @Nullable String id() {
            return id;
        }
    }

    /**
     * Returns the request of a line.
     *
     * @throws Malformed if it is none
     */
    public static Request of(String line) throws Malformed {
        JsonNode object = read(line);
        JsonNode idNode = object.path("id");
        if (!idNode.isTextual()) {
            throw new Malformed(null, idNode.isMissingNode() ? "the object has no id" : "the id is not a string");
        }
        String id = idNode.textValue();
        boolean text = object.has("text");
        boolean html = object.has("html");
        if (text == html) {
            throw new Malformed(
                    id, text ? "the object has both text and html" : "the object has neither text nor html");
        }
        String content = string(object, id, text ? "text" : "html");
        String url = object.has("url") ? string(object, id, "url") : "";
        Document article = text ? Copydesk.parse(content) : Copydesk.parseHtml(content, url);
        return new Request(id, html, article.with(metadata(object, id, url, article.metadata())));
    }

    /** Returns the request of a text, as of a line with these fields; {@code url} may be empty. */
    public static Request ofText(String id, String text, String url) {
        return new Request(id, false, addressed(Copydesk.parse(text), url));
    }

    /**
     * Returns the request of a page as a server sent it, as of a line with the HTML that the bytes hold.
     *
     * @param contentType what the server said of it, such as {@code text/html; charset=windows-1251}
     * @param url its address, or an empty String
     */
    public static Request ofPage(String id, byte[] html, String contentType, String url) {
        return new Request(id, true, addressed(Copydesk.read(html, contentType, url), url));
    }

    private static Document addressed(Document article, String url) {
        return url.isEmpty() ? article : article.with(article.metadata().withUrl(url));
    }

    /** Returns the id under which a line, be it a request or not, is answered. */
    static @Nullable String idOf(String line) {
        try {
            return read(line).path("id").textValue();
        } catch (Malformed e) {
            return null;
        }
    }

    private static JsonNode read(String line) throws Malformed {
        if (line.isBlank()) {
            throw new Malformed(null, "the line is empty");
        }
        try {
            JsonNode object = JSON.readTree(line);
            if (!object.isObject()) {
                throw new Malformed(null, "the line is not a JSON object");
            }
            return object;
        } catch (JsonProcessingException e) {
            throw new Malformed(null, "the line is not JSON: " + fault(e));
        }
    }

    /** What is wrong, without the parser's remarks on where it was told so. */
    private static String fault(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        int remark = message.indexOf(" (");
        return (remark < 0 ? message : message.substring(0, remark)).replace('\n', ' ');
    }

    private static String string(JsonNode object, String id, String field) throws Malformed {
        JsonNode value = object.path(field);
        if (!value.isTextual()) {
            throw new Malformed(id, field + " is not a string");
        }
        return value.textValue();
    }

    private static Metadata metadata(JsonNode object, String id, String url, Metadata known) throws Malformed {
        Metadata metadata = known;
        if (object.has("outlet")) {
            metadata = metadata.withSite(string(object, id, "outlet"));
        }
        if (object.has("published")) {
            String published = string(object, id, "published");
            try {
                metadata = metadata.withPublished(
                        LocalDate.parse(published.substring(0, Math.min(10, published.length()))));
            } catch (DateTimeParseException e) {
                throw new Malformed(id, "published \"" + published + "\" is not an ISO date");
            }
        }
        return url.isEmpty() ? metadata : metadata.withUrl(url);
    }
}
