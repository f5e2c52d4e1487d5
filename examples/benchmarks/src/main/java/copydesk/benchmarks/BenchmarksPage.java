package copydesk.benchmarks;

import copydesk.benchmarks.Capability.Judged;
import copydesk.benchmarks.Capability.Peer;
import copydesk.benchmarks.Capability.Timed;
import copydesk.benchmarks.Figures.Timing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the page of benchmarks from the figures of one run: ratios first, then what they come from. */
final class BenchmarksPage {
    private static final String NONE = "–";
    private static final Map<String, String> KINDS = Map.of(
            "clean", "clean prose",
            "curly", "prose with curly quotation marks and accents",
            "russian", "Russian prose",
            "damaged", "a fault every 200 characters",
            "mojibake", "UTF-8 read as windows-1252",
            "wrapped", "wrapped at a column",
            "page", "a page of menus and prose");

    private final Figures run;

    private BenchmarksPage(Figures run) {
        this.run = run;
    }

    static Sheet of(Figures run) {
        return new BenchmarksPage(run).sheet();
    }

    private Sheet sheet() {
        List<Sheet.Part> parts = new ArrayList<>();
        parts.add(new Sheet.Part(
                "How this was measured",
                List.of(
                        "One run of `examples/benchmarks/run`, which writes this page; nothing here is typed by hand. Times are "
                                + "JMH's, of one thread in a virtual machine of its own: the fastest round, for what disturbs only makes "
                                + "others slower, and the mean, ± half of its interval of 99.9 %. Ratios, passes and speeds are of the "
                                + "fastest rounds; where the interval is wide, they are rough. Quality is measured by the same count for "
                                + "all, on texts that are named in the README.",
                        String.join(
                                        " ",
                                        run.machine().getOrDefault("settings", ""),
                                        run.machine().getOrDefault("note", ""))
                                .strip()),
                List.of(machine())));
        parts.add(
                new Sheet.Part("Aims", List.of("What we set out to reach, also where it is missed."), List.of(aims())));
        for (Capability capability : Capability.all()) {
            parts.add(part(capability));
        }
        return new Sheet("Benchmarks", parts);
    }

    private Sheet.Table machine() {
        List<List<String>> rows = new ArrayList<>();
        for (String fact : List.of("day", "processor", "cores", "memory", "system", "Java", "load")) {
            rows.add(List.of(fact, run.machine().getOrDefault(fact, NONE)));
        }
        return new Sheet.Table("The machine", List.of("what", "which"), rows);
    }

    private Sheet.Table aims() {
        List<List<String>> rows = new ArrayList<>();
        for (Aim aim : Aim.all()) {
            Optional<Double> value = aim.measured(run);
            rows.add(List.of(
                    aim.what(),
                    aim.bound(),
                    value.map(Numbers::plain).orElse(NONE),
                    value.map(one -> aim.isReached(one) ? "reached" : "missed").orElse("not measured")));
        }
        return new Sheet.Table("Aim and measure", List.of("aim", "bound", "measured", "state"), rows);
    }

    private Sheet.Part part(Capability capability) {
        String classes = capability.timed().stream()
                .map(timed -> "`" + timed.type().getSimpleName() + "`")
                .collect(Collectors.joining(", "));
        List<Sheet.Table> tables = new ArrayList<>();
        tables.add(ratios(capability));
        tables.add(times(capability));
        if (!capability.judged().isEmpty()) {
            tables.add(quality(capability));
        }
        return new Sheet.Part(capability.title(), List.of(capability.what() + " Benchmarks: " + classes + "."), tables);
    }

    /** Times as fast, and times as good. */
    private Sheet.Table ratios(Capability capability) {
        List<List<String>> rows = new ArrayList<>();
        for (Timed timed : capability.timed()) {
            for (String kind : kinds(timed)) {
                List<String> row = cells("times as fast: " + name(timed, kind));
                for (Peer peer : capability.peers()) {
                    row.add(run.times(timed.type(), peer.method(), Capability.OURS, kind)
                            .map(Numbers::plain)
                            .orElse(NONE));
                }
                rows.add(row);
            }
        }
        for (Judged judged : capability.judged()) {
            List<String> row = cells("times as good: " + judged.what());
            for (Peer peer : capability.peers()) {
                row.add(run.quality(judged.ours())
                        .flatMap(ours -> run.quality(judged.of(peer)).map(theirs -> ours / theirs))
                        .map(Numbers::plain)
                        .orElse(NONE));
            }
            rows.add(row);
        }
        List<String> heads = cells("measure");
        capability.peers().forEach(peer -> heads.add("against " + peer.name()));
        return new Sheet.Table("Ours against theirs (above 1: ours is better)", heads, rows);
    }

    private Sheet.Table times(Capability capability) {
        List<List<String>> rows = new ArrayList<>();
        for (Timed timed : capability.timed()) {
            for (String kind : kinds(timed)) {
                for (Timing timing : oursFirst()) {
                    if (timing.type().equals(timed.type().getSimpleName())
                            && timing.kind().equals(kind)) {
                        rows.add(List.of(
                                name(timed, kind),
                                who(capability, timing.method()),
                                Numbers.time(timing.best(), Double.NaN),
                                Numbers.time(timing.micros(), timing.error()),
                                timed.size() == 0 ? NONE : Numbers.plain(timed.size() / timing.best()),
                                run.times(timed.type(), timing.method(), "charAtPass", kind)
                                        .map(Numbers::plain)
                                        .orElse(NONE),
                                Numbers.bytes(timing.bytes())));
                    }
                }
            }
        }
        return new Sheet.Table(
                "Times",
                List.of("text", "who", "fastest round", "mean", "million characters a second", "passes", "allocated"),
                rows);
    }

    private List<Timing> oursFirst() {
        return run.timings().stream()
                .sorted(Comparator.comparing(timing -> !timing.method().equals(Capability.OURS)))
                .toList();
    }

    private Sheet.Table quality(Capability capability) {
        List<Peer> peers = capability.peers().stream()
                .filter(peer -> !peer.quality().isEmpty())
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (Judged judged : capability.judged()) {
            List<String> row = cells(judged.what());
            row.add(run.quality(judged.ours()).map(Numbers::share).orElse(NONE));
            for (Peer peer : peers) {
                row.add(run.quality(judged.of(peer)).map(Numbers::share).orElse(NONE));
            }
            rows.add(row);
        }
        List<String> heads = cells("measure");
        heads.add("ours");
        peers.forEach(peer -> heads.add(peer.name()));
        return new Sheet.Table("Quality", heads, rows);
    }

    private static List<String> cells(String first) {
        List<String> cells = new ArrayList<>();
        cells.add(first);
        return cells;
    }

    private List<String> kinds(Timed timed) {
        return run.timings().stream()
                .filter(timing -> timing.type().equals(timed.type().getSimpleName()))
                .map(Timing::kind)
                .distinct()
                .toList();
    }

    private static String name(Timed timed, String kind) {
        return kind.isEmpty() ? timed.what() : KINDS.getOrDefault(kind, kind);
    }

    private static String who(Capability capability, String method) {
        if (method.equals(Capability.OURS)) {
            return "**ours**";
        }
        if (method.equals("charAtPass")) {
            return "one look at every character";
        }
        return capability.peers().stream()
                .filter(peer -> peer.method().equals(method))
                .map(Peer::name)
                .findFirst()
                .orElse(method);
    }
}
