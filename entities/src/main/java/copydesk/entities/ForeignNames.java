package copydesk.entities;

import copydesk.text.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds names of organizations in languages that write them small, by initials that the text has too: {@code Agence
 * nationale de sécurité du médicament} and {@code ANSM}.
 */
final class ForeignNames {
    /** So many initials with one first letter at most are tried. */
    private static final int TRIED = 20;

    private final Page page;
    private final Claims taken;
    private final Map<Character, List<String>> initials = new HashMap<>();

    ForeignNames(Page page, Claims taken) {
        this.page = page;
        this.taken = taken;
    }

    void find(Consumer<Found> found) {
        learn();
        int i = 0;
        while (i < page.size()) {
            int end = initials.isEmpty() ? i : end(i);
            if (end > i) {
                found.accept(new Found(i, end, EntityType.ORGANIZATION, page.key(i, end)));
            }
            i = Math.max(i + 1, end);
        }
    }

    private void learn() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < page.size(); i++) {
            if (Shapes.isInitials(page, i) && seen.add(page.key(i))) {
                List<String> same = initials.computeIfAbsent(page.key(i).charAt(0), key -> new ArrayList<>());
                if (same.size() < TRIED) {
                    same.add(page.key(i));
                }
            }
        }
    }

    private int end(int first) {
        if (!page.isWord(first) || !page.isCapital(first) || page.isAllCaps(first)) {
            return first;
        }
        for (String letters : initials.getOrDefault(page.key(first).charAt(0), List.of())) {
            int end = spelled(first, letters);
            if (end > first) {
                return end;
            }
        }
        return first;
    }

    /** Returns the word behind the last one whose initial is in the acronym; {@code first} if others stand between. */
    private int spelled(int first, String letters) {
        int next = 0;
        boolean small = false;
        for (int i = first; page.within(i, first) && page.isWord(i) && taken.isFree(i); i++) {
            String word = content(page.key(i));
            boolean joiner = page.words().is("joiner", word) || page.words().is("particle", word);
            if (!word.isEmpty() && word.charAt(0) == letters.charAt(next) && !joiner) {
                small |= !page.isCapital(i) && !page.words().isCommon(word);
                next++;
                if (next == letters.length()) {
                    return small ? i + 1 : first;
                }
            } else if (!joiner) {
                return first;
            }
        }
        return first;
    }

    /** {@code d'assurance}: the word itself. */
    private static String content(String key) {
        int mark = key.indexOf('\'');
        return mark == 1 && key.length() > 2 ? key.substring(2) : key;
    }
}
