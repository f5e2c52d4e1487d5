package copydesk.entities;

import copydesk.text.EntityType;
import java.util.HashSet;
import java.util.Set;

/** Tells at each place whether a word that is a person’s name and a town is the one or the other. */
final class Namesakes {
    private final Page page;
    private final Gazetteer gazetteer;
    private final Set<String> placed = new HashSet<>();
    private final Set<String> inside = new HashSet<>();

    Namesakes(Page page, Gazetteer gazetteer) {
        this.page = page;
        this.gazetteer = gazetteer;
        for (int i = 1; i < page.size(); i++) {
            if (page.isWord(i) && page.isCapital(i) && isBehind("place-cue", i)) {
                placed.add(page.key(i));
                if (isBehind("place-sure-cue", i) && isWhole(i)) {
                    inside.add(page.key(i));
                }
            }
        }
    }

    private boolean isBehind(String kind, int i) {
        return page.within(i - 1, i) && page.isA(kind, i - 1);
    }

    private boolean isWhole(int i) {
        return !page.isPossessive(i) && !(page.within(i + 1, i) && page.isWord(i + 1) && page.isCapital(i + 1));
    }

    /** Tells whether a word stands behind one such as {@code in} or {@code from} somewhere in the text. */
    boolean isPlaced(String key) {
        return placed.contains(key);
    }

    /** Returns what the word of a person’s name is here; {@code type} where nothing else is told. */
    EntityType at(int i, EntityType type) {
        String key = page.key(i);
        Forms.Match<Known> known = gazetteer.at(page, i);
        boolean place = known != null && known.value().type() == EntityType.LOCATION;
        if (type == EntityType.PERSON && (place || inside.contains(key)) && isBehind("place-cue", i) && isWhole(i)) {
            return EntityType.LOCATION;
        }
        boolean acts = type == EntityType.LOCATION
                && (known == null || known.value().weak())
                && !isBehind("place-cue", i)
                && page.within(i + 1, i)
                && !page.isPossessive(i)
                && (Titles.isSureBefore(page, i)
                        || page.isA("speech", i + 1)
                        || page.isInitial(i) && page.key(i + 1).endsWith("ed"));
        return acts ? EntityType.PERSON : type;
    }
}
