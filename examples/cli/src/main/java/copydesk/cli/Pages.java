package copydesk.cli;

import copydesk.display.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes pages of HTML. */
final class Pages {
    private Pages() {}

    static void write(Path file, Page page) throws IOException {
        try {
            Files.writeString(file, page.toHtml());
        } catch (IOException e) {
            throw new IOException(file + " cannot be written: the folder is missing or closed to us", e);
        }
    }
}
