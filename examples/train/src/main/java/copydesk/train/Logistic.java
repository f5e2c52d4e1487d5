package copydesk.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Logistic regression over features with names, by liblinear. */
final class Logistic {
    /** The name of the weight that is always added. */
    static final String CONSTANT = "[constant]";

    private static final double COST = 0.5;
    private static final double PRECISION = 0.001;

    private final List<Map<String, Double>> rows = new ArrayList<>();
    private final List<Double> labels = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    /** Adds an example. */
    void add(Map<String, Double> features, boolean label) {
        rows.add(features);
        labels.add(label ? 1.0 : 0.0);
        features.keySet().forEach(name -> counts.merge(name, 1, Integer::sum));
    }

    /** Returns the weights of those features that at least so many examples have, by name. */
    Map<String, Double> weights(int fewest) {
        Linear.disableDebugOutput();
        Map<String, Integer> numbers = new TreeMap<>();
        counts.forEach((name, count) -> {
            if (count >= fewest) {
                numbers.put(name, numbers.size() + 1);
            }
        });
        Problem problem = new Problem();
        problem.l = rows.size();
        problem.n = numbers.size() + 1;
        problem.bias = 1;
        problem.x = rows.stream().map(row -> nodes(row, numbers)).toArray(Feature[][]::new);
        problem.y = labels.stream().mapToDouble(label -> label).toArray();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        Map<String, Double> weights = new TreeMap<>();
        numbers.forEach((name, number) -> weights.put(name, sign * model.getFeatureWeights()[number - 1]));
        weights.put(CONSTANT, sign * model.getFeatureWeights()[numbers.size()]);
        return weights;
    }

    private static Feature[] nodes(Map<String, Double> features, Map<String, Integer> numbers) {
        List<Feature> nodes = new ArrayList<>();
        features.forEach((name, value) -> {
            Integer number = numbers.get(name);
            if (number != null) {
                nodes.add(new FeatureNode(number, value));
            }
        });
        nodes.sort(Comparator.comparingInt(Feature::getIndex));
        nodes.add(new FeatureNode(numbers.size() + 1, 1));
        return nodes.toArray(Feature[]::new);
    }

    /** Returns the sum of what speaks for an example: above zero where it is likelier than not. */
    static double sum(Map<String, Double> weights, Map<String, Double> features) {
        double sum = weights.getOrDefault(CONSTANT, 0.0);
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
        }
        return sum;
    }

    /** Returns weights as a table. */
    static String table(String comment, Map<String, Double> weights) {
        StringBuilder out = new StringBuilder("// " + comment + "\nfeature\tweight\n");
        weights.forEach((name, weight) -> out.append(name)
                .append('\t')
                .append(String.format(Locale.ROOT, "%.3f", weight))
                .append('\n'));
        return out.toString();
    }
}
