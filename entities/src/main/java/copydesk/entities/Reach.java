package copydesk.entities;

import copydesk.text.EntityType;
import java.util.HashMap;
import java.util.Map;

/** Widens what an engine saw to the whole name: words it left out before and behind, and the number of a place. */
final class Reach {
    private static final int MOST_WORDS = 3;

    private final Page page;
    private final Recase recase;
    private final Lore lore;
    private final Claims taken;
    private final Claims names;
    private final Map<String, Integer> pairs = new HashMap<>();

    Reach(Page page, Recase recase, Lore lore, Claims taken, Claims names) {
        this.page = page;
        this.recase = recase;
        this.lore = lore;
        this.taken = taken;
        this.names = names;
        for (int i = 1; i < page.size(); i++) {
            if ((page.isNumber(i) || isLetter(i)) && page.isCapital(i - 1)) {
                pairs.merge(page.key(i - 1, i + 1), 1, Integer::sum);
            }
        }
    }

    Found extend(Found name) {
        int first = first(name);
        int end = end(name);
        return first == name.first() && end == name.end()
                ? name
                : new Found(first, end, name.type(), page.key(first, end));
    }

    /** {@code La}, {@code San} and a capitalised {@code The} within a sentence belong to the name. */
    private int first(Found name) {
        int first = name.first();
        while (isFree(first - 1, first)
                && page.isCapital(first - 1)
                && !page.isForced(first - 1)
                && (page.isA("place-sure-lead", first - 1)
                        || page.key(first - 1).equals("the"))
                && name.type() != EntityType.PERSON) {
            first--;
        }
        boolean numbered = name.type() == EntityType.LOCATION
                && page.is(first - 1, first, "de")
                && page.within(first - 2, first)
                && page.isNumber(first - 2)
                && isFree(first - 2, first);
        if (numbered) {
            return first - 2;
        }
        boolean initial = name.type() == EntityType.PERSON
                && page.is(first - 1, first, ".")
                && page.within(first - 2, first)
                && page.length(first - 2) == 1
                && page.isCapital(first - 2)
                && names.isFree(first - 2, first)
                && taken.isFree(first - 2, first)
                && page.isGlued(first - 1);
        if (initial) {
            return first - 2;
        }
        boolean particle = name.type() == EntityType.PERSON
                && page.within(first - 1, first)
                && taken.isFree(first - 1)
                && names.isFree(first - 1)
                && !page.isCapital(first - 1)
                && !page.isGlued(first)
                && (page.isA("person-tie", first - 1) || page.isA("surname-tie", first - 1))
                && !(page.within(first - 2, first) && page.isA("determiner", first - 2));
        if (particle) {
            return first - 1;
        }
        boolean family = name.type() == EntityType.PERSON
                && page.is(name.first() + 1, first, "-")
                && name.length() == 3
                && page.isWord(name.first() + 2)
                && !page.isCapital(name.first() + 2)
                && isFree(first - 1, first)
                && page.isCapital(first - 1)
                && !page.isCommon(page.key(first - 1))
                && !page.isA("role", first - 1);
        if (family) {
            return first - 1;
        }
        boolean given = name.type() == EntityType.PERSON
                && isFree(first - 1, first)
                && page.isCapital(first - 1)
                && recase.isNamed(first - 1)
                && (page.isA("weekday", first - 1)
                        || page.words().isGiven(page.key(first - 1)) && !page.isCommon(page.key(first - 1)))
                && !page.isA("honorific", first - 1)
                && !page.isA("role", first - 1);
        return given ? first - 1 : first;
    }

    private int end(Found name) {
        int end = name.end();
        if (page.isPossessive(end - 1)) {
            return end;
        }
        boolean open = name.type() == EntityType.PERSON && name.length() < 3
                || name.type() == EntityType.LOCATION && name.length() < 3;
        while (open && end < name.end() + MOST_WORDS && isMore(end) && !page.isPossessive(end - 1)) {
            end = page.compound(end);
        }
        int form = name.type() == EntityType.ORGANIZATION ? LegalForm.end(page, end, i -> isFree(i, i - 1)) : end;
        return form == name.end() && isNumbered(name) ? form + 1 : form;
    }

    private boolean isMore(int i) {
        return isFree(i, i - 1)
                && page.isCapital(i)
                && recase.isNamed(i)
                && page.manner(i) == Page.Manner.PLAIN
                && !page.isCommon(page.key(i))
                && !page.isA("never", i)
                && !page.isAllCaps(i)
                && page.length(i) > 2
                && !page.isA("role", i)
                && !page.isA("modifier", i)
                && !page.isA("honorific-behind", i)
                && !page.isA("organization-head", i)
                && !page.isA("facility-head", i)
                && !page.isA("place-head", i)
                && !page.isA("month-short", i)
                && lore.gazetteer().at(page, i) == null;
    }

    /** {@code Havsula A} and {@code B}; no initial and no {@code I}. */
    private boolean isLetter(int i) {
        return page.isWord(i)
                && page.length(i) == 1
                && page.isCapital(i)
                && !page.key(i).equals("i")
                && !page.is(i + 1, i, ".")
                && !page.isGlued(i);
    }

    /** Tells whether the name is followed by one and the same number more than once in the text. */
    private boolean isNumbered(Found name) {
        int number = name.end();
        if (!isFree(number, number - 1)
                || !isLetter(number) && !(page.isNumber(number) && Dates.isDigits(page.key(number)))
                || name.type() == EntityType.ORGANIZATION && name.length() > 1) {
            return false;
        }
        return pairs.getOrDefault(page.key(number - 1, number + 1), 0) > 1;
    }

    private boolean isFree(int i, int beside) {
        return page.within(i, beside)
                && page.isWord(i)
                && taken.isFree(i)
                && names.isFree(i)
                && !page.isGlued(i)
                && !page.isGlued(Math.max(i, beside));
    }
}
