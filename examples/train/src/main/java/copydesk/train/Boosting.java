package copydesk.train;

import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import java.util.List;

/** Grows trees with LightGBM; the same input gives the same trees. */
final class Boosting {
    private static final String PARAMETERS = "objective=binary bagging_freq=1 bagging_fraction=0.5 feature_fraction=0.3"
            + " lambda_l2=20 max_bin=127 verbose=-1 num_threads=2 seed=7 deterministic=true force_row_wise=true";

    /**
     * How trees are grown.
     *
     * @param trees how many
     * @param leaves how many leaves each has at most
     * @param rate how much each counts
     * @param least how many lines a leaf needs
     */
    record Plan(int trees, int leaves, double rate, int least) {}

    private Boosting() {}

    /** Returns the trees in LightGBM's text form. */
    static String grow(List<Example> examples, List<float[][]> rows, Plan plan) throws LGBMException {
        int lines = rows.stream().mapToInt(page -> page.length).sum();
        int columns = rows.stream().filter(page -> page.length > 0).findFirst().orElseThrow()[0].length;
        float[] matrix = new float[Math.multiplyExact(lines, columns)];
        float[] labels = new float[lines];
        float[] weights = new float[lines];
        double sum = 0;
        int at = 0;
        for (int p = 0; p < examples.size(); p++) {
            Example example = examples.get(p);
            for (int i = 0; i < rows.get(p).length; i++) {
                System.arraycopy(rows.get(p)[i], 0, matrix, at * columns, columns);
                labels[at] = example.isStory(i) ? 1 : 0;
                weights[at] = example.weight(i);
                sum += weights[at];
                at++;
            }
        }
        for (int i = 0; i < lines; i++) {
            weights[i] *= (float) (lines / sum);
        }
        String parameters = PARAMETERS + " num_leaves=" + plan.leaves + " learning_rate=" + plan.rate
                + " min_data_in_leaf=" + plan.least;
        try (LGBMDataset data = LGBMDataset.createFromMat(matrix, lines, columns, true, parameters, null)) {
            data.setField("label", labels);
            data.setField("weight", weights);
            try (LGBMBooster booster = LGBMBooster.create(data, parameters)) {
                for (int i = 0; i < plan.trees; i++) {
                    booster.updateOneIter();
                }
                return booster.saveModelToString(0, 0, LGBMBooster.FeatureImportanceType.GAIN);
            }
        }
    }
}
