package copydesk.blocks;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The numbers by which a line is judged: what it is itself, what stands around it, where it stands, on what page. */
final class PageFeatures {
    private static final int NEAR = 4;
    private static final int[] WINDOWS = {3, 10, 30};

    private static final List<Feature> SEEN_NEARBY = List.of(
            Feature.WORDS,
            Feature.CAPITALIZED,
            Feature.FUNCTION_WORDS,
            Feature.CLOSED,
            Feature.ODDS_MEAN,
            Feature.RULE_WEIGHT,
            Feature.LINE_ODDS,
            Feature.NUMBERS);

    /** What is added up over windows; each as whole numbers, so that sums are exact. */
    private static final int SUMS = 8;

    private static final int WORDS = 0;
    private static final int PROSE_WORDS = 1;
    private static final int CLOSED = 2;
    private static final int ODDS = 3;
    private static final int RULED = 4;
    private static final int COPIED = 5;
    private static final int CAPITALIZED = 6;
    private static final int FUNCTION = 7;

    private static final Feature[] FEATURES = Feature.values();

    private final float[][] lines;
    private final int[][] sums;
    private final float[] whole;
    private final Landmarks landmarks;
    private final @Nullable MarkupFeatures markup;
    private final PageKinds kinds;

    PageFeatures(Page page, LineFeatures features) {
        int n = page.size();
        kinds = features.newPage();
        lines = new float[n][Feature.COUNT];
        sums = new int[SUMS][n + 1];
        markup = page.markup().isEmpty() ? null : features.ofMarkup(page, kinds);
        Set<String> title = n == 0 ? Set.of() : words(page.line(0));
        for (int i = 0; i < n; i++) {
            float[] row = lines[i];
            Line line = page.line(i);
            features.fill(row, line, page.rule(i), kinds);
            LineFeatures.set(row, Feature.TITLE_SHARE, i == 0 ? 1 : titleShare(line, title));
            LineFeatures.set(row, Feature.COPIES, page.copies(i));
            LineFeatures.set(row, Feature.COPY_BEFORE, page.repeats(i) < 0 ? 0 : i - page.repeats(i));
            int gap = i == 0 ? 0 : line.span().start() - page.line(i - 1).span().end() - 1;
            LineFeatures.set(row, Feature.GAP_BEFORE, gap);
            if (i > 0) {
                LineFeatures.set(lines[i - 1], Feature.GAP_AFTER, gap);
            }
            add(i, row);
            if (markup != null) {
                markup.add(i, line.words(), line.isProse(), (int) of(row, Feature.ODDS));
            }
        }
        landmarks = new Landmarks(page, lines);
        if (markup != null) {
            markup.close();
        }
        whole = whole(n);
    }

    private static Set<String> words(Line line) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < line.tokens().size() && i < 100; i++) {
            if (line.tokens().isWord(i)) {
                words.add(line.tokens().key(i));
            }
        }
        return words;
    }

    private static float titleShare(Line line, Set<String> title) {
        if (line.words() > 40 || line.words() == 0) {
            return 0;
        }
        int shared = 0;
        for (int i = 0; i < line.tokens().size(); i++) {
            shared += title.contains(line.tokens().key(i)) ? 1 : 0;
        }
        return LineFeatures.share(shared, line.words());
    }

    private static float of(float[] row, Feature feature) {
        return row[feature.column()];
    }

    private void add(int i, float[] row) {
        int words = (int) of(row, Feature.WORDS);
        boolean prose = of(row, Feature.PROSE) > 0;
        sum(WORDS, i, words);
        sum(PROSE_WORDS, i, prose ? words : 0);
        sum(CLOSED, i, (int) of(row, Feature.CLOSED));
        sum(ODDS, i, (int) of(row, Feature.ODDS));
        sum(RULED, i, of(row, Feature.RULE_WEIGHT) > 0 ? 1 : 0);
        sum(COPIED, i, of(row, Feature.COPIES) > 1 ? 1 : 0);
        sum(CAPITALIZED, i, Math.round(of(row, Feature.CAPITALIZED) * words));
        sum(FUNCTION, i, Math.round(of(row, Feature.FUNCTION_WORDS) * words));
    }

    private void sum(int which, int i, int value) {
        sums[which][i + 1] = sums[which][i] + value;
    }

    /** What the page as a whole is like: the same for all of its lines. */
    private float[] whole(int n) {
        int marks = 0;
        int dates = 0;
        int money = 0;
        int items = 0;
        int gaps = 0;
        int code = 0;
        int longLines = 0;
        for (float[] row : lines) {
            marks += (int) of(row, Feature.COMMENT_MARK);
            dates += (int) of(row, Feature.HAS_DATE);
            money += of(row, Feature.MONEY) > 0 ? 1 : 0;
            items += (int) of(row, Feature.ITEM);
            gaps += of(row, Feature.GAP_BEFORE) > 0 ? 1 : 0;
            code += of(row, Feature.CODE_SIGNS) > 2 ? 1 : 0;
            longLines += of(row, Feature.WORDS) > 30 ? 1 : 0;
        }
        int words = sums[WORDS][n];
        float[] shape = {
            n,
            words,
            LineFeatures.share(sums[PROSE_WORDS][n], words),
            LineFeatures.share(words, n),
            LineFeatures.share(sums[RULED][n], n),
            LineFeatures.share(sums[ODDS][n], words),
            LineFeatures.share(sums[COPIED][n], n),
            LineFeatures.share(sums[CAPITALIZED][n], words),
            LineFeatures.share(sums[FUNCTION][n], words),
            marks,
            LineFeatures.share(dates, n),
            LineFeatures.share(money, n),
            LineFeatures.share(items, n),
            LineFeatures.share(gaps, n),
            LineFeatures.share(code, n),
            longLines,
            landmarks.longestRun(),
            LineFeatures.share(landmarks.longestRun(), words)
        };
        float[] all = Arrays.copyOf(shape, shape.length + PageKind.COUNT + 1);
        for (PageKind kind : PageKind.values()) {
            all[shape.length + kind.number()] = kinds.score(kind);
        }
        all[all.length - 1] = kinds.best().number();
        return all;
    }

    int size() {
        return lines.length;
    }

    /** Returns what the words of the page tell of its kind. */
    PageKinds kinds() {
        return kinds;
    }

    /** Returns the number of words of line {@code i}. */
    int words(int i) {
        return (int) of(lines[i], Feature.WORDS);
    }

    /** Returns the numbers of the page as a whole. */
    float[] ofPage() {
        float[] more = markup == null ? new float[0] : markup.ofPage();
        float[] all = Arrays.copyOf(whole, whole.length + more.length);
        System.arraycopy(more, 0, all, whole.length, more.length);
        return all;
    }

    /** Fills in all numbers of line {@code i}. */
    void fill(Row row, int i) {
        row.clear();
        for (Feature feature : FEATURES) {
            row.add(feature.clue(), of(lines[i], feature));
        }
        for (int d = -NEAR; d <= NEAR; d++) {
            if (d != 0) {
                for (Feature feature : SEEN_NEARBY) {
                    boolean there = i + d >= 0 && i + d < lines.length;
                    row.add(Clue.NEIGHBOURS, there ? of(lines[i + d], feature) : -1);
                }
            }
        }
        for (int window : WINDOWS) {
            window(row, Math.max(0, i - window), i);
            window(row, i + 1, Math.min(lines.length, i + 1 + window));
        }
        place(row, i);
        for (float value : whole) {
            row.add(Clue.PAGE, value);
        }
        if (markup != null) {
            markup.fill(row, i);
        }
    }

    private void window(Row row, int from, int to) {
        int n = to - from;
        int words = of(WORDS, from, to);
        row.add(Clue.SURROUNDINGS, LineFeatures.share(words, n));
        row.add(Clue.SURROUNDINGS, LineFeatures.share(of(PROSE_WORDS, from, to), words));
        row.add(Clue.SURROUNDINGS, LineFeatures.share(of(CLOSED, from, to), n));
        row.add(Clue.SURROUNDINGS, LineFeatures.share(of(ODDS, from, to), words));
        row.add(Clue.SURROUNDINGS, LineFeatures.share(of(RULED, from, to), n));
        row.add(Clue.SURROUNDINGS, LineFeatures.share(of(COPIED, from, to), n));
        row.add(Clue.SURROUNDINGS, LineFeatures.share(of(CAPITALIZED, from, to), words));
        row.add(Clue.SURROUNDINGS, LineFeatures.share(of(FUNCTION, from, to), words));
    }

    private int of(int sum, int from, int to) {
        return sums[sum][to] - sums[sum][from];
    }

    private void place(Row row, int i) {
        int n = lines.length;
        row.add(Clue.PLACE, i);
        row.add(Clue.PLACE, n - i);
        row.add(Clue.PLACE, LineFeatures.share(i, n));
        row.add(Clue.PLACE, LineFeatures.share(sums[WORDS][i], sums[WORDS][n]));
        row.add(Clue.PLACE, LineFeatures.share(sums[PROSE_WORDS][i], sums[PROSE_WORDS][n]));
        row.add(Clue.PLACE, sums[PROSE_WORDS][i]);
        row.add(Clue.PLACE, sums[PROSE_WORDS][n] - sums[PROSE_WORDS][i + 1]);
        landmarks.fill(row, i);
    }
}
