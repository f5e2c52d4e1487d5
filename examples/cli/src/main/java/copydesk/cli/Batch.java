package copydesk.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Turns lines of requests into lines of answers, one at a time, in order. */
final class Batch {
    /** Signs above are written as escapes, so that halves of surrogate pairs survive the way through UTF-8. */
    private static final int LAST_PLAIN = 0xD7FF;

    private final JsonFactory json = new JsonFactory();
    private final AnswerWriter answers;

    Batch(Set<Step> steps) {
        this.answers = new AnswerWriter(steps);
    }

    /** Answers all lines; returns whether none failed. */
    boolean run(InputStream in, OutputStream out) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        boolean good = true;
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            StringWriter answer = new StringWriter();
            try (JsonGenerator generator = json.createGenerator(answer)) {
                generator.setHighestNonEscapedChar(LAST_PLAIN);
                good &= answer(line, number, generator);
            }
            writer.write(answer.toString());
            writer.write('\n');
            writer.flush();
        }
        return good;
    }

    private boolean answer(String line, long number, JsonGenerator generator) throws IOException {
        try {
            answers.write(Request.of(line), generator);
            return true;
        } catch (Request.Malformed e) {
            generator.writeStartObject();
            generator.writeStringField("id", e.id());
            generator.writeNumberField("line", number);
            generator.writeStringField("error", e.getMessage());
            generator.writeEndObject();
            return false;
        }
    }
}
