package copydesk.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What we wanted to reach, beside what was measured.
 *
 * @param what what is measured
 * @param limit below zero the most that is allowed, above it the least
 * @param measured takes it from a run
 */
record Aim(String what, double limit, Function<Figures, Optional<Double>> measured) {
    /** Returns all aims. */
    static List<Aim> all() {
        return List.of(
                new Aim("repair of clean text, passes", -1.5, run -> passes(run, "clean")),
                new Aim("repair of a fault every 200 characters, passes", -6, run -> passes(run, "damaged")),
                new Aim("times as fast as Lucene's char filters, clean text", 10, run -> lucene(run, "clean")),
                new Aim("the same, a fault every 200 characters", 10, run -> lucene(run, "damaged")),
                new Aim("the same, broken encoding", 10, run -> lucene(run, "mojibake")),
                new Aim(
                        "story in flattened text, made page, MB/s",
                        20,
                        run -> speed(run, Pages.class, "page", Texts.SIZE)),
                new Aim("the same, real pages, MB/s", 20, run -> speed(run, FlatPages.class, "", FlatPages.SIZE)),
                new Aim(
                        "story in HTML, times of a bare parse, made page",
                        -2,
                        run -> run.times(Html.class, "copydesk", "jsoup", "")),
                new Aim("the same, real pages", -2, run -> run.times(WebPages.class, "copydesk", "jsoup", "")),
                new Aim("word F1 in HTML, all kinds of page", .88, run -> run.quality("out of fold, html, all")),
                new Aim("word F1 in HTML, articles", .945, run -> run.quality("out of fold, html, article")),
                new Aim(
                        "word F1 in flattened text, all kinds of page",
                        .845,
                        run -> run.quality("out of fold, flat, all")),
                new Aim("word F1 in flattened text, articles", .935, run -> run.quality("out of fold, flat, article")),
                new Aim(
                        "F1 of names above the CRF alone",
                        .02,
                        run -> difference(run, "names, copydesk", "names, crf")),
                new Aim("what the layer above the CRF costs, in times of the CRF", -.1, Aim::layer),
                new Aim(
                        "the CRF alone, times as fast as CoreNLP's code",
                        10,
                        run -> run.times(Naming.class, "crf", "copydeskEngineOnly", "")),
                new Aim("loaded language, MB/s", 50, run -> speed(run, Scoring.class, "", Scoring.SIZE)),
                new Aim("F1 of loaded expressions", .65, run -> run.quality("loaded, copydesk, F1")));
    }

    private static Optional<Double> passes(Figures run, String kind) {
        return run.times(Repairing.class, "copydesk", "charAtPass", kind);
    }

    private static Optional<Double> lucene(Figures run, String kind) {
        return run.times(Repairing.class, "luceneCharFilters", "copydesk", kind);
    }

    private static Optional<Double> speed(Figures run, Class<?> type, String kind, int size) {
        return run.timing(type, "copydesk", kind).map(timing -> size / timing.best());
    }

    private static Optional<Double> layer(Figures run) {
        return run.times(Naming.class, "copydesk", "crf", "")
                .flatMap(all ->
                        run.times(Naming.class, "copydeskEngineOnly", "crf", "").map(engine -> all - engine));
    }

    private static Optional<Double> difference(Figures run, String one, String other) {
        return run.quality(one).flatMap(ours -> run.quality(other).map(theirs -> ours - theirs));
    }

    String bound() {
        return (limit < 0 ? "at most " : "at least ") + Numbers.plain(Math.abs(limit));
    }

    Optional<Double> measured(Figures run) {
        return measured.apply(run);
    }

    boolean isReached(double value) {
        return limit < 0 ? value <= -limit : value >= limit;
    }
}
