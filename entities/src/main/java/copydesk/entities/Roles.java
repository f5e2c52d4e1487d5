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

    Roles(Page page, Claims claims) {
        this.page = page;
        this.words = page.words();
        this.claims = claims;
    }

    /** Returns the roles told at one place of a person's name, as written. */
    List<String> of(Found person) {
        List<String> roles = new ArrayList<>(0);
        if (person.type() != EntityType.PERSON) {
            return roles;
        }
        int start = Titles.start(page, claims, person.first());
        if (start < person.first()) {
            roles.add(title(start, person.first()));
        } else {
            leading(person, roles);
        }
        trailing(person, roles);
        return roles;
    }

    private String title(int start, int first) {
        int from = start;
        while (from < first - 1 && page.words().is("honorific", page.key(from)) && !words.is("role", page.key(from))) {
            from++;
        }
        return clean(page.text(from, first));
    }

    /** {@code the president of Chile, X}. */
    private void leading(Found person, List<String> roles) {
        int comma = person.first() - 1;
        if (!page.is(comma, person.first(), ",")) {
            return;
        }
        Found owner = claims.at(comma - 1);
        if (owner == null || !page.within(owner.first() - 2, comma)) {
            return;
        }
        int of = page.key(owner.first() - 1).equals("the") ? owner.first() - 2 : owner.first() - 1;
        boolean joined = page.within(of - 1, comma) && isOf(of) && words.is("role", page.key(of - 1));
        if (joined) {
            int start = Titles.start(page, claims, of);
            if (start < of) {
                roles.add(clean(page.text(start, comma)));
            }
        }
    }

    private boolean isOf(int i) {
        String key = page.key(i);
        return key.equals("of") || key.equals("for") || key.equals("at") || key.equals("in") || key.equals("to");
    }

    /** {@code X, president of Chile,}, {@code X, 43, a teacher}, {@code X (spokesman for the union)}. */
    private void trailing(Found person, List<String> roles) {
        int i = person.end();
        if (!page.is(i, person.first(), ",") && !page.is(i, person.first(), "(")) {
            return;
        }
        i++;
        if (page.within(i + 1, person.first()) && page.isNumber(i) && page.is(i + 1, i, ",")) {
            i += 2;
        }
        if (page.is(i, person.first(), "the") || page.is(i, person.first(), "a") || page.is(i, person.first(), "an")) {
            i++;
        }
        int head = head(i, person.first());
        if (head < 0) {
            return;
        }
        int end = head + 1;
        if (page.within(end + 1, i) && isOf(end)) {
            int from = page.is(end + 1, i, "the") ? end + 2 : end + 1;
            int to = from;
            while (page.within(to, i) && to < from + REACH && (isNamed(to) || isInner(to, i))) {
                to++;
            }
            end = to > from ? to : end;
        }
        boolean closed = !page.within(end, i) || !page.isWord(end) || claims.isFree(end);
        Found next = page.within(end, i) ? claims.at(end) : null;
        if (closed && (next == null || next.type() != EntityType.PERSON)) {
            roles.add(clean(page.text(i, end)));
        }
    }

    private boolean isNamed(int i) {
        return page.isWord(i) && page.isCapital(i);
    }

    private boolean isInner(int i, int start) {
        return (page.key(i).equals("of")
                        || page.key(i).equals("and")
                        || page.key(i).equals("-")
                        || page.key(i).equals("for")
                        || page.key(i).equals("the")
                        || page.key(i).equals("&"))
                && page.within(i + 1, start)
                && (isNamed(i + 1) || page.key(i + 1).equals("the") && page.within(i + 2, start) && isNamed(i + 2));
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
                    || owner != null && owner.type() != EntityType.PERSON && owner.type() != EntityType.DATE;
            if (words.is("role", key) && page.isWord(at)) {
                head = at;
            } else if (head >= 0) {
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
