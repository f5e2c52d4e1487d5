package copydesk.normalize;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Decodes HTML character references, however often they were escaped, but not within addresses, tags and code. */
final class CharacterReferences implements Stage {
    private static final int LONGEST_NAME = 32;

    /** Names that are read without their semicolon as browsers do, and the endings of those of accented letters. */
    private static final Set<String> PLAIN = Set.of("amp", "lt", "gt", "quot", "nbsp");

    private static final Set<String> ACCENTS =
            Set.of("acute", "grave", "circ", "tilde", "uml", "cedil", "ring", "slash");

    @Override
    public Repair repair() {
        return Repair.ENTITY;
    }

    @Override
    public boolean mayConcern(char c) {
        return c == '&';
    }

    @Override
    public List<Clue> clues() {
        return List.of(new Clue(c -> c == '&', CharacterReferences::isStart));
    }

    @Override
    public boolean suspects(String text, int at) {
        return at + 1 < text.length() && isStart(text.charAt(at + 1));
    }

    private static boolean isStart(char c) {
        return c == '#' || isNameChar(c);
    }

    @Override
    public int reach(char c) {
        return Literals.NEAR + BESIDE;
    }

    @Override
    public void repair(Draft draft, Places places) {
        String text = draft.text();
        Literals literals = new Literals(text);
        for (int i = 0; i < places.size(); i++) {
            int at = places.get(i);
            Reference found = at < draft.position() || literals.isInside(at) ? null : chain(text, at);
            if (found != null) {
                draft.replace(at, found.end, found.text, "character reference");
            }
        }
    }

    private record Reference(String text, int end) {}

    /** Reads references to ampersands that start references: what follows such an ampersand is its name. */
    private static @Nullable Reference chain(String text, int at) {
        Reference found = one(text, at + 1);
        Reference last = found;
        while (last != null && last.text.equals("&")) {
            last = one(text, last.end);
            found = last == null ? found : last;
        }
        return found;
    }

    /** Reads the reference whose body, without its ampersand, starts at {@code at}. */
    private static @Nullable Reference one(String text, int at) {
        return at < text.length() && text.charAt(at) == '#' ? numeric(text, at + 1) : named(text, at);
    }

    private static @Nullable Reference named(String text, int at) {
        int end = at;
        while (end < text.length() && end - at <= LONGEST_NAME && isNameChar(text.charAt(end))) {
            end++;
        }
        if (end == at) {
            return null;
        }
        String name = text.substring(at, end);
        if (end < text.length() && text.charAt(end) == ';') {
            String value = Entities.getByName(name);
            return value.isEmpty() ? null : new Reference(value, end + 1);
        }
        boolean open = end < text.length() && text.charAt(end) == '=';
        return open || !isReadWithoutSemicolon(name) ? null : new Reference(Entities.getByName(name), end);
    }

    private static boolean isNameChar(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static boolean isReadWithoutSemicolon(String name) {
        if (PLAIN.contains(name)) {
            return true;
        }
        String lower = name.substring(1).toLowerCase(Locale.ROOT);
        return ACCENTS.contains(lower) && !Entities.getByName(name).isEmpty();
    }

    private static @Nullable Reference numeric(String text, int at) {
        Code code = Code.at(text, at);
        if (code == null) {
            return null;
        }
        int sign = Windows1252.sign(code.value);
        int c = sign > 0 ? sign : code.value;
        if (c >= 0xD800 && c < 0xDC00 && text.startsWith("&#", code.end)) {
            Code low = Code.at(text, code.end + 2);
            return low != null && low.value >= 0xDC00 && low.value <= 0xDFFF
                    ? new Reference(Character.toString(Character.toCodePoint((char) c, (char) low.value)), low.end)
                    : null;
        }
        boolean valid = c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c < 0xD800 || c > 0xDFFF && c < 0x110000;
        return valid ? new Reference(Character.toString(c), code.end) : null;
    }

    /**
     * The number of a reference.
     *
     * @param end where the reference ends
     */
    private record Code(int value, int end) {
        /** Reads the number that starts behind the sign {@code #}. */
        static @Nullable Code at(String text, int at) {
            boolean hex = at < text.length() && (text.charAt(at) == 'x' || text.charAt(at) == 'X');
            int start = hex ? at + 1 : at;
            int base = hex ? 16 : 10;
            int end = start;
            int value = 0;
            while (end < text.length() && text.charAt(end) < 128 && Character.digit(text.charAt(end), base) >= 0) {
                value = Math.min(0x110000, value * base + Character.digit(text.charAt(end), base));
                end++;
            }
            boolean closed = end < text.length() && text.charAt(end) == ';';
            if (end == start || !closed && (hex || end - start < 2)) {
                return null;
            }
            return new Code(value, closed ? end + 1 : end);
        }
    }
}
