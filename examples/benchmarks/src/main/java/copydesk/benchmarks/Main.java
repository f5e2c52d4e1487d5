package copydesk.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks: all, or those whose names match the patterns given; {@code --quick} for a first look. */
public final class Main {
    private Main() {}

    /** Runs them and prints the tables. */
    public static void main(String[] args) throws RunnerException {
        List<String> arguments = Arrays.asList(args);
        boolean quick = arguments.contains("--quick");
        ChainedOptionsBuilder options = options(quick ? 2 : 12, quick ? 300 : 1000, quick ? 2 : 4, quick ? 300 : 700);
        arguments.stream().filter(argument -> !argument.startsWith("-")).forEach(options::include);
        if (!WebPages.areThere()) {
            options.exclude("WebPages").exclude("FlatPages");
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println();
        out.print(Report.of(results));
        if (!quick) {
            out.println();
            out.print(Doubling.table());
        }
    }

    /** Returns how a benchmark is run here: mean time in microseconds, and what it allocates. */
    static ChainedOptionsBuilder options(int warmUps, int warmUpMillis, int rounds, int roundMillis) {
        return new OptionsBuilder()
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(1)
                .jvmArgsAppend("-Xmx4g")
                .warmupIterations(warmUps)
                .warmupTime(TimeValue.milliseconds(warmUpMillis))
                .measurementIterations(rounds)
                .measurementTime(TimeValue.milliseconds(roundMillis))
                .addProfiler(GCProfiler.class);
    }
}
