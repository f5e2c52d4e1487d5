package copydesk.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Edits as lines for a terminal. */
final class Explanation {
    private static final int AROUND = 16;
    private static final int LONGEST = 40;
    private static final int MOST_ROWS = 200;

    private Explanation() {}

    static String of(NormalizedText text) {
        List<Edit> edits = text.edits();
        if (edits.isEmpty()) {
            return "nothing to repair in " + text.original().length() + " characters\n";
        }
        StringBuilder out = new StringBuilder(summary(edits));
        int line = 1;
        int counted = 0;
        for (Edit edit : edits.subList(0, Math.min(MOST_ROWS, edits.size()))) {
            for (; counted < edit.span().start(); counted++) {
                line += text.original().charAt(counted) == '\n' ? 1 : 0;
            }
            row(out, text.original(), edit, line);
        }
        if (edits.size() > MOST_ROWS) {
            out.append(String.format(Locale.ROOT, "  … %,d more\n", edits.size() - MOST_ROWS));
        }
        return out.toString();
    }

    private static String summary(List<Edit> edits) {
        Map<String, Integer> counts = new TreeMap<>();
        edits.forEach(edit -> counts.merge(edit.repair(), 1, Integer::sum));
        StringBuilder out = new StringBuilder(edits.size() == 1 ? "1 repair:" : edits.size() + " repairs:");
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue((a, b) -> Integer.compare(b, a)))
                .forEach(entry -> out.append(out.charAt(out.length() - 1) == ':' ? " " : ", ")
                        .append(entry.getValue())
                        .append(' ')
                        .append(entry.getKey()));
        return out.append('\n').toString();
    }

    private static void row(StringBuilder out, String original, Edit edit, int line) {
        Span span = edit.span();
        int from = span.start();
        while (from > 0 && span.start() - from < AROUND && original.charAt(from - 1) >= ' ') {
            from--;
        }
        int to = span.end();
        while (to < original.length() && to - span.end() < AROUND && original.charAt(to) >= ' ') {
            to++;
        }
        out.append("  line ").append(line).append(' ').append(span).append(' ').append(edit.repair());
        out.append(": ").append(visible(original.substring(from, span.start()), " "));
        out.append('«').append(visible(span.of(original), "␣")).append('»');
        out.append(visible(original.substring(span.end(), to), " ").stripTrailing());
        out.append(" → «").append(visible(edit.replacement(), "␣")).append('»');
        out.append(edit.why().isEmpty() ? "" : "  (" + edit.why() + ")").append('\n');
    }

    /** Shows what cannot be seen: blanks by a sign, the rest by its code. */
    private static String visible(String text, String blank) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < text.length() && out.length() < LONGEST) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == ' ') {
                out.append(blank);
            } else if (c == '\n') {
                out.append('⏎');
            } else if (isHidden(c)) {
                out.append(String.format(Locale.ROOT, "⟨%04X⟩", c));
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.append(i < text.length() ? "…" : "").toString();
    }

    private static boolean isHidden(int c) {
        int type = UCharacter.getType(c);
        return UCharacter.isUWhiteSpace(c)
                || type == UCharacterCategory.CONTROL
                || type == UCharacterCategory.FORMAT
                || type == UCharacterCategory.SURROGATE
                || type == UCharacterCategory.NON_SPACING_MARK
                || type == UCharacterCategory.UNASSIGNED
                || type == UCharacterCategory.PRIVATE_USE;
    }
}
