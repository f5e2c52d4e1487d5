package copydesk.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;

/** Writes one JSON object on one line. */
final class JsonLine {
    /** Signs above are written as escapes, so that halves of surrogate pairs survive the way through UTF-8. */
    private static final int LAST_PLAIN = 0xD7FF;

    private static final JsonFactory JSON = new JsonFactory();

    interface Fields {
        void writeTo(JsonGenerator json) throws IOException;
    }

    private JsonLine() {}

    static String of(Fields fields) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.setHighestNonEscapedChar(LAST_PLAIN);
            json.writeStartObject();
            fields.writeTo(json);
            json.writeEndObject();
        }
        return line.toString();
    }
}
