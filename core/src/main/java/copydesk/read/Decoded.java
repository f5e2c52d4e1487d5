package copydesk.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import copydesk.text.Encoding;
import copydesk.text.Encoding.Source;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes read as text: by their byte order mark, as the sender or the page declares, as UTF-8 if they are sound UTF-8,
 * else as ICU's detector says. A declaration does not hold against sound UTF-8 with characters beyond ASCII, nor if the
 * bytes cannot be read so. Any bytes can be read.
 *
 * @param text the text, without a byte order mark
 * @param encoding what was chosen, and how sure that is
 */
public record Decoded(String text, Encoding encoding) {
    /** As much as the detector looks at. */
    private static final int SAMPLE = 64 * 1024;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** What the page says of itself is right but for a few pages. */
    private static final double DECLARED = 0.95;

    /** A detector that is not surer than this has only guessed. */
    private static final double GUESS = 0.1;

    /** Reads bytes that nothing is known of but what they say themselves. */
    public static Decoded of(byte[] bytes) {
        return of(bytes, "");
    }

    /**
     * Reads bytes.
     *
     * @param contentType what the sender says of them, such as {@code text/html; charset=iso-8859-2}; empty if nothing
     */
    public static Decoded of(byte[] bytes, String contentType) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Utf8 utf8 = Utf8.of(bytes);
        Optional<Charset> declared = Declared.charset(contentType).or(() -> Declared.inPage(bytes));
        if (utf8.isSound()
                && utf8.sequences() == 0
                && declared.filter(Decoded::isWide).isEmpty()) {
            return decoded(utf8.decode(bytes), StandardCharsets.UTF_8, Source.UTF_8, 1);
        }
        Optional<String> asDeclared = utf8.isSound() && utf8.sequences() > 0
                ? Optional.empty()
                : declared.flatMap(charset -> strict(bytes, charset));
        if (asDeclared.isPresent()) {
            return decoded(asDeclared.get(), declared.orElseThrow(), Source.DECLARED, DECLARED);
        }
        return utf8.isLikely()
                ? decoded(utf8.decode(bytes), StandardCharsets.UTF_8, Source.UTF_8, utf8.confidence())
                : detected(bytes);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether its letters of ASCII are no bytes of ASCII. */
    private static boolean isWide(Charset charset) {
        return charset.canEncode() && "a".getBytes(charset).length != 1
                || charset.name().startsWith("ISO-2022");
    }

    private static Decoded marked(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return decoded(text, charset, Source.BYTE_ORDER_MARK, 1);
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Decoded detected(byte[] bytes) {
        CharsetMatch match = new CharsetDetector()
                .setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes)
                .detect();
        double confidence = match != null && Charset.isSupported(match.getName()) ? match.getConfidence() / 100.0 : 0;
        if (match == null || confidence < GUESS) {
            return decoded(new String(bytes, WESTERN), WESTERN, Source.ASSUMED, GUESS);
        }
        Charset charset = Declared.read(match.getName()).orElse(WESTERN);
        String text = new String(bytes, charset);
        byte[] seen = isWide(charset) && isPlain(text) ? text.getBytes(StandardCharsets.UTF_8) : bytes;
        return new Decoded(text, new Encoding(charset, Source.DETECTED, confidence, isBinary(seen)));
    }

    private static Decoded decoded(String text, Charset charset, Source source, double confidence) {
        byte[] sample = text.substring(0, Math.min(text.length(), SAMPLE)).getBytes(StandardCharsets.UTF_8);
        return new Decoded(text, new Encoding(charset, source, confidence, isBinary(sample)));
    }

    /** Tells whether more than one byte of a hundred is a control. */
    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        int end = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < end; i++) {
            byte c = bytes[i];
            controls += c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B ? 1 : 0;
        }
        return controls * 100L > end;
    }

    /** Tells whether most of a text is in the letters of Europe, as hardly any noise is. */
    private static boolean isPlain(String text) {
        long plain = text.chars().limit(SAMPLE).filter(c -> c < 0x530).count();
        return plain * 2 > Math.min(text.length(), SAMPLE);
    }

    @Override
    public String toString() {
        return text.length() + " characters, " + encoding;
    }
}
