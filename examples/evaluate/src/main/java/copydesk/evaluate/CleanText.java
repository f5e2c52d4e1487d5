package copydesk.evaluate;

import copydesk.lexicon.Table;
import copydesk.normalize.Normalizer;
import copydesk.normalize.Repair;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether text that is not broken is ever taken for broken: all pages but those that {@code damaged-pages.tsv} names. */
final class CleanText {
    private static final Set<String> DAMAGED = Table.resource(CleanText.class, "damaged-pages.tsv").stream()
            .map(row -> row.required("page"))
            .collect(Collectors.toUnmodifiableSet());

    private CleanText() {}

    /** Returns the share of clean pages, flattened text and main content, in which no encoding is repaired. */
    static Score score(List<WcxbPage> pages) {
        Score score = new Score();
        for (WcxbPage page : pages) {
            if (!DAMAGED.contains(page.id())) {
                score.add(isLeft(page.text()) && isLeft(page.gold()) ? 1 : 0);
            }
        }
        return score;
    }

    private static boolean isLeft(String text) {
        return Normalizer.safe().normalize(text).edits().stream()
                .noneMatch(edit -> edit.repair().equals(Repair.ENCODING.label()));
    }
}
