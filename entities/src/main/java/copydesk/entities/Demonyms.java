package copydesk.entities;

import copydesk.text.EntityType;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds peoples by the place that their name is made of, {@code Darfuri}, and places by what hyphens tie to them,
 * {@code Kassel-based}.
 */
final class Demonyms {
    private static final int SHORTEST = 5;
    private static final List<String> ENDINGS =
            List.of("i", "is", "an", "ans", "ian", "ians", "ese", "ite", "ites", "er", "ers");
    private static final List<String> DROPPED = List.of("", "a", "o", "e", "ia", "y");

    private final Page page;
    private final Words words;
    private final Gazetteer gazetteer;
    private final Claims taken;

    Demonyms(Page page, Gazetteer gazetteer, Claims taken) {
        this.page = page;
        this.words = page.words();
        this.gazetteer = gazetteer;
        this.taken = taken;
    }

    /** Hands on every such name. */
    void find(Consumer<Found> found) {
        for (int i = 0; i < page.size(); i++) {
            if (!page.isWord(i) || !page.isCapital(i) || page.length(i) < 3 || !taken.isFree(i)) {
                continue;
            }
            if (isTribe(i)) {
                found.accept(new Found(i, i + 2, EntityType.NORP, page.key(i, i + 2)));
            } else if (isPeople(i)) {
                found.accept(new Found(i, i + 1, EntityType.NORP, stem(page.key(i))));
            } else if (isPlace(i)) {
                found.accept(new Found(i, i + 1, EntityType.LOCATION, page.key(i)));
            }
        }
    }

    /** {@code Ngāti Kuia}. */
    private boolean isTribe(int i) {
        return page.isA("tribe-lead", i)
                && page.within(i + 1, i)
                && page.isWord(i + 1)
                && page.isCapital(i + 1)
                && taken.isFree(i + 1);
    }

    private boolean isPeople(int i) {
        boolean alone = page.length(i) >= SHORTEST
                && page.manner(i) == Page.Manner.PLAIN
                && !(page.within(i - 1, i) && page.isWord(i - 1) && page.isCapital(i - 1) && !page.isInitial(i - 1))
                && !(page.within(i + 1, i) && page.isWord(i + 1) && page.isCapital(i + 1))
                && !page.isPossessive(i)
                && gazetteer.isFree(page.key(i));
        return alone && isDerived(page.key(i));
    }

    private boolean isDerived(String key) {
        for (String ending : ENDINGS) {
            if (key.endsWith(ending)) {
                String stem = key.substring(0, key.length() - ending.length());
                for (String dropped : DROPPED) {
                    if (stem.length() > 3 && gazetteer.isPlace(stem + dropped)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static String stem(String key) {
        return key.endsWith("s") && !key.endsWith("es") ? key.substring(0, key.length() - 1) : key;
    }

    /** {@code X-based}, {@code X-born}. */
    private boolean isPlace(int i) {
        boolean tied = page.is(i + 1, i, "-") && page.isHyphened(i + 2, i) && !page.isCapital(i + 2);
        return tied
                && page.isA("place-tail", i + 2)
                && !words.isCommon(page.key(i))
                && !(page.within(i - 1, i)
                        && (page.isCapital(i - 1) && !page.isInitial(i - 1)
                                || page.key(i - 1).equals("-")));
    }
}
