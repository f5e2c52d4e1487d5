package copydesk.evaluate;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Holds what is measured against the floors in {@code seeds/baseline.json}. */
class FloorsTest {
    private static final Path PROJECT = Evaluation.project();

    @Test
    void theSeedCorpusIsReadAsWellAsBefore() throws IOException {
        hold("seeds", new Evaluation().seeds().figures());
    }

    @Test
    void theNewsTextsAreReadAsWellAsBefore() throws IOException {
        hold("news", new Evaluation().news().figures());
    }

    @Test
    void theDevelopmentDataIsReadAsWellAsBefore() throws IOException {
        Path data = Evaluation.dataBeside(PROJECT);
        Assumptions.assumeTrue(Files.isDirectory(data), "the development data is not beside the project: " + data);
        hold("data", new Evaluation().data(data).figures());
    }

    @Test
    void loadedLanguageIsFoundAsWellAsBefore() throws IOException {
        hold("loaded", new Evaluation().loaded().figures());
    }

    /** What was trained is held by its figures out of fold, which the trainer wrote down together with the model. */
    @Test
    void theModelsAreTheOnesThatWereMeasured() throws IOException {
        check("seeds/out-of-fold.json", 2, "core/src/main/resources/copydesk/blocks");
        hold("out of fold", new Evaluation().outOfFold(PROJECT).figures());
        check("seeds/sentences.json", 3, "bias/src/main/resources/copydesk/bias");
        hold("sentences", new Evaluation().sentences(PROJECT).figures());
    }

    private static void check(String figures, int trained, String folder) throws IOException {
        JsonNode models =
                new ObjectMapper().readTree(PROJECT.resolve(figures).toFile()).path("models");
        assertEquals(trained, models.size(), figures);
        for (Map.Entry<String, JsonNode> model : models.properties()) {
            byte[] file = Files.readAllBytes(PROJECT.resolve(folder).resolve(model.getKey()));
            assertEquals(model.getValue().asText(), Hashes.of(file), model.getKey());
        }
    }

    private static void hold(String part, Map<String, Double> figures) throws IOException {
        JsonNode floors = new ObjectMapper()
                .readTree(PROJECT.resolve("seeds/baseline.json").toFile())
                .path(part);
        assertTrue(!floors.isEmpty(), "no floors for " + part);
        List<Executable> checks = new ArrayList<>();
        Iterator<Map.Entry<String, JsonNode>> fields = floors.properties().iterator();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> floor = fields.next();
            double value = figures.getOrDefault(floor.getKey(), -1.0);
            checks.add(() -> assertTrue(
                    value >= floor.getValue().asDouble(),
                    () -> floor.getKey() + " is " + value + ", below its floor " + floor.getValue()));
        }
        assertAll(checks);
    }
}
