package copydesk.blocks;

import copydesk.lexicon.Table;
import copydesk.lexicon.Tokens;
import java.util.HashMap;
import java.util.Map;

/** Knows lines that hold nothing but a date or a time. */
final class Calendar {
    private static final int LONGEST = 14;

    private final Map<String, String> roles = new HashMap<>();

    Calendar() {
        for (Table.Row row : Table.resource(Calendar.class, "calendar.tsv")) {
            roles.put(row.required("word"), row.required("role"));
        }
    }

    /** Tells whether the line is a date or a time alone. */
    boolean isDate(Line line) {
        Tokens tokens = line.tokens();
        if (tokens.size() > LONGEST || line.numbers() == 0 && line.words() > 2) {
            return false;
        }
        boolean named = false;
        boolean clock = false;
        int numbers = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isNumber(i)) {
                numbers++;
                clock |= i + 2 < tokens.size()
                        && isBetween(tokens.key(i + 1))
                        && tokens.isGlued(i + 1)
                        && tokens.isNumber(i + 2);
            } else if (tokens.isWord(i)) {
                String role = roles.get(tokens.key(i));
                if (role == null && !(clock && line.words() <= 3)) {
                    return false;
                }
                named |= role != null;
            }
        }
        return named && (numbers > 0 || line.words() == 1) || clock && line.words() - numbers <= 1;
    }

    private static boolean isBetween(String sign) {
        return sign.equals(":") || sign.equals(".") || sign.equals("/") || sign.equals("-");
    }

    /** Tells whether a month, weekday or word of time stands in the line beside a number. */
    boolean hasDate(Line line) {
        if (line.numbers() == 0) {
            return false;
        }
        for (int i = 0; i < line.tokens().size(); i++) {
            if (isNamed(line.tokens().key(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the word names a month, a weekday or a stretch of time. */
    private boolean isNamed(String word) {
        String role = roles.get(word);
        return role != null && !role.equals("filler");
    }

    /** Returns where the first number, or word of a date, starts in a line that has a date. */
    int dateStart(Line line) {
        Tokens tokens = line.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isNumber(i) || isNamed(tokens.key(i))) {
                return tokens.start(i);
            }
        }
        return line.text().length();
    }
}
