package copydesk.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.Copydesk;
import copydesk.entities.EntityEngine.Name;
import copydesk.entities.corenlp.CoreNlpEngine;
import copydesk.text.Document;
import copydesk.text.Sentence;
import copydesk.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class CoreNlpCrfTest {
    private static final int PAGES_APART = 40;

    /** A longer one could be read in pieces by one of the two. */
    private static final int LONGEST_SENTENCE = 700;

    @Test
    void ourEngineFindsTheSameNames() throws IOException {
        Path pages = Evaluation.dataBeside(Evaluation.project()).resolve("wcxb-dev");
        Assumptions.assumeTrue(Files.isDirectory(pages), "the development data is not beside the project: " + pages);
        CoreNlpCrf theirs = new CoreNlpCrf();
        CoreNlpEngine ours = new CoreNlpEngine();
        int names = 0;
        List<WcxbPage> all = WcxbPage.all(pages);
        for (int i = 0; i < all.size(); i += PAGES_APART) {
            Document document = Copydesk.parse(all.get(i).text());
            List<Span> sentences = document.sentences().stream()
                    .map(Sentence::span)
                    .map(document.normalized()::toText)
                    .filter(span -> span.length() <= LONGEST_SENTENCE)
                    .toList();
            List<Name> expected = theirs.names(document.text(), sentences);
            assertEquals(
                    expected, ours.names(document.text(), sentences), all.get(i).id());
            names += expected.size();
        }
        assertTrue(names > 1_000, names + " names");
    }
}
