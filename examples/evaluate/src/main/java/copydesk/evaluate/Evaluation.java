package copydesk.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import copydesk.seeds.Part;
import copydesk.seeds.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that is measured, by name. */
public final class Evaluation {
    private final Map<String, Double> figures = new LinkedHashMap<>();

    /** Measures on the seed corpus, which is always there. */
    Evaluation seeds() {
        SeedScores.of(Seeds.all().part(Part.DEV)).forEach((name, value) -> figures.put("seeds dev, " + name, value));
        SeedScores.of(Seeds.all().part(Part.HELD_OUT))
                .forEach((name, value) -> figures.put("seeds held out, " + name, value));
        return this;
    }

    /** Measures on the articles that are marked for loaded language. */
    Evaluation loaded() {
        LoadedScores.dev().table().forEach((name, value) -> figures.put("loaded dev, " + name, value));
        LoadedScores.held().table().forEach((name, value) -> figures.put("loaded held out, " + name, value));
        return this;
    }

    /** Takes what the trainer measured of the model of sentences. */
    Evaluation sentences(Path project) throws IOException {
        return measured(project.resolve("seeds/sentences.json"), "sentences, ");
    }

    /** Measures names, merging and speakers on news texts that were written for this project. */
    Evaluation news() {
        news("news", NewsMarks.all());
        return this;
    }

    /** Rules are made on the first half, and judged on the other. */
    private void news(String set, List<NewsGold> texts) {
        Map<String, List<NewsGold>> halves = new LinkedHashMap<>();
        texts.forEach(text ->
                halves.computeIfAbsent(text.half(), half -> new ArrayList<>()).add(text));
        halves.forEach((half, some) -> EntityGold.of(some)
                .figures()
                .forEach((name, value) -> figures.put(set + " " + half + ", " + name, value)));
    }

    /** Measures on the development data, as far as it is there. */
    Evaluation data(Path data) throws IOException {
        Mojibake mojibake = new Mojibake(data);
        if (mojibake.isThere()) {
            figures.put("mojibake, cases passed", mojibake.score().mean());
        }
        LineJoins joins = new LineJoins(data);
        if (joins.isThere()) {
            joins.scores().forEach((half, score) -> {
                figures.put("line joins " + half + ", precision", score.precision());
                figures.put("line joins " + half + ", recall", score.recall());
            });
        }
        Path pages = data.resolve("wcxb-dev");
        if (Files.isDirectory(pages)) {
            List<WcxbPage> all = WcxbPage.all(pages);
            figures.put(
                    "encodings, clean pages left alone", CleanText.score(all).mean());
            news("news pages", NewsPages.of(all));
        }
        return this;
    }

    /** Takes what the trainer measured on pages of sites that the model did not see. */
    public Evaluation outOfFold(Path project) throws IOException {
        return measured(project.resolve("seeds/out-of-fold.json"), "out of fold, ");
    }

    private Evaluation measured(Path file, String prefix) throws IOException {
        JsonNode measured = new ObjectMapper().readTree(file.toFile());
        measured.path("figures")
                .properties()
                .forEach(figure ->
                        figures.put(prefix + figure.getKey(), figure.getValue().asDouble()));
        return this;
    }

    /** Returns what was measured, by name. */
    public Map<String, Double> figures() {
        return figures;
    }

    /** Returns the folder of the development data, beside the project; it may be missing. */
    public static Path dataBeside(Path project) {
        return project.resolve("../shared/data").normalize();
    }

    /** Returns the project's root, seen from a module or from the root itself. */
    public static Path project() {
        Path here = Path.of("").toAbsolutePath();
        while (here.getParent() != null && !Files.exists(here.resolve("seeds/baseline.json"))) {
            here = here.getParent();
        }
        return here;
    }
}
