package copydesk.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Writes records of WARC files, byte by byte, so that they can be wrong. */
final class Warc {
    private Warc() {}

    static byte[] record(String type, String id, String contentType, byte[] body) {
        return record(type, id, contentType, body, body.length);
    }

    static byte[] record(String type, String id, String contentType, byte[] body, int claimed) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Date: 2026-05-01T10:00:00Z\r\n"
                + (id.isEmpty() ? "" : "WARC-Record-ID: <" + id + ">\r\n")
                + "WARC-Target-URI: " + Batch.URL + "\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                + claimed + "\r\n\r\n";
        return join(utf8(head), body, utf8("\r\n\r\n"));
    }

    static byte[] text(String id, String text) {
        return record("conversion", id, "text/plain", utf8(text));
    }

    static byte[] page(String id, String html) {
        return response(id, "200 OK", "text/html; charset=utf-8", utf8(html));
    }

    static byte[] response(String id, String status, String contentType, byte[] body) {
        String head = "HTTP/1.1 " + status + "\r\nContent-Type: " + contentType + "\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        return record("response", id, "application/http; msgtype=response", join(utf8(head), body));
    }

    static byte[] info() {
        return record("warcinfo", "urn:info", "application/warc-fields", utf8("software: a test\r\n"));
    }

    static byte[] request(String id) {
        return record("request", id, "application/http; msgtype=request", utf8("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
    }

    static byte[] zipped(byte[] bytes) {
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(member)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return member.toByteArray();
    }

    /** Returns the first half. */
    static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
