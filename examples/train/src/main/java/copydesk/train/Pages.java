package copydesk.train;

import copydesk.evaluate.WcxbPage;
import java.util.List;
import java.util.stream.IntStream;

/** Texts of web pages on all subjects, few of which are loaded: what plain language is learned from. */
final class Pages {
    private static final int EVERY = 4;
    private static final int SHORTEST = 400;
    private static final int LONGEST = 8000;

    private Pages() {}

    /** Returns the main content of one page in four, where it is long enough, cut where it is very long. */
    static List<String> sample(List<WcxbPage> pages) {
        return IntStream.range(0, pages.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(i -> pages.get(i).gold())
                .filter(text -> text.length() >= SHORTEST)
                .map(text -> text.substring(0, Math.min(LONGEST, text.length())))
                .toList();
    }
}
