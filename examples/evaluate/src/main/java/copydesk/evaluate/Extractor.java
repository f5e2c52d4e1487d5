package copydesk.evaluate;

import copydesk.read.HtmlPage;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import de.l3s.boilerpipe.extractors.DefaultExtractor;
import de.l3s.boilerpipe.extractors.LargestContentExtractor;
import java.util.Optional;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;

/** What others take for the main content of a page. */
public enum Extractor {
    /** Readability4J. */
    READABILITY4J {
        @Override
        String read(WcxbPage page) throws BoilerpipeProcessingException {
            Article article = new Readability4J("https://example.org/", page.html()).parse();
            return HtmlPage.of(Optional.ofNullable(article.getContent()).orElse(""), "")
                    .source();
        }
    },
    /** Boilerpipe for pages of any kind. */
    BOILERPIPE_DEFAULT {
        @Override
        String read(WcxbPage page) throws BoilerpipeProcessingException {
            return DefaultExtractor.INSTANCE.getText(page.html());
        }
    },
    /** Boilerpipe for articles. */
    BOILERPIPE_ARTICLE {
        @Override
        String read(WcxbPage page) throws BoilerpipeProcessingException {
            return ArticleExtractor.INSTANCE.getText(page.html());
        }
    },
    /** Boilerpipe, the largest block alone. */
    BOILERPIPE_LARGEST {
        @Override
        String read(WcxbPage page) throws BoilerpipeProcessingException {
            return LargestContentExtractor.INSTANCE.getText(page.html());
        }
    };

    abstract String read(WcxbPage page) throws BoilerpipeProcessingException;

    /** Returns the text that is taken for the main content; empty where the extractor fails. */
    public String text(WcxbPage page) {
        try {
            return read(page);
        } catch (BoilerpipeProcessingException | RuntimeException | StackOverflowError e) {
            return "";
        }
    }

    /** Tells whether our models learn from its texts; the others show how it goes with an extractor that is new. */
    public boolean isLearned() {
        return this == READABILITY4J || this == BOILERPIPE_DEFAULT;
    }
}
