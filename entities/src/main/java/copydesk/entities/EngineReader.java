package copydesk.entities;

import copydesk.text.EntityType;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads a page with an engine and cuts its names to what a name is: no titles, articles, quotes, common words. */
final class EngineReader {
    private final Page page;
    private final Words words;
    private final Recase recase;
    private final Gazetteer gazetteer;

    EngineReader(Page page, Recase recase, Gazetteer gazetteer) {
        this.page = page;
        this.words = page.words();
        this.recase = recase;
        this.gazetteer = gazetteer;
    }

    /** Returns the names in order, not overlapping. */
    List<Found> read(EntityEngine engine) {
        List<Span> sentences = new ArrayList<>();
        for (int s = 0; s < page.sentenceCount(); s++) {
            sentences.add(new Span(page.start(page.first(s)), page.end(page.end(s) - 1, true)));
        }
        List<Found> found = new ArrayList<>();
        int end = 0;
        for (EntityEngine.Name name : engine.names(recase.text(), sentences)) {
            int first = Math.max(end, page.indexAt(name.span().start()));
            int last = page.indexAt(name.span().end() - 1);
            if (first <= last && last < page.size() && page.within(last, first)) {
                end = last + 1;
                for (int[] part : parts(first, end)) {
                    add(part[0], part[1], name.type(), found);
                }
            }
        }
        return found;
    }

    /** Splits at commas, quotation marks and dashes; a name runs over none of them. */
    private List<int[]> parts(int first, int end) {
        List<int[]> parts = new ArrayList<>();
        int from = first;
        for (int i = first; i < end; i++) {
            boolean sign = !page.isWord(i)
                    && !page.key(i).equals(".")
                    && !page.key(i).equals("&")
                    && !page.key(i).equals("-")
                    && !page.key(i).equals("/")
                    && !page.key(i).equals("'")
                    && !page.key(i).equals("’");
            boolean company = page.key(i).equals(",") && i + 1 < end && page.isA("company-tail", i + 1);
            boolean outlets = page.key(i).equals("and") && i + 1 < end && page.isA("outlet-lead", i + 1);
            sign = sign && !company || outlets;
            boolean possessive = page.isPossessive(i) && i + 1 < end && isPlaceOrPerson(first, i + 1);
            if (sign || possessive) {
                int to = sign ? i : i + 1;
                if (to > from) {
                    parts.add(new int[] {from, to});
                }
                from = i + 1;
            }
        }
        if (end > from) {
            parts.add(new int[] {from, end});
        }
        return parts;
    }

    private boolean isPlaceOrPerson(int first, int end) {
        Forms.Match<Known> known = gazetteer.at(page, first);
        return known != null && known.end() == end && known.value().type() == EntityType.LOCATION;
    }

    private void add(int from, int to, EntityType type, List<Found> found) {
        int first = from;
        int end = type == EntityType.PERSON ? withoutOrigin(from, to) : to;
        boolean changed = true;
        while (changed && first < end) {
            int size = end - first;
            first = isLeading(first, end, type) ? first + 1 : first;
            boolean honours = type == EntityType.PERSON
                    && (end > first + 2 && isHonour(end - 1)
                            || end > first + 1 && page.isA("honorific-behind", end - 1));
            end = end > first && (honours || isTrailing(first, end)) ? end - 1 : end;
            changed = end - first < size;
        }
        if (type == EntityType.ORGANIZATION && first < end) {
            first = behindGroups(first, end);
            end = first < end - 1 && page.key(end - 1).equals("tv") && known(first, end - 1) ? end - 1 : end;
        }
        if (first < end && !isNone(first, end)) {
            found.add(new Found(first, end, type, page.key(first, end)));
        }
    }

    /** {@code Daniel Whitlock KC}: letters behind a name that tell an honour or an office. */
    private boolean isHonour(int i) {
        return page.isAllCaps(i) && page.isA("postnominal", i);
    }

    /** {@code Ron Maddox of Houston}: where somebody is from is no part of the name. */
    private int withoutOrigin(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (page.key(i).equals("of") && !page.isCapital(i)) {
                return i;
            }
        }
        return to;
    }

    /** {@code Venezuelan NTN24} is the name behind the nationality, {@code Venezuelan National Guard} is whole. */
    private int behindGroups(int first, int end) {
        Forms.Match<Known> group = gazetteer.at(page, first);
        boolean people = group != null && group.value().type() == EntityType.NORP && group.end() < end;
        if (!people || group == null) {
            return first;
        }
        Forms.Match<Known> rest = gazetteer.at(page, group.end());
        boolean named = rest != null
                && rest.end() == first + 2
                && rest.value().type() == EntityType.ORGANIZATION
                && !rest.value().weak();
        boolean nothing = words.is("never", page.key(group.end(), end));
        return named ? group.end() : nothing ? end : first;
    }

    private boolean known(int first, int end) {
        Forms.Match<Known> match = gazetteer.at(page, first);
        return match != null && match.end() == end;
    }

    private boolean isLeading(int i, int end, EntityType type) {
        String key = page.key(i);
        if (!page.isWord(i)) {
            return true;
        }
        Forms.Match<Known> known = gazetteer.at(page, i);
        if (known != null && known.end() >= end) {
            return false;
        }
        if (key.equals("the") || key.equals("a") || key.equals("an")) {
            return !page.isCapital(i) || page.isForced(i) || end - i == 1;
        }
        boolean glued = page.is(i + 1, i, "-") && page.isGlued(i + 1);
        if (glued && !page.isCapital(i)) {
            return type != EntityType.PERSON || !words.is("particle", key);
        }
        boolean honorific = words.is("honorific", key) && end - i > 1 && type == EntityType.PERSON;
        if (honorific && !words.is("name-too", key) && !page.isA("patronymic", i + 1)) {
            return true;
        }
        if (type == EntityType.PERSON && end - i > 1 && words.is("role", key) && !words.isGiven(key)) {
            return true;
        }
        if (page.isForced(i) && end - i > 1 && words.is("apposed", key) && !page.isGlued(i + 1)) {
            return true;
        }
        return !page.isCapital(i) && !page.isNumber(i) && !words.is("particle", key);
    }

    private boolean isTrailing(int first, int end) {
        int i = end - 1;
        String key = page.key(i);
        if (key.equals(".")) {
            return !isAbbreviation(i, first);
        }
        if (!page.isWord(i)) {
            return true;
        }
        boolean tied = page.isHyphened(i, first) && page.isCompound(i) && i > first + 1;
        return !tied && !page.isCapital(i) && !page.isNumber(i) && i > first && !isKnown(first, end);
    }

    private boolean isKnown(int first, int end) {
        Forms.Match<Known> known = gazetteer.at(page, first);
        return known != null && known.end() >= end;
    }

    private boolean isAbbreviation(int dot, int first) {
        if (dot <= first) {
            return false;
        }
        String before = page.key(dot - 1);
        return page.isGlued(dot)
                && (before.length() == 1
                                && dot - 2 >= first
                                && page.key(dot - 2).equals(".")
                        || words.is("company-tail", before));
    }

    /** Tells whether the words are the start of a title: {@code Transport Cabinet} before {@code Secretary}. */
    private boolean isTitle(int first, int end) {
        for (int i = first; i < end; i++) {
            if (!page.isA("modifier", i) && !page.isA("role", i)) {
                return false;
            }
        }
        return page.within(end, first) && page.isA("role", end);
    }

    /** Tells whether nothing of a name is left. */
    private boolean isNone(int first, int end) {
        boolean capital = false;
        for (int i = first; i < end; i++) {
            capital |= page.isCapital(i) && page.isWord(i);
        }
        if (!capital) {
            return true;
        }
        String key = page.key(first, end);
        if (end == first + 1) {
            return isTitle(first, end)
                    || words.is("pronoun", key) && !page.isAllCaps(first)
                    || page.length(first) == 1
                    || words.is("never", key) && !isKnown(first, end)
                    || words.is("month", key)
                    || words.is("weekday", key)
                    || words.is("honorific", key)
                    || page.isForced(first) && words.is("role", key) && !isKnown(first, end)
                    || page.isForced(first) && page.isCommon(key) && page.capitals(key) == 0 && !isKnown(first, end);
        }
        if (isTitle(first, end)) {
            return true;
        }
        boolean allCommon = true;
        for (int i = first; i < end; i++) {
            allCommon &= !page.isWord(i) || words.isCommon(page.key(i)) || page.isA("never", i);
        }
        return allCommon && page.manner(first) != Page.Manner.PLAIN && !isKnown(first, end);
    }
}
