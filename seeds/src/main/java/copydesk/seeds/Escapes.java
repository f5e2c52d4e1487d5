package copydesk.seeds;

import copydesk.lexicon.Table;

/** Characters that a reader could not see in a row, written so that he can. */
final class Escapes {
    private static final int HEX = 4;

    private Escapes() {}

    /**
     * Returns {@code cell} with {@code \n}, {@code \t}, {@code \s} (a space), {@code \\} and a backslash, {@code u} and
     * four hex digits turned into what they stand for.
     */
    static String decode(Table.Row row, String cell) {
        int slash = cell.indexOf('\\');
        if (slash < 0) {
            return cell;
        }
        StringBuilder out = new StringBuilder(cell.length());
        int from = 0;
        while (slash >= 0) {
            out.append(cell, from, slash);
            char letter = slash + 1 < cell.length() ? cell.charAt(slash + 1) : ' ';
            from = slash + 2;
            switch (letter) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 's' -> out.append(' ');
                case '\\' -> out.append('\\');
                case 'u' -> {
                    out.append(unit(row, cell, from));
                    from += HEX;
                }
                default -> throw row.fault("\"\\" + letter + "\" is no escape; write \\\\ for a backslash");
            }
            slash = cell.indexOf('\\', from);
        }
        return out.append(cell, from, cell.length()).toString();
    }

    private static char unit(Table.Row row, String cell, int from) {
        String digits = cell.substring(from, Math.min(cell.length(), from + HEX));
        if (digits.length() < HEX || !digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            throw row.fault("\"\\u" + digits + "\" has not four hex digits");
        }
        return (char) Integer.parseInt(digits, 16);
    }
}
