package copydesk.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier run left in an output file.
 *
 * @param lines the number of its whole lines
 * @param asked the length in bytes of the lines they answer
 * @param good whether none of them tells of a failure
 */
record Done(long lines, long asked, boolean good) {
    private static final JsonFactory JSON = new JsonFactory();

    static Done nothing() {
        return new Done(0, 0, true);
    }

    /**
     * Reads {@code in} behind the lines that are answered, and cuts from the file what a crash left of a line.
     *
     * @throws WrongUse if an answer has another id than its line
     */
    static Done in(Path out, BufferedReader in) throws IOException, WrongUse {
        long lines = 0;
        long asked = 0;
        long end = 0;
        boolean good = true;
        try (InputStream answers = new BufferedInputStream(Files.newInputStream(out))) {
            for (byte[] answer = wholeLine(answers); answer.length > 0; answer = wholeLine(answers)) {
                lines++;
                String line = in.readLine();
                if (line == null) {
                    throw new WrongUse(out + " has more lines than the input, so it is no answer to it");
                }
                good &= check(answer, line, out + ":" + lines);
                asked += Utf8.length(line) + 1;
                end += answer.length;
            }
        }
        try (FileChannel file = FileChannel.open(out, StandardOpenOption.WRITE)) {
            file.truncate(end);
        }
        return new Done(lines, asked, good);
    }

    /** Returns the next line with its end, or nothing if no whole one is left. */
    private static byte[] wholeLine(InputStream answers) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = answers.read(); next >= 0; next = answers.read()) {
            line.write(next);
            if (next == '\n') {
                return line.toByteArray();
            }
        }
        return new byte[0];
    }

    /** Returns whether the answer is a good one; an answer has its id first, and behind it the line if it failed. */
    private static boolean check(byte[] answer, String line, String place) throws IOException, WrongUse {
        try (JsonParser json = JSON.createParser(answer)) {
            if (json.nextToken() != JsonToken.START_OBJECT || !"id".equals(json.nextFieldName())) {
                throw noAnswer(place);
            }
            String id = json.nextToken() == JsonToken.VALUE_NULL ? null : json.getText();
            String wanted = Request.idOf(line);
            if (!Objects.equals(id, wanted)) {
                throw new WrongUse(place + " answers " + named(id) + ", but that line of the input is " + named(wanted)
                        + ": they do not belong together");
            }
            return !"line".equals(json.nextFieldName());
        } catch (JsonProcessingException e) {
            throw noAnswer(place);
        }
    }

    private static WrongUse noAnswer(String place) {
        return new WrongUse(place + " is no answer, so nothing can be added to it");
    }

    private static String named(@Nullable String id) {
        return id == null ? "a line without id" : "\"" + id + "\"";
    }
}
