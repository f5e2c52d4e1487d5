package copydesk.train;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Lets a linear model learn curved borders: random waves over the features, whose products come near a Gaussian kernel's (Rahimi
 * and Recht, Random Features for Large-Scale Kernel Machines, 2007). The same in each run.
 */
final class Kernel {
    private static final int WAVES = 1000;
    private static final double WIDTH = 0.22;
    private static final double HEIGHT = 0.22;
    private static final long SEED = 20071203;

    private final double[][] directions;
    private final double[] phases = new double[WAVES];

    Kernel(int dimensions) {
        SplittableRandom random = new SplittableRandom(SEED);
        directions = new double[WAVES][dimensions];
        for (int wave = 0; wave < WAVES; wave++) {
            phases[wave] = 2 * Math.PI * random.nextDouble();
            for (int i = 0; i < dimensions; i++) {
                directions[wave][i] = WIDTH * normal(random);
            }
        }
    }

    /** By Box and Muller. */
    private static double normal(SplittableRandom random) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }

    /** Returns the features with the waves at them. */
    Map<String, Double> of(Map<String, Double> features) {
        Map<String, Double> all = new LinkedHashMap<>(features);
        for (int wave = 0; wave < WAVES; wave++) {
            double sum = phases[wave];
            int i = 0;
            for (double value : features.values()) {
                sum += directions[wave][i++] * value;
            }
            all.put("wave " + wave, HEIGHT * StrictMath.cos(sum));
        }
        return all;
    }
}
