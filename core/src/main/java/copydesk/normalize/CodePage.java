package copydesk.normalize;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A single-byte code page, read from characters to bytes. Bytes that it does not use stand for themselves, as most
 * decoders have it, and so do the controls.
 */
final class CodePage {
    /** The first byte that is not ASCII, and the number of such bytes. */
    private static final int FIRST = 0x80;

    private static final int NO_BREAK_SPACE = 0xA0;

    private final int index;
    private final String id;
    private final String signs;
    private final String why;
    /** For each character its byte or 0, in rows of 256 that exist only where the page has characters. */
    private final byte[][] rows = new byte[256][];

    /**
     * Reads a page.
     *
     * @param index its place among all pages
     * @param signs its characters from byte 80 to FF, as {@code code-pages.tsv} writes them
     */
    CodePage(int index, String id, String signs) {
        this.index = index;
        this.id = id;
        this.signs = signs;
        this.why = "UTF-8 read as " + id;
        if (signs.length() != FIRST) {
            throw new IllegalArgumentException("code page " + id + " has " + signs.length() + " signs, not " + FIRST);
        }
        boolean isFull = signs.indexOf('.') < 0;
        for (int i = 0; i < FIRST; i++) {
            char sign = seen(signs.charAt(i));
            boolean isControl = FIRST + i < NO_BREAK_SPACE;
            if (sign == 0 || isControl && !isFull) {
                put((char) (FIRST + i), FIRST + i);
            }
            if (sign != 0) {
                put(sign, FIRST + i);
            }
        }
    }

    private static char seen(char sign) {
        return switch (sign) {
            case '.' -> 0;
            case '_' -> NO_BREAK_SPACE;
            case '-' -> 0xAD;
            case '<' -> 0x200E;
            case '>' -> 0x200F;
            case 'n' -> 0x200C;
            case 'j' -> 0x200D;
            default -> sign;
        };
    }

    private void put(char sign, int value) {
        int row = sign >> 8;
        if (rows[row].length == 0) {
            rows[row] = new byte[256];
        }
        rows[row][sign & 0xFF] = (byte) value;
    }

    {
        Arrays.fill(rows, new byte[0]);
    }

    /** Returns its place in {@link CodePages#ALL}. */
    int index() {
        return index;
    }

    /** Returns the characters that have a byte. */
    IntStream characters() {
        return IntStream.range(0, rows.length)
                .filter(row -> rows[row].length > 0)
                .flatMap(row -> IntStream.range(row << 8, row + 1 << 8))
                .filter(c -> byteOf((char) c) != 0);
    }

    /** Returns the byte of a character, from 80 to FF, or 0 if the page has none. */
    int byteOf(char c) {
        byte[] row = rows[c >> 8];
        return row.length == 0 ? 0 : row[c & 0xFF] & 0xFF;
    }

    /** Returns the character of a byte, or 0 if the page has none or the value is no byte beyond ASCII. */
    char signOf(int value) {
        return value < FIRST ? 0 : seen(signs.charAt(value - FIRST));
    }

    /** Tells whether the character is a byte that goes on with a sequence of UTF-8. */
    boolean isTrail(char c) {
        return isTrail(byteOf(c));
    }

    static boolean isTrail(int value) {
        return value >= FIRST && value < 0xC0;
    }

    /** Tells whether the character stands for a byte that the page has another sign for. */
    boolean isStray(char c) {
        return c >= FIRST && c < NO_BREAK_SPACE && signs.charAt(c - FIRST) != '.';
    }

    /** Tells whether its no-break space is a byte that can stand within a UTF-8 sequence. */
    boolean hasSpaceInside() {
        return byteOf((char) NO_BREAK_SPACE) == NO_BREAK_SPACE;
    }

    /** Returns the reason of edits that undo this page. */
    String why() {
        return why;
    }

    @Override
    public String toString() {
        return id;
    }
}
