package copydesk.entities;

import copydesk.text.EntityType;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sees to designators once some are found: takes the name behind one along, {@code QY-7 Swift}, leaves a small word of
 * the trade out, {@code Dauphin helicopter}, and finds others of a series that one place told, {@code QY-9}.
 */
final class Designators {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;

    private final Page page;
    private final Words words;
    private final Claims claims;

    Designators(Page page, Claims claims) {
        this.page = page;
        this.words = page.words();
        this.claims = claims;
    }

    void find() {
        Set<String> series = new HashSet<>();
        for (Found found : claims.all()) {
            if (found.type() == EntityType.EQUIPMENT) {
                int first = found.first();
                if (isDesignator(first) && found.length() == 3) {
                    series.add(page.key(first));
                }
                claim(found, first, found.end());
            }
        }
        for (int i = 0; i < page.size(); i++) {
            if (isDesignator(i) && series.contains(page.key(i)) && claims.isFree(i, i + 3)) {
                claim(null, i, i + 3);
            }
        }
    }

    /** Claims the words with the name behind and without a small word at the end. */
    private void claim(@Nullable Found old, int first, int end) {
        int behind = end;
        while (behind > first + 1
                && page.isWord(behind - 1)
                && !page.isCapital(behind - 1)
                && !page.isNumber(behind - 1)
                && page.length(behind - 1) > LONGEST) {
            behind--;
        }
        if (behind == end && end == first + 3 && isDesignator(first) && isNamed(first, end)) {
            behind++;
        }
        if (old != null && behind == end) {
            return;
        }
        if (old != null) {
            claims.remove(old);
        }
        claims.add(new Found(first, behind, EntityType.EQUIPMENT, "equipment:" + page.key(first, behind)));
    }

    private boolean isDesignator(int i) {
        return page.length(i) >= SHORTEST
                && page.length(i) <= LONGEST
                && page.isAllCaps(i)
                && page.isHyphened(i + 2, i)
                && page.isNumber(i + 2)
                && page.length(i + 2) <= LONGEST
                && page.manner(i) == Page.Manner.PLAIN;
    }

    /** {@code a QY-7 Swift}: one capitalised word that is no role or head of another name. */
    private boolean isNamed(int first, int end) {
        return page.isA("determiner", Math.max(0, first - 1))
                && page.within(end, first)
                && page.isWord(end)
                && page.isCapital(end)
                && !page.isGlued(end)
                && !page.isAllCaps(end)
                && claims.isFree(end)
                && !words.isGiven(page.key(end))
                && !page.isA("role", end)
                && !page.isA("organization-head", end)
                && !(page.within(end + 1, first) && page.isCapital(end + 1));
    }
}
