package copydesk.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes read as text.
 *
 * @param text the text, without a byte order mark
 * @param charset the encoding that was taken
 * @param confidence how sure that is, from 0 to 1
 * @param binary whether the bytes look like no text at all
 */
public record Decoded(String text, Charset charset, double confidence, boolean binary) {
    /** As much as the detector looks at. */
    private static final int SAMPLE = 64 * 1024;

    /** Reads bytes: by their byte order mark, as UTF-8 if they are valid, else as ICU's detector says. Never throws. */
    public static Decoded of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE);
        }
        try {
            CharBuffer strict = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return new Decoded(strict.toString(), StandardCharsets.UTF_8, 1, isBinary(bytes));
        } catch (CharacterCodingException e) {
            return detected(bytes);
        }
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

    private static Decoded marked(byte[] bytes, int from, Charset charset) {
        return new Decoded(new String(bytes, from, bytes.length - from, charset), charset, 1, false);
    }

    private static Decoded detected(byte[] bytes) {
        CharsetMatch match = new CharsetDetector()
                .setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes)
                .detect();
        boolean known = match != null && Charset.isSupported(match.getName());
        Charset charset = known ? Charset.forName(match.getName()) : StandardCharsets.UTF_8;
        double confidence = known ? match.getConfidence() / 100.0 : 0;
        return new Decoded(new String(bytes, charset), charset, confidence, isBinary(bytes));
    }

    /** Tells whether more than one byte of a hundred is a control, as in no text of one or several bytes a letter. */
    private static boolean isBinary(byte[] bytes) {
        int controls = 0;
        int end = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < end; i++) {
            byte b = bytes[i];
            controls += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B ? 1 : 0;
        }
        return controls * 100L > end;
    }

    @Override
    public String toString() {
        return text.length() + " characters of " + charset;
    }
}
