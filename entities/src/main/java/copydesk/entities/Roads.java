package copydesk.entities;

import copydesk.text.EntityType;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Finds what goes by a letter or number: {@code Route 61}, {@code Runway C}, {@code along the A1}, {@code the M4
 * motorway}, {@code the K-2 station}, {@code Channel 4}.
 */
final class Roads {
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 4;

    private final Page page;
    private final Words words;
    private final Claims claims;
    private final Map<String, Integer> lettered = new HashMap<>();

    Roads(Page page, Claims claims) {
        this.page = page;
        this.words = page.words();
        this.claims = claims;
        for (int i = 1; i < page.size(); i++) {
            if (isLettered(i - 1)) {
                lettered.merge(page.key(i - 1), 1, Integer::sum);
            }
        }
    }

    /** {@code Havsula A} again and again: one of several sites of that name. */
    private boolean isLettered(int i) {
        return page.isWord(i)
                && page.isCapital(i)
                && page.length(i) > 3
                && page.within(i + 1, i)
                && page.isWord(i + 1)
                && !page.isGlued(i + 1)
                && !page.isPossessive(i)
                && isLetter(i + 1)
                && !words.isCommon(page.key(i))
                && !words.isGiven(page.key(i));
    }

    /** Hands on every such name. */
    void find(Consumer<Found> found) {
        for (int i = 0; i < page.size(); i++) {
            int end = designator(i);
            if (end > i && claims.isFree(i, end) && isTravelled(i, end)) {
                found.accept(new Found(i, end, EntityType.FACILITY, page.key(i, end)));
            } else if (isLettered(i) && lettered.getOrDefault(page.key(i), 0) > 1 && claims.isFree(i, i + 2)) {
                found.accept(new Found(i, i + 2, EntityType.FACILITY, page.key(i, i + 2)));
            } else {
                numbered(i, found);
            }
        }
    }

    private void numbered(int i, Consumer<Found> found) {
        if (!page.isCapital(i)) {
            return;
        }
        boolean road = page.isA("numbered-facility", i);
        boolean outlet = page.isA("numbered-outlet", i);
        boolean inner = page.within(i - 1, i) && page.isWord(i - 1) && page.isCapital(i - 1) && !page.isInitial(i - 1);
        boolean number = (road || outlet)
                && !inner
                && page.within(i + 1, i)
                && (page.isNumber(i + 1) && page.length(i + 1) < MOST_DIGITS || road && isLetter(i + 1))
                && claims.isFree(i, i + 2);
        if (number) {
            EntityType type = road ? EntityType.FACILITY : EntityType.ORGANIZATION;
            found.accept(new Found(i, i + 2, type, page.key(i, i + 2)));
        }
    }

    /** {@code C} of {@code Runway C}, no {@code I} and no initial. */
    private boolean isLetter(int i) {
        return page.length(i) == 1
                && page.isCapital(i)
                && page.manner(i) == Page.Manner.PLAIN
                && !page.key(i).equals("i")
                && !page.is(i + 1, i, ".");
    }

    /** Returns the end of {@code A1}, {@code I-95} or {@code DW287} at {@code i}; {@code i} if there is none. */
    private int designator(int i) {
        if (!page.isCapital(i)) {
            return i;
        }
        String word = page.word(i);
        int letters = 0;
        while (letters < Math.min(word.length(), MOST_LETTERS) && Character.isUpperCase(word.charAt(letters))) {
            letters++;
        }
        if (letters == 0) {
            return i;
        }
        if (letters < word.length()) {
            return isNumber(word.substring(letters)) ? i + 1 : i;
        }
        return page.isHyphened(i + 2, i) && isNumber(page.word(i + 2)) ? i + 3 : i;
    }

    private static boolean isNumber(String word) {
        return word.length() <= MOST_DIGITS && Dates.isDigits(word);
    }

    /** Tells whether the words beside say that one travels there or that it is a site. */
    private boolean isTravelled(int i, int end) {
        if (page.within(end, i) && page.isA("road-noun", end) && !page.isGlued(end)) {
            return true;
        }
        boolean led = page.is(i - 1, i, "the") && page.within(i - 2, i);
        boolean shut = page.is(i - 1, i, "the")
                && page.within(end + 1, i)
                && page.isA("being", end)
                && page.isA("road-state", end + 1);
        boolean lettered =
                page.within(i - 1, i) && page.isA("road-cue", i - 1) && page.isA("road-letter", i) && end == i + 3;
        return shut || lettered || led && page.isA("road-cue", i - 2) && end == i + 1;
    }
}
