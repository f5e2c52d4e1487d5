package copydesk.spark;

import copydesk.cli.Request;
import copydesk.cli.Request.Malformed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MessageBody;

/** Reads pages as a crawler got them: the response and resource records of WARC files. */
final class WarcSource implements Source {
    private static final int OK = 200;
    private static final int BUFFER = 8192;

    @Override
    public JavaRDD<Raw> records(SparkSession spark, Input input) throws IOException {
        Set<String> types = Set.of("response", "resource", "revisit");
        int limit = input.limit();
        return Slices.records(spark, input, new WarcFormat(types::contains, content -> page(content, limit)));
    }

    private static Request page(WarcFormat.Content content, int limit) throws Malformed {
        try {
            return switch (content.type()) {
                case "resource" -> page(content, content.contentType(), content.bytes());
                case "response" -> response(content, limit);
                default -> throw new Malformed(content.id(), "a revisit has no page of its own");
            };
        } catch (IOException | IllegalArgumentException e) {
            throw new Malformed(content.id(), "the page cannot be read: " + Reasons.of(e));
        }
    }

    private static Request response(WarcFormat.Content content, int limit) throws Malformed, IOException {
        if (!content.contentType().toLowerCase(Locale.ROOT).startsWith("application/http")) {
            throw new Malformed(content.id(), "the response is " + named(content.contentType()) + ", not HTTP");
        }
        HttpResponse http = HttpResponse.parse(body(content.bytes()));
        if (http.status() != OK) {
            throw new Malformed(content.id(), "the server answered " + http.status() + ", not " + OK);
        }
        String type = http.headers().first("Content-Type").orElse(content.identified());
        if (!html(type)) {
            throw new Malformed(content.id(), "the response is " + named(type) + ", not HTML");
        }
        byte[] body = http.bodyDecoded().stream().readNBytes(limit + 1);
        if (body.length > limit) {
            throw new Malformed(content.id(), "the page unpacks to more than the limit of " + limit + " bytes");
        }
        return page(content, type, body);
    }

    private static Request page(WarcFormat.Content content, String type, byte[] body) throws Malformed {
        if (!html(type)) {
            throw new Malformed(content.id(), "the resource is " + named(type) + ", not HTML");
        }
        if (body.length == 0) {
            throw new Malformed(content.id(), "the page is empty");
        }
        return Request.ofPage(content.id(), body, type, content.url());
    }

    /** Bytes of which the length is known, so that the server need not tell it. */
    private static MessageBody body(byte[] bytes) {
        ByteBuffer nothing = ByteBuffer.allocate(BUFFER).flip();
        return LengthedBody.create(Channels.newChannel(new ByteArrayInputStream(bytes)), nothing, bytes.length);
    }

    private static boolean html(String type) {
        String lower = type.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("text/html") || lower.startsWith("application/xhtml");
    }

    private static String named(String type) {
        return type.isBlank() ? "of no stated type" : type.strip();
    }
}
