package copydesk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one run has measured.
 *
 * @param timings what JMH measured
 * @param quality shares and F1 by name
 * @param machine where and when, a fact each
 */
record Figures(List<Timing> timings, Map<String, Double> quality, Map<String, String> machine) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * One benchmark on one text.
     *
     * @param type the simple name of its class
     * @param method its method
     * @param kind which text; empty if there is one only
     * @param micros the mean time, in microseconds
     * @param best the fastest round: what disturbs only makes the others slower
     * @param error half the width of JMH's interval of 99.9 %; NaN if there is none
     * @param bytes what it allocates each time; NaN if nobody looked
     */
    record Timing(String type, String method, String kind, double micros, double best, double error, double bytes) {
        private static Timing of(JsonNode result) {
            String[] path = result.path("benchmark").asText().split("\\.", -1);
            JsonNode metric = result.path("primaryMetric");
            String unit = metric.path("scoreUnit").asText();
            if (!unit.equals("us/op")) {
                throw new IllegalArgumentException(
                        "unit \"" + unit + "\" of " + path[path.length - 1] + " is not us/op");
            }
            return new Timing(
                    path[path.length - 2],
                    path[path.length - 1],
                    result.path("params").path("kind").asText(""),
                    metric.path("score").asDouble(Double.NaN),
                    best(metric),
                    metric.path("scoreError").asDouble(Double.NaN),
                    result.path("secondaryMetrics")
                            .path("gc.alloc.rate.norm")
                            .path("score")
                            .asDouble(Double.NaN));
        }

        private static double best(JsonNode metric) {
            double best = Double.POSITIVE_INFINITY;
            for (JsonNode fork : metric.path("rawData")) {
                for (JsonNode round : fork) {
                    best = Math.min(best, round.asDouble());
                }
            }
            return best;
        }
    }

    Figures {
        timings = List.copyOf(timings);
    }

    /** Reads a folder: {@code jmh*.json} as JMH writes them, {@code quality.json} and {@code machine.json}. */
    static Figures read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.getFileName().toString().matches("jmh.*\\.json"))
                    .sorted()
                    .toList();
        }
        List<Timing> timings = new ArrayList<>();
        for (Path file : files) {
            JSON.readTree(file.toFile()).forEach(result -> timings.add(Timing.of(result)));
        }
        Map<String, Double> quality = new TreeMap<>();
        JSON.readTree(folder.resolve("quality.json").toFile())
                .properties()
                .forEach(one -> quality.put(one.getKey(), one.getValue().asDouble()));
        Map<String, String> machine = new TreeMap<>();
        JSON.readTree(folder.resolve("machine.json").toFile())
                .properties()
                .forEach(one -> machine.put(one.getKey(), one.getValue().asText()));
        return new Figures(timings, quality, machine);
    }

    /** Writes what JMH did not write itself. */
    static void write(Path folder, String name, Map<String, ?> values) throws IOException {
        JSON.writerWithDefaultPrettyPrinter().writeValue(folder.resolve(name).toFile(), new TreeMap<>(values));
    }

    /** Returns the timing of a method on one text. */
    Optional<Timing> timing(Class<?> type, String method, String kind) {
        return timings.stream()
                .filter(one -> one.type.equals(type.getSimpleName()))
                .filter(one -> one.method.equals(method) && one.kind.equals(kind))
                .findFirst();
    }

    /** Returns how many times as long the one method takes as the other, each in its fastest round. */
    Optional<Double> times(Class<?> type, String method, String beside, String kind) {
        return timing(type, method, kind)
                .flatMap(one -> timing(type, beside, kind).map(other -> one.best / other.best));
    }

    Optional<Double> quality(String name) {
        return Optional.ofNullable(quality.get(name));
    }
}
