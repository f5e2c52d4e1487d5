package copydesk.normalize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A stretch of text that may be less odd if it were decoded again.
 *
 * @param start where it starts in the text
 * @param ways what may become of it, at most one for each page, in the order of the pages
 */
record Suspect(int start, List<Peeled> ways) {
    /** Returns the suspects around places of a text. */
    static List<Suspect> in(String text, Places places) {
        List<Suspect> suspects = new ArrayList<>();
        Map<String, List<Peeled>> known = new HashMap<>();
        ShrunkenSpace spaces = new ShrunkenSpace(text);
        Stretches stretches = new Stretches(text, places);
        while (stretches.next()) {
            String stretch = text.substring(stretches.start(), stretches.end());
            List<Peeled> ways = known.computeIfAbsent(stretch, one -> Peeler.ways(one, spaces));
            if (!ways.isEmpty()) {
                suspects.add(new Suspect(stretches.start(), ways));
            }
        }
        return suspects;
    }

    int end() {
        return start + ways.get(0).text().original().length();
    }
}
