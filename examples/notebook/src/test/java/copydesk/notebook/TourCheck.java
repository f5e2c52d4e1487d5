package copydesk.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a notebook that was run, and tells which cells do not show what their metadata expect. */
final class TourCheck {
    private TourCheck() {}

    /** Ends with 1 if a cell failed or shows something else. */
    public static void main(String[] args) throws IOException {
        JsonNode notebook = new ObjectMapper().readTree(Path.of(args[0]).toFile());
        List<String> faults = faults(notebook);
        faults.forEach(System.err::println);
        System.out.println(args[0] + ": " + notebook.path("cells").size() + " cells, " + faults.size() + " faults");
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    static List<String> faults(JsonNode notebook) {
        List<String> faults = new ArrayList<>();
        int expected = 0;
        for (JsonNode cell : notebook.path("cells")) {
            StringBuilder shown = new StringBuilder();
            for (JsonNode output : cell.path("outputs")) {
                if (output.path("output_type").asText().equals("error")) {
                    faults.add(cell.path("id").asText() + " failed: "
                            + output.path("evalue").asText());
                }
                shown.append(joined(output.path("text")));
                output.path("data").forEach(data -> shown.append(joined(data)));
            }
            for (JsonNode text : cell.path("metadata").path("expect")) {
                expected++;
                if (shown.indexOf(text.asText()) < 0) {
                    faults.add(cell.path("id").asText() + " does not show \"" + text.asText() + "\"");
                }
            }
        }
        if (expected == 0) {
            faults.add("no cell expects anything");
        }
        return faults;
    }

    /** A text is kept whole or as a list of its lines. */
    private static String joined(JsonNode text) {
        StringBuilder joined = new StringBuilder(text.asText());
        text.forEach(line -> joined.append(line.asText()));
        return joined.toString();
    }
}
