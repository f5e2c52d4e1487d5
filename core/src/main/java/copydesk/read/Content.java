package copydesk.read;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** Whether something is HTML or plain text. */
public final class Content {
    private static final String HTML = "text/html";
    private static final String PLAIN = "text/plain";

    /** What a page of HTML starts with, in lower case. */
    private static final Set<String> STARTS = Set.of("<!doctype html", "<html", "<head", "<body", "<?xml");

    private Content() {}

    /** Returns the content type that the name of a file tells, or an empty String if it tells none. */
    public static String typeOf(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return HTML;
        }
        return name.endsWith(".txt") ? PLAIN : "";
    }

    /**
     * Tells whether a text is HTML: as its sender says, or else as it starts.
     *
     * @param contentType such as {@code text/html; charset=utf-8}, or an empty String
     */
    public static boolean isHtml(String contentType, String text) {
        String type = contentType.strip().toLowerCase(Locale.ROOT);
        if (type.startsWith(HTML) || type.startsWith("application/xhtml")) {
            return true;
        }
        return !type.startsWith(PLAIN) && startsAsHtml(text);
    }

    private static boolean startsAsHtml(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        for (String start : STARTS) {
            if (text.regionMatches(true, at, start, 0, start.length())) {
                return true;
            }
        }
        return false;
    }
}
