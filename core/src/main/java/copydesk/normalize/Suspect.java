package copydesk.normalize;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that may be less odd if it were decoded again.
 *
 * @param start where it starts in the text
 * @param ways what may become of it, at most one for each page
 */
record Suspect(int start, List<Peeled> ways) {
    static List<Suspect> in(String text) {
        List<Suspect> suspects = new ArrayList<>();
        ShrunkenSpace spaces = new ShrunkenSpace(text);
        Stretches stretches = new Stretches(text);
        while (stretches.next()) {
            List<Peeled> ways = Peeler.ways(text.substring(stretches.start(), stretches.end()), spaces);
            if (!ways.isEmpty()) {
                suspects.add(new Suspect(stretches.start(), ways));
            }
        }
        return suspects;
    }

    int end() {
        return start + ways.get(0).text().original().length();
    }

    /** Returns what a page can make of it. */
    @Nullable
    Peeled by(CodePage page) {
        for (Peeled way : ways) {
            if (way.page() == page) {
                return way;
            }
        }
        return null;
    }
}
