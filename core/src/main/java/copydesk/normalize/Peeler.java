package copydesk.normalize;

import copydesk.text.NormalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes layers of wrong decoding off one stretch: tries the pages one inside the other as long as that may help. */
final class Peeler {
    /** What a layer of decoding must bring at least, and what one by another page than the last. */
    private static final int LAYER = 10;

    private static final int OTHER_LAYER = 30;

    /** What every byte speaks for the decoding by fitting. */
    private static final int BYTE = 7;

    /** What makes sure. */
    private static final int SURE = 40;

    /** What is not worth its layer alone can be so beside others. */
    private static final int WEAKEST = -6;

    private static final int DEEPEST = 4;

    private final CodePage first;
    private final int start;
    private final ShrunkenSpace spaces;
    private @Nullable Peeled best;

    private Peeler(CodePage first, int start, ShrunkenSpace spaces) {
        this.first = first;
        this.start = start;
        this.spaces = spaces;
    }

    /** Returns the best that each page can make of a stretch, if that is hardly worse than the stretch as it stands. */
    static List<Peeled> ways(String stretch, ShrunkenSpace spaces) {
        List<Peeled> ways = new ArrayList<>();
        Map<String, @Nullable Peeled> known = new HashMap<>();
        int start = -1;
        for (CodePage page : CodePages.ALL) {
            Reading read = Reading.of(stretch, page, spaces);
            if (!read.isChanged()) {
                continue;
            }
            String text = read.text().text();
            if (!known.containsKey(text)) {
                start = start < 0 ? Oddity.of(stretch) : start;
                Peeler peeler = new Peeler(page, start, spaces);
                peeler.weigh(read.text(), start, page, LAYER, 1, read.sound() > 0);
                known.put(text, peeler.best);
            }
            Peeled best = known.get(text);
            if (best != null) {
                ways.add(best.by(page, read.strays()));
            }
        }
        return ways;
    }

    private void weigh(NormalizedText done, int cost, CodePage last, int layers, int depth, boolean sound) {
        int now = Oddity.of(done.text());
        int fitting = done.original().length() - done.text().length();
        int gain = start - now - layers + BYTE * fitting;
        if (gain > (best == null ? WEAKEST : best.gain())) {
            best = new Peeled(done, gain, sound && gain >= SURE && 2 * now <= start, first);
        }
        if (2 * now > 3 * cost || depth == DEEPEST || !sound) {
            return;
        }
        Set<String> known = new HashSet<>();
        deeper(done, last, now, layers + LAYER, depth, known);
        for (CodePage page : CodePages.ALL) {
            deeper(done, page, now, layers + OTHER_LAYER, depth, known);
        }
    }

    private void deeper(NormalizedText done, CodePage page, int cost, int layers, int depth, Set<String> known) {
        Reading read = Reading.of(done.text(), page, spaces);
        if (read.sound() > 0 && known.add(read.text().text())) {
            weigh(done.then(read.text()), cost, page, layers, depth + 1, true);
        }
    }
}
