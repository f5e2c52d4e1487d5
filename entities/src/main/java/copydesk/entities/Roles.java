package copydesk.entities;

import copydesk.text.EntityType;
import java.util.ArrayList;
import java.util.List;

/** Finds what a person is said to be, before the name and behind it. */
final class Roles {
    private static final int REACH = 9;
    private static final int UNKNOWN = 2;

    private final Page page;
    private final Words words;
    private final Claims claims;
    private final RolePhrases phrases;

    Roles(Page page, Claims claims) {
        this.page = page;
        this.words = page.words();
        this.claims = claims;
        this.phrases = new RolePhrases(page, claims);
    }

    /** Returns the roles told at one place of a person's name, as written. */
    List<String> of(Found person) {
        List<String> roles = new ArrayList<>(0);
        if (person.type() != EntityType.PERSON) {
            return roles;
        }
        int start = Titles.start(page, claims, person.first());
        start = start == person.first() ? Officeholders.role(page, claims, start) : start;
        if (start < person.first()) {
            roles.add(title(start, person.first()));
        }
        int named = start < person.first() ? start : Titles.honorific(page, start);
        int before = phrases.start(named);
        if (before < named) {
            roles.add(clean(page.text(before, phrases.end(before, named))));
        }
        called(person.first(), roles);
        trailing(person, roles);
        return roles;
    }

    /** {@code a retired shearer called X}. */
    private void called(int first, List<String> roles) {
        boolean called = page.is(first - 1, first, "called") || page.is(first - 1, first, "named");
        int article = first - 2;
        while (called && article > first - REACH && page.within(article, first) && !page.isA("determiner", article)) {
            article--;
        }
        boolean indefinite = called && (page.is(article, first, "a") || page.is(article, first, "an"));
        if (indefinite && phrases.noun(article + 1) == first - 2) {
            roles.add(clean(page.text(article + 1, first - 1)));
        }
    }

    private String title(int start, int first) {
        int from = start;
        while (from < first - 1 && page.isA("honorific", from) && !page.isA("role", from)) {
            from++;
        }
        return clean(page.text(from, first));
    }

    /** {@code X, president of Chile,}, {@code X, 43, a teacher}, {@code X (spokesman for the union)}. */
    private void trailing(Found person, List<String> roles) {
        int i = behindAlias(person.end());
        if (!page.is(i, person.first(), ",") && !page.is(i, person.first(), "(")) {
            return;
        }
        i++;
        if (page.within(i + 1, person.first()) && page.isNumber(i) && page.is(i + 1, i, ",")) {
            i += 2;
        }
        boolean who = page.is(i, person.first(), "who") && page.within(i + 2, i) && page.isA("being", i + 1);
        i = who ? i + 2 : i;
        boolean indefinite = page.is(i, person.first(), "a") || page.is(i, person.first(), "an");
        if (page.is(i, person.first(), "the") || indefinite) {
            i++;
        }
        int head = head(i, person.first());
        if (head < 0 && indefinite && !who) {
            head = phrases.noun(i);
        }
        if (head < 0) {
            return;
        }
        i = behindOwner(i, head);
        int end = phrases.behindOf(head + 1, i);
        Found next = page.within(end, i) ? claims.at(end) : null;
        if (next == null || next.type() != EntityType.PERSON) {
            roles.add(clean(page.text(i, end)));
        }
    }

    /** {@code the agency's deputy director}: the role starts behind whose it is. */
    private int behindOwner(int from, int head) {
        int start = from;
        for (int i = from; i < head; i++) {
            boolean owner = page.isPossessive(i)
                    || page.key(i).equals("'")
                    || page.key(i).equals("’");
            start = owner ? i + 1 : start;
        }
        return start;
    }

    /** {@code X, alias “Y”, a lawyer}: returns the comma behind the other name; {@code i} if none stands there. */
    private int behindAlias(int i) {
        boolean alias = page.is(i, i - 1, ",") && page.within(i + 1, i) && page.isA("alias", i + 1);
        int comma = i + 2;
        while (alias
                && page.within(comma, i)
                && comma < i + REACH
                && !page.key(comma).equals(",")) {
            comma++;
        }
        return alias && page.is(comma, i, ",") ? comma : i;
    }

    /** Returns the last word of the role that starts at {@code i}, or -1 where none does. */
    private int head(int i, int start) {
        int unknown = 0;
        int head = -1;
        for (int at = i; page.within(at, start) && at < i + REACH; at++) {
            String key = page.key(at);
            Found owner = claims.at(at);
            boolean qualifies = words.is("modifier", key)
                    || key.equals("-")
                    || key.equals("'")
                    || key.equals("’")
                    || owner != null && owner.type() != EntityType.PERSON && owner.type() != EntityType.DATE;
            if (words.is("role", key) && page.isWord(at)) {
                head = at;
            } else if (head >= 0 && !(at == head + 1 && page.isA("modifier", head))) {
                break;
            } else if (!qualifies) {
                unknown++;
                if (unknown > UNKNOWN || !page.isWord(at) || words.is("pronoun", key) || key.equals("and")) {
                    return -1;
                }
            }
        }
        return head;
    }

    private static String clean(String role) {
        StringBuilder out = new StringBuilder();
        role.codePoints().forEach(c -> {
            boolean blank = Character.isWhitespace(c) || c == 0xA0;
            if (!blank) {
                out.appendCodePoint(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.toString().strip();
    }
}
