package copydesk.entities;

import copydesk.text.EntityType;
import copydesk.text.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds single words of a name that nobody saw alone: {@code Renske} where the text has {@code Renske Hoekstra}. */
final class Leftovers {
    private static final int SHORTEST = 4;

    private final Page page;
    private final Gazetteer gazetteer;
    private final Claims claims;
    private final Map<String, Found> names = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();

    private Leftovers(Page page, Gazetteer gazetteer, Claims claims) {
        this.page = page;
        this.gazetteer = gazetteer;
        this.claims = claims;
    }

    static List<AliasPhrases.Alias> of(Page page, Gazetteer gazetteer, Claims claims) {
        return new Leftovers(page, gazetteer, claims).find();
    }

    private List<AliasPhrases.Alias> find() {
        for (Found name : claims.all()) {
            boolean told = name.type() == EntityType.PERSON || name.type() == EntityType.ORGANIZATION;
            for (int i = name.first(); told && name.length() > 1 && i < name.end(); i++) {
                if (isTelling(i) && !isTied(i, name)) {
                    owners.merge(page.key(i), name.same(), (a, b) -> a.equals(b) ? a : "");
                    names.putIfAbsent(page.key(i), name);
                }
            }
        }
        List<AliasPhrases.Alias> found = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            boolean open = claims.isFree(i)
                    && isTelling(i)
                    && !isBeside(i)
                    && page.manner(i) == Page.Manner.PLAIN
                    && !owners.getOrDefault(page.key(i), "").isEmpty();
            Found name = open ? names.get(page.key(i)) : null;
            if (name != null && (name.type() == EntityType.PERSON || !isPlain(i))) {
                found.add(new AliasPhrases.Alias(name, i, i + 1, "part of the name", Mention.Kind.SHORT));
            }
        }
        return found;
    }

    /** A plural, or a word without a sentence, where every word has a capital. */
    private boolean isPlain(int i) {
        boolean alone = !page.within(i + 1, i) || !page.isWord(i + 1) && !page.is(i + 1, i, ",");
        return page.isForced(i) && (page.key(i).endsWith("s") || alone);
    }

    /** {@code Port of X}: the word names another thing. */
    private boolean isTied(int i, Found name) {
        return name.type() == EntityType.ORGANIZATION && i > name.first() && page.isA("joiner", i - 1);
    }

    private boolean isTelling(int i) {
        String key = page.key(i);
        return page.isWord(i)
                && page.isCapital(i)
                && page.length(i) >= SHORTEST
                && !page.isCommon(key)
                && !page.words().isCommon(key)
                && !page.words().is("role", key)
                && !page.words().is("organization-head", key)
                && !page.words().is("never", key)
                && !page.isGlued(i)
                && gazetteer.isFree(key);
    }

    /** Part of a longer run of capitals, which is a name of its own. */
    private boolean isBeside(int i) {
        boolean before = page.within(i - 1, i) && page.isWord(i - 1) && page.isCapital(i - 1) && !page.isForced(i - 1);
        boolean behind = page.within(i + 1, i) && page.isWord(i + 1) && page.isCapital(i + 1);
        return before || behind || page.is(i + 1, i, "-");
    }
}
