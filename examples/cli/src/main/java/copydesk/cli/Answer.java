package copydesk.cli;

import copydesk.cli.Request.Malformed;
import java.io.IOException;
import java.util.Set;

/**
 * The answer to one line of a batch.
 *
 * @param line the answer, without the end of the line
 * @param good whether the line could be answered
 * @param asked the length in bytes of the line that was answered
 */
public record Answer(String line, boolean good, long asked) {
    static Answer to(String line, long number, Set<Step> steps) throws IOException {
        long asked = Utf8.length(line) + 1;
        try {
            return new Answer(row(Request.of(line), steps), true, asked);
        } catch (Malformed e) {
            String answer = JsonLine.of(json -> {
                json.writeStringField("id", e.id());
                json.writeNumberField("line", number);
                json.writeStringField("error", e.getMessage());
            });
            return new Answer(answer, false, asked);
        }
    }

    /** Returns the answer to a good request: a JSON object on one line, without the end of the line. */
    public static String row(Request request, Set<Step> steps) throws IOException {
        Findings findings = Findings.of(request.article(), steps.contains(Step.ENTITIES));
        AnswerWriter writer = new AnswerWriter(steps);
        return JsonLine.of(json -> writer.write(request.id(), request.html(), findings, json));
    }
}
