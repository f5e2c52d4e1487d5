package copydesk.cli;

import copydesk.Copydesk;
import copydesk.read.Decoded;
import copydesk.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the files that a command names, and says in one sentence each which could not be read. */
final class Articles {
    private int failed;

    interface Use {
        void on(Path file, Document article) throws IOException;
    }

    /** Hands each article to {@code use}; returns the exit status. */
    static int each(List<Path> files, Use use) {
        Articles articles = new Articles();
        files.forEach(file -> articles.one(file, use));
        return articles.failed > 0 ? Main.FAILED : 0;
    }

    private void one(Path file, Use use) {
        try {
            Document article = read(file);
            use.on(file, article);
        } catch (IOException e) {
            failed++;
            System.err.println("copydesk: " + e.getMessage());
        }
    }

    private static Document read(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length == 0) {
                throw new IOException(file + " is empty");
            }
            if (Decoded.of(bytes).binary()) {
                throw new IOException(file + " is not text: it is full of control bytes");
            }
        }
        return Copydesk.read(file);
    }
}
