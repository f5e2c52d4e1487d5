package copydesk.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TourCheckTest {
    private static List<String> faults(String outputs) throws JsonProcessingException {
        return TourCheck.faults(new ObjectMapper()
                .readTree("{\"cells\": [{\"id\": \"c1\", \"metadata\": {\"expect\": [\"3 blocks\"]}, \"outputs\": ["
                        + outputs + "]}]}"));
    }

    @Test
    void textAndDataAreRead() throws JsonProcessingException {
        assertEquals(List.of(), faults("{\"output_type\": \"stream\", \"text\": [\"3 \", \"blocks\"]}"));
        assertEquals(List.of(), faults("{\"output_type\": \"execute_result\", \"data\": {\"a/b\": \"3 blocks\"}}"));
    }

    @Test
    void whatIsMissingOrFailedIsTold() throws JsonProcessingException {
        assertEquals(List.of("c1 does not show \"3 blocks\""), faults(""));
        assertEquals(
                List.of("c1 failed: no such file"),
                faults("{\"output_type\": \"error\", \"evalue\": \"no such file\"}, {\"text\": \"3 blocks\"}"));
    }

    @Test
    void aNotebookWithoutExpectationsIsNoTest() throws JsonProcessingException {
        assertEquals(
                List.of("no cell expects anything"), TourCheck.faults(new ObjectMapper().readTree("{\"cells\": []}")));
    }

    @Test
    void theTourWasNotRunButExpects() throws IOException {
        JsonNode tour = new ObjectMapper().readTree(Files.readString(Path.of("tour.ipynb")));
        assertTrue(TourCheck.faults(tour).size() > 10, "outputs are not kept in the tour itself");
    }
}
