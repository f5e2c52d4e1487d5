package copydesk.read;

import com.ibm.icu.lang.UCharacter;
import java.util.HashMap;
import java.util.Map;

/** Text that a page holds for machines, such as the body of its article: which share of a line stands in it. */
final class Told {
    /** So many words in a row are the same only where one text repeats the other. */
    private static final int ROW = 4;

    private final Map<Long, Boolean> rows = new HashMap<>();

    /** Takes a text; empty where the page holds none. */
    Told(String text) {
        read(text, hash -> rows.put(hash, false));
    }

    private interface Reader {
        void row(long hash);
    }

    /** Returns the share of the rows of words in a line that are told, from 0 to 1; 0 for lines of fewer words. */
    float share(String line) {
        if (rows.isEmpty()) {
            return 0;
        }
        int[] counts = new int[2];
        read(line, hash -> {
            counts[0]++;
            if (rows.containsKey(hash)) {
                counts[1]++;
                rows.put(hash, true);
            }
        });
        return counts[0] == 0 ? 0 : (float) counts[1] / counts[0];
    }

    /** Returns the share of what is told that lines have repeated so far. */
    double repeated() {
        long repeated = rows.values().stream().filter(found -> found).count();
        return rows.isEmpty() ? 1 : (double) repeated / rows.size();
    }

    /** Reads all rows of words of a text. */
    private static void read(String text, Reader reader) {
        long[] last = new long[ROW];
        int words = 0;
        long word = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (UCharacter.isLetterOrDigit(c)) {
                word = word * 31 + UCharacter.toLowerCase(c) + 1;
            } else if (word != 0) {
                last[words++ % ROW] = word;
                word = 0;
                if (words >= ROW) {
                    reader.row(row(last, words));
                }
            }
        }
    }

    private static long row(long[] last, int words) {
        long hash = 0;
        for (int k = 0; k < ROW; k++) {
            hash = hash * 0x9E3779B97F4A7C15L + last[(words + k) % ROW];
        }
        return hash;
    }
}
