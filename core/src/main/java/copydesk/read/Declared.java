package copydesk.read;

import copydesk.lexicon.Table;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The encoding that a sender or a page names. */
final class Declared {
    /** Browsers look no further into a page. */
    private static final int HEAD = 1024;

    /** Names that browsers take for another encoding than Java does. */
    private static final Map<String, Charset> LABELS = new HashMap<>();

    static {
        for (Table.Row row : Table.resource(Declared.class, "charset-labels.tsv")) {
            if (Charset.isSupported(row.required("charset"))) {
                LABELS.put(row.required("label"), Charset.forName(row.required("charset")));
            }
        }
    }

    private Declared() {}

    /** Returns the encoding that a value such as {@code text/html; charset=utf-8} names. */
    static Optional<Charset> charset(String contentType) {
        return value(contentType, "charset").flatMap(Declared::read);
    }

    /** Returns the encoding that a page names in its first bytes, in a meta element or an XML declaration. */
    static Optional<Charset> inPage(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Optional<Charset> found =
                head.startsWith("<?xml") ? value(head, "encoding").flatMap(Declared::read) : Optional.empty();
        String lower = head.toLowerCase(Locale.ROOT);
        for (int meta = lower.indexOf("<meta"); meta >= 0 && found.isEmpty(); meta = lower.indexOf("<meta", meta + 1)) {
            int end = lower.indexOf('>', meta);
            found = value(head.substring(meta, end < 0 ? head.length() : end), "charset")
                    .flatMap(Declared::read);
        }
        boolean wide =
                found.filter(charset -> charset.name().startsWith("UTF-16")).isPresent();
        return wide ? Optional.of(StandardCharsets.UTF_8) : found;
    }

    /** Returns the encoding of a name, if this machine knows it. */
    static Optional<Charset> read(String name) {
        String label = name.strip().toLowerCase(Locale.ROOT);
        if (LABELS.containsKey(label)) {
            return Optional.ofNullable(LABELS.get(label));
        }
        try {
            return Charset.isSupported(label) ? Optional.of(Charset.forName(label)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    /** The value behind a name and a sign of equality, with or without quotation marks. */
    private static Optional<String> value(String text, String name) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
            int sign = skip(lower, at + name.length(), " \t");
            if (sign < lower.length() && lower.charAt(sign) == '=') {
                int start = skip(lower, sign + 1, " \"'");
                int end = start;
                while (end < lower.length() && isNameChar(lower.charAt(end))) {
                    end++;
                }
                return end > start ? Optional.of(lower.substring(start, end)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int skip(String text, int from, String signs) {
        int at = from;
        while (at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isNameChar(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || "-_.:+".indexOf(c) >= 0;
    }
}
