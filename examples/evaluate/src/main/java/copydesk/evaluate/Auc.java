package copydesk.evaluate;

import java.util.List;
import java.util.stream.Stream;

/** The area under the curve of true against false alarms: how often a loaded thing is ranked above a neutral one. */
public final class Auc {
    private Auc() {}

    private record Ranked(double value, boolean positive) {}

    /** Returns the area, from 0 to 1; ties count half. */
    public static double of(List<Double> positive, List<Double> negative) {
        List<Ranked> all = Stream.concat(
                        positive.stream().map(value -> new Ranked(value, true)),
                        negative.stream().map(value -> new Ranked(value, false)))
                .sorted((one, two) -> Double.compare(one.value, two.value))
                .toList();
        double ranks = 0;
        for (int i = 0; i < all.size(); ) {
            int end = i;
            int positives = 0;
            for (; end < all.size() && all.get(end).value == all.get(i).value; end++) {
                positives += all.get(end).positive ? 1 : 0;
            }
            ranks += positives * ((i + end + 1) / 2.0);
            i = end;
        }
        double p = positive.size();
        return p == 0 || negative.isEmpty() ? 0.5 : (ranks - p * (p + 1) / 2) / (p * negative.size());
    }
}
