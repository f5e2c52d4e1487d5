package copydesk.entities;

import copydesk.text.EntityType;
import copydesk.text.Mention;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Finds capitalised head words that stand for the one organization named before that has them: {@code the Council},
 * {@code the House} and {@code the Lords} of {@code House of Lords}. What fits two stands for none.
 */
final class HeadWords {
    private final Page page;
    private final Words words;
    private final Gazetteer gazetteer;
    private final Claims claims;
    private final Links links;

    /** The organizations by head word and by what stands for all their names. */
    private final Map<String, Map<String, Found>> wholes = new HashMap<>();

    HeadWords(Page page, Gazetteer gazetteer, Claims claims, Links links) {
        this.page = page;
        this.words = page.words();
        this.gazetteer = gazetteer;
        this.claims = claims;
        this.links = links;
    }

    /** Claims every such word, in the order of the text. */
    void find() {
        for (int i = 0; i < page.size(); i++) {
            Found there = claims.at(i);
            if (there != null && there.first() == i && there.length() > 1) {
                note(there);
            }
            Map<String, Found> fitting = wholes.get(page.key(i));
            if (fitting != null && fitting.size() == 1 && isAlone(i)) {
                stand(i, fitting.values().iterator().next());
            }
        }
    }

    private void note(Found name) {
        if (name.type() != EntityType.ORGANIZATION) {
            return;
        }
        String last = page.key(name.end() - 1);
        boolean house = page.key(name.first()).equals("house") && page.is(name.first() + 1, name.first(), "of");
        if (words.is("organization-head", last) && !words.is("company-tail", last) || house && gazetteer.isFree(last)) {
            offer(last, name);
        }
        for (int i = name.first(); i < name.end() - 1; i++) {
            String key = page.key(i);
            boolean head = words.is("organization-lead", key) || words.is("organization-head", key);
            if (isTied(i + 1) && (head || house && i == name.first())) {
                offer(key, name);
                return;
            }
        }
    }

    private boolean isTied(int i) {
        return page.key(i).equals("of")
                || page.key(i).equals("for")
                || page.key(i).equals("on");
    }

    private void offer(String word, Found name) {
        wholes.computeIfAbsent(word, key -> new LinkedHashMap<>()).putIfAbsent(links.root(name.same()), name);
    }

    private boolean isAlone(int i) {
        Found there = claims.at(i);
        boolean open = there == null
                || there.length() == 1
                        && there.type() == EntityType.ORGANIZATION
                        && links.root(there.same()).equals(there.same());
        boolean led = page.is(i - 1, i, "the")
                || page.is(i - 1, i, "a") && page.key(i).endsWith("s");
        return open
                && led
                && page.isCapital(i)
                && !page.isForced(i)
                && !page.isAllCaps(i)
                && (there == null || gazetteer.isFree(page.key(i)))
                && !(page.within(i + 1, i) && (page.isCapital(i + 1) || page.isGlued(i + 1) && page.is(i + 1, i, "-")))
                && !(page.is(i + 1, i, "of") && page.within(i + 2, i) && page.isCapital(i + 2));
    }

    private void stand(int i, Found whole) {
        Found there = claims.at(i);
        if (there != null) {
            claims.remove(there);
        }
        String same = whole.same() + "\n" + page.key(i);
        claims.add(new Found(i, i + 1, whole.type(), same));
        links.add(same, whole.same(), "head of the name", Mention.Kind.SHORT);
    }
}
