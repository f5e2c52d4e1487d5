package copydesk.entities;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Tells slips of the pen from other names. */
final class Similar {
    private static final int LONG = 5;
    private static final double CLOSE = 0.94;
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Similar() {}

    /**
     * Tells whether one folded word is likely a slip for the other: one letter, or two letters that changed places; the
     * first letter is the same.
     */
    static boolean isSlip(String a, String b) {
        if (a.equals(b)
                || Math.min(a.length(), b.length()) < LONG
                || a.charAt(0) != b.charAt(0)
                || isPluralOf(a, b)
                || isPluralOf(b, a)) {
            return false;
        }
        int distance = DISTANCE.apply(a, b);
        return distance == 1
                || distance == 2
                        && (isTransposed(a, b)
                                || Math.min(a.length(), b.length()) > 8 && SIMILARITY.apply(a, b) >= CLOSE);
    }

    private static boolean isPluralOf(String a, String b) {
        return a.length() == b.length() + 1 && a.endsWith("s") && a.startsWith(b);
    }

    private static boolean isTransposed(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        for (int i = 0; i + 1 < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return a.charAt(i) == b.charAt(i + 1)
                        && a.charAt(i + 1) == b.charAt(i)
                        && a.regionMatches(i + 2, b, i + 2, a.length() - i - 2);
            }
        }
        return false;
    }
}
