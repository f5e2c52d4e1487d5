package copydesk.blocks;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How likely each line of a page is part of its story, and what speaks for that. */
final class Judgement {
    /** A line that is no farther than this from as likely as not is in doubt. */
    private static final double DOUBT = 0.35;

    private final PageFeatures page;
    private final double[] probabilities;
    private final Trees trees;
    private final PageKind kind;

    Judgement(PageFeatures page, double[] probabilities, Trees trees, PageKind kind) {
        this.page = page;
        this.probabilities = probabilities;
        this.trees = trees;
        this.kind = kind;
    }

    double probability(int i) {
        return probabilities[i];
    }

    /** Returns the probability of the likeliest line. */
    double most() {
        return Arrays.stream(probabilities).max().orElse(0);
    }

    /** Tells whether the model knows most words of the page; where it does not, its doubts mean less. */
    boolean isKnown() {
        return page.kinds().isKnown();
    }

    PageKind pageKind() {
        return kind;
    }

    /**
     * Returns the probability from which on lines are kept: that at which the expected F measure of the kept words is
     * highest.
     *
     * @param beta how much more a lost word of the story weighs than a word too many
     */
    double threshold(double beta) {
        Integer[] order = new Integer[probabilities.length];
        double all = 0;
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            all += probabilities[i] * page.words(i);
        }
        Arrays.sort(order, Comparator.comparingDouble(i -> -probabilities[i]));
        double square = beta * beta;
        double right = 0;
        double kept = 0;
        double best = 0;
        double threshold = 1;
        for (int i : order) {
            right += probabilities[i] * page.words(i);
            kept += page.words(i);
            double measure = (1 + square) * right / (kept + square * all);
            if (measure > best) {
                best = measure;
                threshold = probabilities[i];
            }
        }
        return threshold;
    }

    /** Returns what spoke most for keeping line {@code i}, or for cutting it, in words; empty where there is no doubt. */
    String reason(int i, boolean kept) {
        if (Math.abs(probabilities[i] - 0.5) > DOUBT) {
            return "";
        }
        Row row = new Row();
        page.fill(row, i);
        List<Clue> clues = row.clues();
        float[] shares = new float[clues.size()];
        trees.explain(row.values(), shares);
        Map<Clue, Float> sums = new EnumMap<>(Clue.class);
        for (int column = 0; column < shares.length; column++) {
            sums.merge(clues.get(column), kept ? shares[column] : -shares[column], Float::sum);
        }
        List<String> words = sums.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<Clue, Float>comparingByValue().reversed())
                .limit(2)
                .map(entry -> entry.getKey().words())
                .toList();
        return words.isEmpty() ? "" : ": " + String.join(" and ", words);
    }
}
