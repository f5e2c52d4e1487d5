package copydesk.entities;

import copydesk.text.EntityType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds capitalised words that small words of other languages tie into one name: {@code Rui da Costa e Silva},
 * {@code Frente de la Costa}. An engine that learned English often cuts them there.
 */
final class TiedNames {
    private static final int MOST_WORDS = 12;
    private static final int MOST_TIES = 3;

    private final Page page;
    private final Words words;
    private final Recase recase;
    private final Gazetteer gazetteer;
    private final Claims taken;
    private final List<Found> seen;

    /**
     * @param taken what is no name for sure
     * @param seen what an engine saw, in order
     */
    TiedNames(Page page, Recase recase, Gazetteer gazetteer, Claims taken, List<Found> seen) {
        this.page = page;
        this.words = page.words();
        this.recase = recase;
        this.gazetteer = gazetteer;
        this.taken = taken;
        this.seen = seen;
    }

    /**
     * Hands on every such name.
     *
     * @param sure takes those whose type their first word tells
     * @param likely takes those of which an engine saw a part
     */
    void find(Consumer<Found> sure, Consumer<Found> likely) {
        int next = 0;
        int i = 0;
        while (i < page.size()) {
            int end = isPart(i, i) ? end(i) : i + 1;
            boolean led = isLed(i, end);
            int first = led ? i : isTied(i, end) ? trim(i, end) : end;
            while (next < seen.size() && seen.get(next).end() <= first) {
                next++;
            }
            if (first < end && (led || isTied(first, end))) {
                EntityType type = told(first, end);
                if (type != null) {
                    sure.accept(new Found(first, end, type, page.key(first, end)));
                } else if (next < seen.size() && seen.get(next).first() < end && !isWhole(seen.get(next), first, end)) {
                    likely.accept(new Found(first, end, engineType(next, end), page.key(first, end)));
                }
            }
            i = end;
        }
    }

    /** {@code Rua Augusta}: a word of another language that leads a name also without a small word behind. */
    private boolean isLed(int first, int end) {
        String key = page.key(first);
        return end > first + 1
                && words.lead(key) != null
                && !words.isCommon(key)
                && !words.isGiven(key)
                && !words.is("lead-tied", key)
                && page.isWord(first + 1)
                && !page.isHyphened(first + 2, first)
                && page.manner(first) == Page.Manner.PLAIN;
    }

    /** Returns the end of the words that are capitalised or tie such words. */
    private int end(int first) {
        int end = page.compound(first);
        while (end < first + MOST_WORDS && !page.isPossessive(end - 1)) {
            int part = behindTies(end, first);
            if (!isPart(part, first) || page.isGlued(part) && !page.isHyphened(part, first)) {
                break;
            }
            end = page.compound(part);
        }
        return suffix(end, first);
    }

    /** {@code Jr.} behind a name. */
    private int suffix(int end, int first) {
        if (!page.within(end, first) || !page.isA("generation", end) || !page.isCapital(end)) {
            return end;
        }
        return page.is(end + 1, first, ".") && page.isGlued(end + 1) ? end + 2 : end + 1;
    }

    /** Returns the word behind {@code de los}, {@code al-}; {@code i} if there is no such word. */
    private int behindTies(int i, int first) {
        int at = i;
        while (at < i + MOST_TIES && page.within(at, first) && isTie(at)) {
            at++;
        }
        boolean article = page.within(at, first) && page.isA("name-article", at) && page.isHyphened(at + 2, first);
        return article ? at + 2 : at;
    }

    private boolean isTie(int i) {
        return page.isWord(i)
                && !page.isCapital(i)
                && taken.isFree(i)
                && !page.isHyphened(i + 2, i)
                && (page.isA("particle", i) || page.isA("person-tie", i) || page.isA("name-tie", i));
    }

    private boolean isPart(int i, int first) {
        return page.within(i, first)
                && page.isWord(i)
                && page.isCapital(i)
                && taken.isFree(i)
                && (recase.isNamed(i) || page.compound(i) > i + 1)
                && !page.isNumber(i)
                && !page.isA("generation", i);
    }

    /** Tells whether a small word stands within. */
    private boolean isTied(int first, int end) {
        for (int i = first; i < end; i++) {
            boolean inner = i > first && (!page.isCapital(i) || isIrish(i) || page.isA("junior", i));
            if (page.isWord(i) && (inner || isSmall(i) && end > first + 1)) {
                return true;
            }
        }
        return false;
    }

    /** {@code kaNdlovu}, {@code d’Angers}. */
    private boolean isSmall(int i) {
        return Character.isLowerCase(page.text().charAt(page.start(i)));
    }

    /** {@code Ó}, which is no initial. */
    private boolean isIrish(int i) {
        return page.word(i).equals("Ó") || page.isA("person-tie", i) && page.length(i) > 1;
    }

    /** Drops titles and whatever is no name before the first word of the name. */
    private int trim(int first, int end) {
        int from = first;
        for (int i = first; i < end && page.isCapital(i) && !isSmall(i); i++) {
            String key = page.key(i);
            boolean son = i + 1 < end && page.isA("patronymic", i + 1);
            boolean title = words.is("honorific", key)
                    || !words.isGiven(key) && (words.is("role", key) || words.is("modifier", key));
            Forms.Match<Known> known = gazetteer.at(page, i);
            boolean people = known != null && known.value().type() == EntityType.NORP;
            from = title && !son || people ? i + 1 : from;
        }
        return from;
    }

    private static boolean isWhole(Found name, int first, int end) {
        return name.first() == first && name.end() == end;
    }

    private @Nullable EntityType told(int first, int end) {
        Forms.Match<Known> known = gazetteer.at(page, first);
        if (known != null && known.end() >= end) {
            return known.value().type();
        }
        String key = page.key(first);
        for (int i = first + 1; i < end; i++) {
            boolean person = page.isA("person-tie", i) && (!page.isCapital(i) || isIrish(i));
            if (person || page.isA("junior", i) && i > first + 1) {
                return EntityType.PERSON;
            }
        }
        EntityType led = words.lead(key);
        return led == null && words.isGiven(key) && !words.isCommon(key) ? EntityType.PERSON : led;
    }

    /** What the engine saw in the words; a person where one part of them is. */
    private EntityType engineType(int from, int end) {
        for (int i = from; i < seen.size() && seen.get(i).first() < end; i++) {
            if (seen.get(i).type() == EntityType.PERSON) {
                return EntityType.PERSON;
            }
        }
        return seen.get(from).type();
    }
}
