package copydesk.entities;

import copydesk.text.EntityType;
import java.util.function.Consumer;

/**
 * Finds names by the initials beside them: {@code Brigade de répression du banditisme (BRB)},
 * {@code CBA (Central Anti-Corruption Bureau)}. Whatever the words look like, the letters tell that they are a name.
 */
final class Brackets {
    private static final int MOST_WORDS = 14;
    private static final int MOST_SMALL = 3;

    private final Page page;
    private final Words words;
    private final Claims taken;

    Brackets(Page page, Claims taken) {
        this.page = page;
        this.words = page.words();
        this.taken = taken;
    }

    /** Hands on the long and the short form of each such pair. */
    void find(Consumer<Found> found) {
        for (int i = 1; i < page.size(); i++) {
            boolean open = (page.key(i).equals("(") || page.key(i).equals("[")) && page.within(i - 1, i);
            int close = open ? close(i) : -1;
            boolean or = page.is(i, i, "or") && page.is(i - 1, i, ",") && page.is(i + 2, i, ",");
            if (or) {
                named(i - 1, i + 1, found);
            } else if (close > 0 && close == i + 2) {
                shortInside(i, found);
            } else if (close > 0) {
                longInside(i, close, found);
            }
        }
    }

    private int close(int open) {
        String sign = page.key(open).equals("(") ? ")" : "]";
        for (int i = open + 2; page.within(i, open) && i < open + MOST_WORDS; i++) {
            if (page.key(i).equals(sign)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code Name of It (NOI)}. */
    private void shortInside(int open, Consumer<Found> found) {
        named(open, open + 1, found);
    }

    private void named(int end, int initials, Consumer<Found> found) {
        boolean syllables = isSyllables(initials);
        if (!isInitials(page.word(initials)) && !syllables || !taken.isFree(initials)) {
            return;
        }
        boolean sure = !page.isA("never", initials);
        int first = sure ? start(page.key(initials), end) : -1;
        first = first < 0 ? capitals(page.key(initials), end) : first;
        first = first < 0 && !syllables ? headed(page.key(initials), end) : first;
        if (first >= 0 && (sure && !syllables ? isName(first, end) : isHeaded(first, end))) {
            hand(first, end, found);
            hand(initials, initials + 1, found);
        }
    }

    /** Terms of a trade have initials too, {@code Domain Name System (DNS)}: they are common words without a head. */
    private boolean isName(int first, int end) {
        for (int i = first; i < end; i++) {
            String key = page.key(i);
            boolean telling = words.is("organization-head", key)
                    || words.is("organization-lead", key)
                    || words.is("firm-tail", key)
                    || page.isWord(i) && page.isCapital(i) && !words.isCommon(key);
            if (telling) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first word of the name that ends before the bracket and has these initials; -1 if none does. */
    private int start(String initials, int open) {
        int lowest = Math.max(0, open - MOST_WORDS);
        for (int first = open - 1; first >= lowest && isPart(first, open); first--) {
            boolean word = page.isWord(first)
                    && page.isCapital(first)
                    && !page.key(first).equals("the");
            if (word && open - first > 1 && Abbreviation.spells(initials, letters(first, open))) {
                return first;
            }
        }
        return -1;
    }

    /**
     * Returns the first word of the name before the bracket whose capitals are exactly these initials, whatever small
     * words and commas stand between; -1 if there is none.
     */
    private int capitals(String initials, int open) {
        int left = initials.length();
        int small = 0;
        for (int i = open - 1; i >= Math.max(0, open - MOST_WORDS) && page.within(i, open); i--) {
            boolean sign = !page.isWord(i);
            if (!taken.isFree(i) || sign && !",-&’'".contains(page.key(i))) {
                return -1;
            }
            boolean capital = !sign && page.isCapital(i);
            small = capital ? 0 : small + 1;
            if (capital && page.key(i).charAt(0) != initials.charAt(left - 1) || small > MOST_SMALL) {
                return -1;
            }
            left = capital ? left - 1 : left;
            if (left == 0) {
                return open - i > 2 ? i : -1;
            }
        }
        return -1;
    }

    /** {@code Romanian Ski and Biathlon Federation (FRSB)}: the letters come in another order, as in another language. */
    private int headed(String initials, int open) {
        if (!page.isA("organization-head", open - 1) || !page.isCapital(open - 1)) {
            return -1;
        }
        int found = 0;
        int count = 0;
        int start = open;
        for (int i = open - 1; i >= Math.max(0, open - MOST_WORDS) && page.within(i, open); i--) {
            boolean capital = page.isWord(i) && page.isCapital(i) && taken.isFree(i) && !page.isInitial(i);
            if (!capital && !page.key(i).equals("of") && !page.key(i).equals("and")) {
                break;
            }
            if (capital) {
                count++;
                found += initials.indexOf(page.key(i).charAt(0)) >= 0 ? 1 : 0;
                start = i;
            }
        }
        boolean fits = count > 2 && found * 4 >= count * 3 && Math.abs(count - initials.length()) < 2;
        return fits ? start : -1;
    }

    /** {@code Mincul} for {@code Ministerio de Cultura}. */
    private boolean isSyllables(int i) {
        return page.isWord(i)
                && page.isCapital(i)
                && page.length(i) > 3
                && page.length(i) < 11
                && !page.isAllCaps(i)
                && !words.isCommon(page.key(i));
    }

    private boolean isHeaded(int first, int end) {
        for (int i = first; i < end; i++) {
            if (page.isA("organization-head", i) || words.lead(page.key(first)) == EntityType.ORGANIZATION) {
                return true;
            }
        }
        return false;
    }

    /** {@code NOI (Name of It)}, also translated; then a word such as {@code agency} must be in it. */
    private void longInside(int open, int close, Consumer<Found> found) {
        int before = open - 1;
        int first = open + 1;
        boolean named = page.isWord(before)
                && page.isCapital(before)
                && taken.isFree(before)
                && !page.isCommon(page.key(before))
                && page.isCapital(first);
        boolean whole = true;
        boolean head = false;
        for (int i = first; i < close; i++) {
            whole &= isPart(i, open);
            head |= i > first && page.isA("organization-head", i) || page.isA("organization-lead", i);
        }
        if (!named || !whole || close - first < 2) {
            return;
        }
        boolean initials = isInitials(page.word(before));
        boolean spelled = initials && Abbreviation.spells(page.key(before), letters(first, close));
        boolean alone = initials || before == 0 || !page.isCapital(before - 1) || page.isInitial(before);
        if (spelled && isName(first, close) || head && alone && page.length(before) > 2) {
            hand(first, close, found);
            hand(before, open, found);
        }
    }

    private void hand(int first, int end, Consumer<Found> found) {
        found.accept(new Found(first, end, EntityType.ORGANIZATION, page.key(first, end)));
    }

    private boolean isPart(int i, int start) {
        if (!page.within(i, start) || !taken.isFree(i)) {
            return false;
        }
        return page.isWord(i)
                ? page.isCapital(i) || page.isA("joiner", i) || isForeign(i)
                : page.key(i).equals("-")
                        || page.key(i).equals("&")
                        || page.key(i).equals("’");
    }

    /** A small word of a foreign name, {@code répression}: none that English has. */
    private boolean isForeign(int i) {
        boolean behindParticle = page.within(i - 1, i) && page.isA("particle", i - 1);
        return behindParticle || !page.isNumber(i) && !page.isCommon(page.key(i)) && !page.isA("role", i);
    }

    private String[] letters(int first, int end) {
        return page.key(first, end).split("[ -]+", -1);
    }

    /** Two capitals at least, and few small letters: {@code LeS}, {@code GmbH}. */
    private static boolean isInitials(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return word.length() > 1 && word.length() < 10 && capitals > 1 && capitals * 2 > word.length();
    }
}
