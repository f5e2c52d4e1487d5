package copydesk.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How much of some bytes is UTF-8.
 *
 * @param sequences sound sequences of several bytes
 * @param faults bytes that belong to none, but for a sequence that the end cuts off
 * @param end where the sound bytes end: all of them, or before a sequence that is cut off
 */
record Utf8(int sequences, int faults, int end) {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** So many sound sequences outweigh a fault: in other encodings hardly any is sound. */
    private static final int PER_FAULT = 4;

    static Utf8 of(byte[] bytes) {
        int sequences = 0;
        int faults = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = length(bytes, i);
            if (length == 0 && isCutOff(bytes, i)) {
                break;
            }
            sequences += length > 0 ? 1 : 0;
            faults += length > 0 ? 0 : 1;
            i += Math.max(1, length);
        }
        return new Utf8(sequences, faults, i);
    }

    boolean isSound() {
        return faults == 0;
    }

    boolean isLikely() {
        return faults == 0 || sequences >= PER_FAULT * (long) faults;
    }

    double confidence() {
        return (sequences + 1.0) / (sequences + faults + 1.0);
    }

    /** Returns the text; bytes that are no UTF-8 are read as windows-1252, so that nothing is lost. */
    String decode(byte[] bytes) {
        if (faults == 0) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder out = new StringBuilder(bytes.length);
        int start = 0;
        int i = 0;
        while (i < end) {
            int length = bytes[i] >= 0 ? 1 : length(bytes, i);
            if (length == 0) {
                out.append(new String(bytes, start, i - start, StandardCharsets.UTF_8));
                out.append(new String(bytes, i, 1, WESTERN));
                start = i + 1;
            }
            i += Math.max(1, length);
        }
        return out.append(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8))
                .toString();
    }

    /** The length of the sound sequence of several bytes that starts here, or 0. */
    private static int length(byte[] bytes, int at) {
        int length = claimed(bytes[at]);
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int k = 1; k < length; k++) {
            if (!isTrail(bytes, at, k)) {
                return 0;
            }
        }
        return length;
    }

    /** Tells whether the bytes end within a sequence that is sound so far. */
    private static boolean isCutOff(byte[] bytes, int at) {
        if (at + claimed(bytes[at]) <= bytes.length) {
            return false;
        }
        for (int k = 1; at + k < bytes.length; k++) {
            if (!isTrail(bytes, at, k)) {
                return false;
            }
        }
        return true;
    }

    private static int claimed(byte lead) {
        int value = lead & 0xFF;
        if (value < 0xC2 || value > 0xF4) {
            return 0;
        }
        return value < 0xE0 ? 2 : value < 0xF0 ? 3 : 4;
    }

    /** Byte k of a sequence; the second one must not make it too long, a surrogate, or beyond Unicode. */
    private static boolean isTrail(byte[] bytes, int at, int k) {
        int value = bytes[at + k] & 0xFF;
        int lead = bytes[at] & 0xFF;
        int least = k == 1 && lead == 0xE0 ? 0xA0 : k == 1 && lead == 0xF0 ? 0x90 : 0x80;
        int most = k == 1 && lead == 0xED ? 0x9F : k == 1 && lead == 0xF4 ? 0x8F : 0xBF;
        return value >= least && value <= most;
    }
}
