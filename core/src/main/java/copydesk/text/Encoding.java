package copydesk.text;

import java.nio.charset.Charset;
import java.util.Locale;

/**
 * How bytes were read as text.
 *
 * @param charset the encoding that was taken
 * @param source what spoke for it
 * @param confidence how sure that is, from 0 to 1
 * @param binary whether the bytes look like no text at all
 */
public record Encoding(Charset charset, Source source, double confidence, boolean binary) {
    /** What can speak for an encoding. */
    public enum Source {
        /** The bytes start with a byte order mark. */
        BYTE_ORDER_MARK,
        /** The sender or the page names it, and the bytes can be read so. */
        DECLARED,
        /** All bytes, or all but a few of them, are sound UTF-8, which no other text is by chance. */
        UTF_8,
        /** The frequencies of bytes, as ICU's detector judges them. */
        DETECTED,
        /** Nothing; it is the most common one. */
        ASSUMED
    }

    @Override
    public String toString() {
        String why = source.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return String.format(Locale.ROOT, "%s %.2f (%s)%s", charset, confidence, why, binary ? ", not text" : "");
    }
}
