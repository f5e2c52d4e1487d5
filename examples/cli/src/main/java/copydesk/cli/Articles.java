package copydesk.cli;

import copydesk.Copydesk;
import copydesk.text.Document;
import copydesk.text.Encoding;
import java.io.IOException;
import java.nio.file.Path;

/** Reads the files that a command names, and says in one sentence each which could not be read. */
final class Articles {
    private final Progress progress;
    private int failed;

    private Articles(Progress progress) {
        this.progress = progress;
    }

    interface Use {
        void on(Path file, Document article) throws IOException;
    }

    /**
     * Hands each article to {@code use}; returns the exit status.
     *
     * @param bar whether to show a bar if there are several
     */
    static int each(Inputs inputs, boolean bar, Use use) {
        int most = inputs.files().size();
        try (Progress progress = bar && most > 1 ? Progress.ofArticles(most) : Progress.none()) {
            Articles articles = new Articles(progress);
            inputs.faults().forEach(articles::fail);
            inputs.files().forEach(file -> articles.one(file, use));
            return articles.failed > 0 ? Main.FAILED : 0;
        }
    }

    private void one(Path file, Use use) {
        try {
            use.on(file, read(file));
        } catch (IOException e) {
            fail(String.valueOf(e.getMessage()));
        }
        progress.step(1);
    }

    private void fail(String sentence) {
        failed++;
        progress.say(sentence);
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
