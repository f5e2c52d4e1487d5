package copydesk.entities;

import copydesk.text.EntityType;
import copydesk.text.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the text itself says that two names are one: {@code X, alias “Y”}, {@code Name (ACRONYM)},
 * {@code ACRONYM [Expansion]}.
 */
final class AliasPhrases {
    private static final int LONGEST_ALIAS = 6;
    private static final int KNOWN_AS = 7;
    private static final int DESCRIPTION = 9;

    private final Page page;
    private final Words words;
    private final Claims claims;
    private final List<Alias> found = new ArrayList<>();

    /** Words that are said to be another name of what stands before them. */
    record Alias(Found name, int first, int end, String reason, Mention.Kind kind) {}

    private AliasPhrases(Page page, Claims claims) {
        this.page = page;
        this.words = page.words();
        this.claims = claims;
    }

    static List<Alias> of(Page page, Claims claims) {
        AliasPhrases phrases = new AliasPhrases(page, claims);
        for (int i = 1; i < page.size(); i++) {
            int behind = phrases.cue(i);
            if (behind > i) {
                phrases.named(i, behind);
            }
            if (page.key(i).equals("(") || page.key(i).equals("[")) {
                phrases.bracketed(i);
            }
        }
        return phrases.found;
    }

    /** Returns the word behind a cue such as {@code alias}; {@code i} if there is none. */
    private int cue(int i) {
        if (page.isA("alias", i)) {
            return i + 1;
        }
        if (page.key(i).equals("a")
                && page.within(i + 5, i)
                && page.key(i, i + 5).equals("a . k . a")) {
            return page.is(i + 5, i, ".") ? i + 6 : i + 5;
        }
        if (page.key(i).equals("a")
                && page.within(i + 4, i)
                && page.key(i, i + 5).equals("a / k / a")) {
            return i + 5;
        }
        boolean or = page.key(i).equals("or")
                && page.is(i - 1, i, ",")
                && page.is(i + 2, i, ",")
                && isInitials(page.word(i + 1));
        if (or) {
            return i + 1;
        }
        if (page.key(i).equals("known")) {
            for (int as = i + 2; as < i + KNOWN_AS && page.within(as, i) && page.isWord(as); as++) {
                if (page.key(as).equals("as")) {
                    return as + 1;
                }
            }
        }
        if (isRenamed(i)) {
            return page.is(i + 1, i, "as") ? i + 2 : i + 1;
        }
        for (int length = words.starts("alias-two", page.key(i)) ? 4 : 1; length > 1; length--) {
            if (page.within(i + length - 1, i) && words.is("alias-two", page.key(i, i + length))) {
                return i + length;
            }
        }
        return i;
    }

    /** {@code X, born Y,}, {@code X, formerly Y}, {@code who fights as Y}, {@code whom all the town called Y}. */
    private boolean isRenamed(int i) {
        String key = page.key(i);
        boolean comma = page.is(i - 1, i, ",") || page.is(i - 1, i, "(");
        boolean capital = page.within(i + 1, i) && page.isCapital(i + 1);
        if (key.equals("born") || key.equals("formerly")) {
            return comma && capital && !page.isA("month", i + 1) && !page.isA("role", i + 1);
        }
        if (key.equals("called")) {
            return capital && isBehindWhom(i);
        }
        boolean as = page.is(i + 1, i, "as") && page.within(i + 2, i) && page.isCapital(i + 2);
        return as && page.is(i - 1, i, "who") && words.is("performs", key) && !page.isA("role", i + 2);
    }

    private boolean isBehindWhom(int called) {
        for (int i = called - 1; i > called - KNOWN_AS && page.within(i, called); i--) {
            if (page.key(i).equals("whom")) {
                return true;
            }
        }
        return false;
    }

    private void named(int cue, int behind) {
        Found name = before(cue);
        if (page.key(cue).equals("called")) {
            name = subject(cue);
        } else if (name != null && page.key(cue).equals("born") && name.type() != EntityType.PERSON) {
            return;
        }
        if (name == null && page.key(cue).equals("known")) {
            name = subject(cue);
        }
        if (name == null) {
            return;
        }
        int first = behind;
        while (page.within(first, cue)
                && (page.key(first).equals(":")
                        || page.key(first).equals(",")
                        || page.key(first).equals("as")
                        || page.isA("honorific", first) && page.within(first + 1, cue) && page.isCapital(first + 1)
                        || page.key(first).equals("the") && !page.isCapital(first))) {
            first++;
        }
        boolean quoted = page.within(first, cue) && page.isA("quote-any", first);
        first = quoted ? first + 1 : first;
        int end = quoted ? quoteEnd(first, cue) : aliasEnd(first, cue);
        if (end > first && page.isCapital(first)) {
            String reason = page.text(cue, behind) + " “" + page.text(first, end) + "”";
            found.add(new Alias(name, first, end, reason, Mention.Kind.ALIAS));
            more(name, end, cue);
        }
    }

    /** {@code … and to his neighbours as Z}. */
    private void more(Found name, int from, int cue) {
        if (!page.is(from, cue, "and") || !(page.is(from + 1, cue, "to") || page.is(from + 1, cue, "as"))) {
            return;
        }
        int as = from + 1;
        while (page.within(as, cue)
                && as < from + KNOWN_AS
                && page.isWord(as)
                && !page.key(as).equals("as")) {
            as++;
        }
        int first = as + 1;
        int end = page.is(as, cue, "as") && page.within(first, cue) ? aliasEnd(first, cue) : first;
        if (end > first && page.isCapital(first)) {
            found.add(new Alias(name, first, end, page.text(as, end), Mention.Kind.ALIAS));
        }
    }

    /** {@code Mikey the Glen}. */
    private int aliasEnd(int first, int cue) {
        int end = nameEnd(first, cue);
        return page.is(end, cue, "the") && page.within(end + 1, cue) && page.isCapital(end + 1) ? end + 2 : end;
    }

    /** The name before a cue, over a comma, bracket or dash. */
    private @Nullable Found before(int cue) {
        int i = cue - 1;
        while (page.within(i, cue)
                && i > cue - 4
                && claims.isFree(i)
                && (!page.isWord(i)
                        || page.key(i).equals("also")
                        || page.key(i).equals("or")
                        || page.key(i).equals("is")
                        || page.key(i).equals("was")
                        || page.key(i).equals("who"))) {
            i--;
        }
        Found name = page.within(i, cue) ? claims.at(i) : null;
        boolean direct = name != null && isNamed(name.type()) && name.end() == i + 1;
        return direct ? name : described(cue);
    }

    /** {@code X, a dairy farmer better known as Y}: the person before the comma. */
    private @Nullable Found described(int cue) {
        boolean aged = page.is(cue - 1, cue, ",")
                && page.within(cue - 4, cue)
                && page.isNumber(cue - 2)
                && page.is(cue - 3, cue, ",");
        if (aged) {
            Found old = claims.at(cue - 4);
            return old != null && old.type() == EntityType.PERSON ? old : null;
        }
        int i = cue - 1;
        while (page.within(i, cue) && i > cue - DESCRIPTION && page.isWord(i) && claims.isFree(i)) {
            i--;
        }
        boolean comma = page.is(i, cue, ",")
                && (page.is(i + 1, cue, "a") || page.is(i + 1, cue, "an") || page.is(i + 1, cue, "the"));
        Found name = comma ? claims.at(i - 1) : null;
        return name != null && name.type() == EntityType.PERSON ? name : null;
    }

    /** The person with whom the sentence starts: {@code X served two years and is known in town as the Baker}. */
    private @Nullable Found subject(int cue) {
        Found first = claims.at(page.first(page.sentence(cue)));
        return first != null && first.type() == EntityType.PERSON && first.end() <= cue ? first : null;
    }

    private static boolean isNamed(EntityType type) {
        return switch (type) {
            case PERSON, ORGANIZATION, LOCATION, FACILITY, EQUIPMENT -> true;
            case NORP, EVENT, MONEY, DATE -> false;
        };
    }

    private int quoteEnd(int first, int start) {
        for (int i = first; page.within(i, start) && i <= first + LONGEST_ALIAS; i++) {
            if (page.isA("quote-any", i)) {
                return page.isWord(i - 1) ? i : i - 1;
            }
        }
        return nameEnd(first, start);
    }

    private int nameEnd(int first, int start) {
        Found there = page.within(first, start) ? claims.at(first) : null;
        if (there != null && there.first() == first) {
            return there.end();
        }
        int end = first;
        while (page.within(end, start)
                && end < first + LONGEST_ALIAS
                && page.isWord(end)
                && page.isCapital(end)
                && claims.isFree(end)) {
            end = page.compound(end);
        }
        return end;
    }

    /** {@code Name (ACRONYM)}, {@code ACRONYM [Expansion]}, {@code Name [translation]}. */
    private void bracketed(int open) {
        Found name = claims.at(open - 1);
        int close = close(open);
        if (close < 0 || name == null || page.sentence(name.first()) != page.sentence(open)) {
            return;
        }
        boolean organization = switch (name.type()) {
            case ORGANIZATION, FACILITY, EVENT -> true;
            default -> false;
        };
        int first = open + 1;
        int length = close - first;
        boolean dotted = length > 1 && isDotted(first, close);
        String inside = page.text(first, close).replace(".", "");
        boolean initials = (length == 1 || dotted) && page.isWord(first) && isInitials(inside);
        if (initials
                && !words.is("never", Fold.of(inside))
                && (organization && !page.isAllCaps(name.first())
                        || name.type() == EntityType.LOCATION && isSpelled(name, Fold.of(inside)))) {
            found.add(new Alias(name, first, close, "initials in brackets", Mention.Kind.ACRONYM));
        } else if (organization && length == 1 && isShortened(name, first)) {
            found.add(new Alias(name, first, close, "short form in brackets", Mention.Kind.SHORT));
        } else if (name.length() == 1 && length > 1 && isExpansion(name, first, close)) {
            found.add(new Alias(name, first, close, "expansion in brackets", Mention.Kind.SHORT));
        } else if (name.type() == EntityType.EVENT && length > 1 && isEvent(first, close)) {
            found.add(new Alias(name, first, close, "translation in brackets", Mention.Kind.ALIAS));
        } else if (organization && length == 1 && isForeign(name, first)) {
            found.add(new Alias(name, first, close, "other name in brackets", Mention.Kind.ALIAS));
        } else if ((page.key(open).equals("[") || isTranslated(name, first, close))
                && organization
                && length > 1
                && length < 5
                && allCapital(first, close)
                && !isPartOf(name, first, close)) {
            found.add(new Alias(name, first, close, "translation in brackets", Mention.Kind.ALIAS));
        }
    }

    /** {@code Ministerio de Cultura (Mincul)}. */
    private boolean isShortened(Found name, int i) {
        return page.isCapital(i)
                && page.length(i) > 3
                && name.length() > 1
                && Abbreviation.spells(
                        page.key(i), page.key(name.first(), name.end()).split(" ", -1));
    }

    /** {@code Name of It (Basarnas)}: a name in one word that the text has again, and no place. */
    private boolean isForeign(Found name, int i) {
        Found inside = claims.at(i);
        return name.length() > 2
                && page.isCapital(i)
                && !page.isCommon(page.key(i))
                && !words.isGiven(page.key(i))
                && !page.isA("never", i)
                && (inside == null
                        ? page.capitals(page.key(i)) > 1
                        : inside.type() == EntityType.ORGANIZATION && inside.end() == i + 1);
    }

    /** {@code Zhol (New Path)}: words of another language, and English ones. */
    private boolean isTranslated(Found name, int first, int close) {
        boolean english = true;
        boolean foreign = true;
        for (int i = first; i < close; i++) {
            english &= words.isCommon(page.key(i));
        }
        for (int i = name.first(); i < name.end(); i++) {
            foreign &= !words.isCommon(page.key(i));
        }
        return english && foreign;
    }

    private boolean isEvent(int first, int close) {
        Found inside = claims.at(first);
        return inside != null && inside.type() == EntityType.EVENT && inside.first() == first && inside.end() == close;
    }

    /** The bracket is one name of an organization, and its letters fit or there is another word for the same in it. */
    private boolean isExpansion(Found name, int first, int close) {
        Found inside = claims.at(first);
        boolean whole = inside != null
                && inside.first() == first
                && inside.end() == close
                && inside.type() == EntityType.ORGANIZATION
                && name.type() == EntityType.ORGANIZATION;
        return whole
                || page.isAllCaps(name.first())
                        && close - first < 9
                        && page.isCapital(first)
                        && fits(page.key(name.first()), first, close);
    }

    private int close(int open) {
        String sign = page.key(open).equals("(") ? ")" : "]";
        for (int i = open + 2; page.within(i, open) && i < open + 12; i++) {
            if (page.key(i).equals(sign)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isDotted(int first, int end) {
        for (int i = first; i < end; i++) {
            boolean dot = (i - first) % 2 == 1;
            if (dot ? !page.key(i).equals(".") : page.length(i) != 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInitials(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return word.length() > 1 && word.length() < 10 && capitals > 1 && capitals * 2 > word.length();
    }

    private boolean isSpelled(Found name, String initials) {
        StringBuilder out = new StringBuilder();
        for (int i = name.first(); i < name.end(); i++) {
            if (page.isWord(i) && page.isCapital(i)) {
                out.append(page.key(i).charAt(0));
            }
        }
        return out.toString().equals(initials);
    }

    /** Tells whether most initials of the words are letters of the acronym, in any order. */
    private boolean fits(String acronym, int first, int end) {
        char[] letters = acronym.toCharArray();
        int hits = 0;
        int count = 0;
        for (int i = first; i < end; i++) {
            if (page.isWord(i) && page.isCapital(i)) {
                count++;
                for (int k = 0; k < letters.length; k++) {
                    if (letters[k] == page.key(i).charAt(0)) {
                        letters[k] = 0;
                        hits++;
                        break;
                    }
                }
            }
        }
        return count > 1 && hits == count && hits * 2 >= acronym.length();
    }

    private boolean allCapital(int first, int end) {
        for (int i = first; i < end; i++) {
            if (!page.isWord(i) || !page.isCapital(i) || !claims.isFree(i) && claims.at(i) == null) {
                return false;
            }
        }
        return true;
    }

    private boolean isPartOf(Found name, int first, int end) {
        return Arrays.asList(name.same().split(" ", -1)).contains(page.key(first, end));
    }
}
