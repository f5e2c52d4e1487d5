package copydesk.text;

import java.util.List;

/**
 * Lays out values for a JShell prompt, which cuts {@code var x = …} after 80 characters and a bare expression after
 * 1,000: a summary first, then as many rows as fit.
 */
public final class Rows {
    private static final int LIMIT = 900;
    private static final int MOST = 20;
    private static final int SUMMARY = 36;

    private Rows() {}

    /** Returns {@code summary} with {@code rows} below it, indented, and the number of rows that did not fit. */
    public static String of(String summary, List<String> rows) {
        StringBuilder out = new StringBuilder(clip(summary, SUMMARY));
        for (int i = 0; i < rows.size(); i++) {
            String row = rows.get(i);
            if (i == MOST || out.length() + row.length() + 3 > LIMIT - 20) {
                return out.append("\n  … ")
                        .append(rows.size() - i)
                        .append(" more")
                        .toString();
            }
            out.append("\n  ").append(row);
        }
        return out.toString();
    }

    /** Returns {@code text} on one line, cut to {@code most} characters with an ellipsis where it is longer. */
    public static String clip(String text, int most) {
        int end = text.length();
        String ellipsis = "";
        if (end > most) {
            end = most - 1;
            if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            ellipsis = "…";
        }
        StringBuilder out = new StringBuilder(end + 1);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            out.append(Character.isISOControl(c) ? ' ' : c);
        }
        return out.append(ellipsis).toString();
    }

    /** Returns {@code text} in quotation marks on one line, cut to {@code most} characters. */
    public static String quoted(String text, int most) {
        return '"' + clip(text, most) + '"';
    }
}
