package copydesk.train;

import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;

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
     * @param least how many rows a leaf needs
     */
    record Plan(int trees, int leaves, double rate, int least) {}

    private Boosting() {}

    /** Returns the trees in LightGBM's text form. */
    static String grow(Lessons lessons, Plan plan) throws LGBMException {
        String parameters = PARAMETERS + " num_leaves=" + plan.leaves + " learning_rate=" + plan.rate
                + " min_data_in_leaf=" + plan.least;
        try (LGBMDataset data = LGBMDataset.createFromMat(
                lessons.matrix(), lessons.size(), lessons.columns(), true, parameters, null)) {
            data.setField("label", lessons.labels());
            data.setField("weight", lessons.weights());
            try (LGBMBooster booster = LGBMBooster.create(data, parameters)) {
                for (int i = 0; i < plan.trees; i++) {
                    booster.updateOneIter();
                }
                return booster.saveModelToString(0, 0, LGBMBooster.FeatureImportanceType.GAIN);
            }
        }
    }
}
