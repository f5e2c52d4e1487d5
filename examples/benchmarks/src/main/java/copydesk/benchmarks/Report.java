package copydesk.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results of one run in passes over the text. */
final class Report {
    private static final String MEASURE = "charAtPass";

    private Report() {}

    /** Returns a table: what, on which text, how many passes over it, megabytes a second, bytes that were allocated. */
    static String of(Collection<RunResult> results) {
        Map<String, Double> passes = new TreeMap<>();
        for (RunResult result : results) {
            if (name(result).equals(MEASURE)) {
                passes.put(group(result), result.getPrimaryResult().getScore());
            }
        }
        StringBuilder out = new StringBuilder();
        for (RunResult result : results) {
            double time = result.getPrimaryResult().getScore();
            double pass = passes.getOrDefault(group(result), Double.NaN);
            Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
            out.append(String.format(
                    Locale.ROOT,
                    "%-34s %-22s %8.2f passes %8.0f MB/s %12.0f bytes%n",
                    group(result),
                    name(result),
                    time / pass,
                    Texts.SIZE / time,
                    allocated == null ? Double.NaN : allocated.getScore()));
        }
        return out.toString();
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }

    private static String group(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String[] path = benchmark.split("\\.", -1);
        return path[path.length - 2] + " " + result.getParams().getParam("kind");
    }
}
