package copydesk.normalize;

import copydesk.text.NormalizedText;
import copydesk.text.Span;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Decodes HTML character references, however often they were escaped, but not within addresses. */
final class CharacterReferences implements Stage {
    private static final int LONGEST_NAME = 32;

    /** Names that are read without their semicolon as browsers do, and the endings of those of accented letters. */
    private static final Set<String> PLAIN = Set.of("amp", "lt", "gt", "quot", "nbsp");

    private static final Set<String> ACCENTS =
            Set.of("acute", "grave", "circ", "tilde", "uml", "cedil", "ring", "slash");

    @Override
    public boolean concerns(Traits traits) {
        return traits.ampersands();
    }

    @Override
    public NormalizedText repair(String text) {
        NormalizedText.Builder out = NormalizedText.edit(text);
        AddressScan addresses = new AddressScan(text);
        int at = text.indexOf('&');
        while (at >= 0) {
            int end = at + 1;
            if (!addresses.isInside(at)) {
                Reference found = chain(text, at);
                if (found != null) {
                    out.replace(new Span(at, found.end), found.text, Repair.ENTITY.label());
                    end = found.end;
                }
            }
            at = text.indexOf('&', end);
        }
        return out.build();
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
        boolean hex = at < text.length() && (text.charAt(at) == 'x' || text.charAt(at) == 'X');
        int start = hex ? at + 1 : at;
        int end = start;
        int value = 0;
        while (end < text.length() && Character.digit(text.charAt(end), hex ? 16 : 10) >= 0 && text.charAt(end) < 128) {
            value = Math.min(0x110000, value * (hex ? 16 : 10) + Character.digit(text.charAt(end), 16));
            end++;
        }
        boolean closed = end < text.length() && text.charAt(end) == ';';
        if (end == start || !closed && (hex || end - start < 2)) {
            return null;
        }
        int sign = Windows1252.sign(value);
        int c = sign > 0 ? sign : value;
        boolean valid = c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c < 0xD800 || c > 0xDFFF && c < 0x110000;
        return valid ? new Reference(Character.toString(c), closed ? end + 1 : end) : null;
    }

    /** Tells, from left to right, whether a place lies in an address such as {@code http://…?a=1&copy=2}. */
    private static final class AddressScan {
        private final String text;
        private int at;
        private boolean inside;

        AddressScan(String text) {
            this.text = text;
        }

        boolean isInside(int place) {
            for (; at < place; at++) {
                char c = text.charAt(at);
                if (c <= ' ' || c == '"' || c == '<' || c == '>') {
                    inside = false;
                } else if (c == ':' && text.startsWith("//", at + 1) || text.startsWith("www.", at)) {
                    inside = true;
                }
            }
            return inside;
        }
    }
}
