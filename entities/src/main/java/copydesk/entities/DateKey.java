package copydesk.entities;

import java.util.ArrayList;
import java.util.List;

/** One key for all ways to write a day: {@code March 23rd}, {@code 23 March}, {@code the 23rd of March}. */
final class DateKey {
    private DateKey() {}

    static String of(Page page, int first, int end) {
        List<String> parts = new ArrayList<>();
        for (int i = first; i < end; i++) {
            String key = page.key(i);
            if (!page.isWord(i) || key.equals("of") || key.equals("the")) {
                continue;
            }
            boolean ordinal = page.isNumber(i)
                    && key.length() > 2
                    && Dates.isDigits(key.substring(0, key.length() - 2))
                    && !key.endsWith("0s");
            String part = ordinal && !Dates.isDigits(key) ? key.substring(0, key.length() - 2) : key;
            parts.add(page.words().is("month", part) && part.length() > 3 ? part.substring(0, 3) : part);
        }
        if (parts.size() > 1) {
            parts.sort(null);
        }
        return "date:" + String.join(" ", parts);
    }
}
