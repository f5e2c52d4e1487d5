package copydesk.cli;

/** Counts without writing. */
final class Utf8 {
    private Utf8() {}

    /** Returns the number of bytes that this text has in UTF-8. */
    static long length(String text) {
        long bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                bytes += c > 0x7FF && !Character.isSurrogate(c) ? 2 : 1;
            }
        }
        return bytes;
    }
}
