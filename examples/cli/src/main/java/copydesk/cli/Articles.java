package copydesk.cli;

import copydesk.Copydesk;
import copydesk.text.Document;
import copydesk.text.Encoding;
import java.io.IOException;
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
        Document article = Copydesk.read(file);
        if (article.metadata().encoding().filter(Encoding::binary).isPresent()) {
            throw new IOException(file + " is not text: it is full of control bytes");
        }
        if (article.original().isEmpty()) {
            throw new IOException(file + " is empty");
        }
        return article;
    }
}
