package copydesk.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as pages have it: line breaks within strings, commas too many, and text around it are no fault. Objects become
 * maps, arrays lists, all else Strings.
 */
final class Json {
    private static final int DEEPEST = 64;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** Returns the first object or array of a text; empty if there is none or it does not end. */
    static Optional<Object> read(String text) {
        Json json = new Json(text);
        while (json.at < text.length() && json.peek() != '{' && json.peek() != '[') {
            json.at++;
        }
        return Optional.ofNullable(json.value(0));
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skip() {
        while (at < text.length() && (peek() <= ' ' || peek() == ',' || peek() == ':')) {
            at++;
        }
    }

    private @Nullable Object value(int depth) {
        skip();
        if (depth > DEEPEST) {
            return null;
        }
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> bare();
        };
    }

    private @Nullable Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        for (skip(); peek() != '}'; skip()) {
            String key = peek() == '"' ? string() : null;
            Object value = key == null ? null : value(depth + 1);
            if (value == null) {
                return null;
            }
            object.put(key, value);
        }
        at++;
        return object;
    }

    private @Nullable List<Object> array(int depth) {
        List<Object> array = new ArrayList<>();
        at++;
        for (skip(); peek() != ']'; skip()) {
            Object value = value(depth + 1);
            if (value == null) {
                return null;
            }
            array.add(value);
        }
        at++;
        return array;
    }

    private @Nullable String string() {
        StringBuilder out = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return out.toString();
            }
            out.append(c == '\\' ? escaped() : c);
        }
        return null;
    }

    private char escaped() {
        at++;
        char c = peek();
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b', 'f' -> ' ';
            case 'u' -> unicode();
            default -> c;
        };
    }

    private char unicode() {
        int value = 0;
        for (int k = 1; k <= 4; k++) {
            int digit = at + k < text.length() ? Character.digit(text.charAt(at + k), 16) : -1;
            if (digit < 0) {
                return 'u';
            }
            value = value * 16 + digit;
        }
        at += 4;
        return (char) value;
    }

    private @Nullable String bare() {
        int start = at;
        while (at < text.length() && peek() > ' ' && ",:]}[{\"".indexOf(peek()) < 0) {
            at++;
        }
        return at == start ? null : text.substring(start, at);
    }
}
