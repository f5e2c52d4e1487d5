package copydesk.benchmarks;

import copydesk.Copydesk;
import copydesk.normalize.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether twice the awkward input takes twice the time. */
final class Doubling {
    private static final int SIZE = 200_000;
    private static final int RUNS = 9;

    private static final List<String> PIECES = List.of(
            "&amp;",
            "&",
            "“",
            "”a ",
            "Ã©",
            "Ã© ",
            "├",
            " ",
            "\n",
            "a\n",
            "a,\n",
            "of\nThe ",
            "e\u0301",
            "\u0301",
            "http://x.org?a&",
            "\u200F",
            "\u00AD",
            "\u001B]",
            "<a ",
            "`&lt;",
            "\uD83D",
            "co-\nop ",
            "The Harbour Opens Again After Two Years\n");

    private Doubling() {}

    /** Returns a table: piece, ratio of repairing, ratio of reading the page. */
    static String table() {
        StringBuilder out = new StringBuilder("time of twice the input, repair and whole page (at most 2.3)\n");
        for (String piece : PIECES) {
            String once = piece.repeat(SIZE / piece.length());
            double repair =
                    ratio(text -> Normalizer.safe().normalize(text).text().length(), once);
            double page = ratio(text -> Copydesk.parse(text).blocks().size(), once);
            out.append(String.format(
                    Locale.ROOT,
                    "  %-28s %5.2f %5.2f%s%n",
                    piece.replace("\n", "\\n").replace("\u001B", "\\e"),
                    repair,
                    page,
                    Math.max(repair, page) > 2.3 ? "  too much" : ""));
        }
        return out.toString();
    }

    private interface Work {
        int on(String text);
    }

    private static double ratio(Work work, String once) {
        String twice = once + once;
        fastest(work, once);
        return (double) fastest(work, twice) / fastest(work, once);
    }

    /** The fastest of some runs: what disturbs only makes them slower. */
    private static long fastest(Work work, String text) {
        long[] times = new long[RUNS];
        int sum = 0;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            sum += work.on(text);
            times[i] = System.nanoTime() - start;
        }
        return Arrays.stream(times).min().orElseThrow() + (sum == 1 ? 1 : 0);
    }
}
