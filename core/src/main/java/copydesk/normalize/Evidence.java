package copydesk.normalize;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighs the suspects of a text against each other and against what stands sound around them. */
final class Evidence {
    private static final String QUOTES = "\"'“”‘’";

    /** So near, in characters, one damaged stretch speaks for another. */
    private static final int NEAR = 1000;

    /** What a lone letter of two bytes must gain in a line that has sound characters beyond ASCII. */
    private static final int ALONE = 95;

    /** What speaks for the page that gains most nearby; for others it is as much less as they gain less. */
    private static final int LEADING = 60;

    /** One damaged stretch and what becomes of it. */
    record Verdict(int start, Peeled peeled) {}

    private final String text;
    private final List<Suspect> suspects;
    private final long[] sums = new long[CodePages.ALL.size()];
    private final long[] surely = new long[CodePages.ALL.size()];
    /** The suspects near the one that is weighed: from the first to before the second. */
    private int from;

    private int to;

    Evidence(String text, List<Suspect> suspects) {
        this.text = text;
        this.suspects = suspects;
    }

    /** Returns what is damaged beyond doubt, in order. */
    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < suspects.size(); i++) {
            Suspect suspect = suspects.get(i);
            while (to < suspects.size() && suspects.get(to).start() - suspect.end() < NEAR) {
                count(suspects.get(to), to, 1);
                to++;
            }
            while (suspect.start() - suspects.get(from).end() >= NEAR) {
                count(suspects.get(from), from, -1);
                from++;
            }
            Peeled way = best(suspect);
            if (way != null) {
                verdicts.add(new Verdict(suspect.start(), way));
            }
        }
        return verdicts;
    }

    private void count(Suspect suspect, int at, int sign) {
        for (Peeled way : suspect.ways()) {
            int page = way.page().index();
            sums[page] += (long) sign * way.gain();
            surely[page] += isSure(at, way) ? sign : 0;
        }
    }

    /** The way of the page that speaks best for it with its neighbours; none if no page speaks surely for any. */
    private @Nullable Peeled best(Suspect suspect) {
        Peeled best = null;
        long most = Long.MIN_VALUE;
        long leader = 1;
        for (long sum : sums) {
            leader = Math.max(leader, sum);
        }
        for (Peeled way : suspect.ways()) {
            int page = way.page().index();
            if (surely[page] > 0) {
                long score = way.gain() + LEADING * sums[page] / leader;
                if (score > most) {
                    most = score;
                    best = way;
                }
            }
        }
        return best;
    }

    private boolean isSure(int at, Peeled way) {
        boolean isOne = way.text().original().length() - way.text().text().length() <= 1;
        if (!way.sure() || isMentioned(way.text().text())) {
            return false;
        }
        if (way.gain() >= ALONE || !isOne) {
            return true;
        }
        Suspect suspect = suspects.get(at);
        boolean company = at > 0 && suspect.start() - suspects.get(at - 1).end() < NEAR
                || at + 1 < suspects.size() && suspects.get(at + 1).start() - suspect.end() < NEAR;
        return company || !isSound(suspect.start(), -1) && !isSound(suspect.end() - 1, 1);
    }

    /** A broken letter alone in quotation marks is what the text speaks of. */
    private static boolean isMentioned(String word) {
        String plain = word.replace("&quot;", "\"");
        int letter = plain.length() - 2;
        return (letter == 1 || letter == 2)
                && QUOTES.indexOf(plain.charAt(0)) >= 0
                && QUOTES.indexOf(plain.charAt(plain.length() - 1)) >= 0
                && plain.codePointCount(1, plain.length() - 1) == 1
                && UCharacter.isLetter(plain.codePointAt(1));
    }

    /** Text that has its dashes and accents in order was hardly damaged in one letter alone. */
    private boolean isSound(int start, int step) {
        for (int i = start + step; i >= 0 && i < text.length() && text.charAt(i) != '\n'; i += step) {
            if (text.charAt(i) > 0xA0 || Math.abs(i - start) > NEAR) {
                return text.charAt(i) > 0xA0;
            }
        }
        return false;
    }
}
