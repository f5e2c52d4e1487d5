package copydesk.cli;

import copydesk.Copydesk;
import copydesk.bias.BiasReport;
import copydesk.bias.LoadedLanguage;
import copydesk.entities.EntityExtractor;
import copydesk.entities.Speakers;
import copydesk.text.Document;
import copydesk.text.Entities;

/**
 * A document with its cast, its quotations spoken by members of the cast.
 *
 * @param document the document
 * @param entities its cast
 */
record Findings(Document document, Entities entities) {
    /** Is read for nothing but to have all loaded. */
    private static final String SENTENCE = "Nobody spoke.";

    /**
     * Starts to load, on threads beside, what the articles will ask for.
     *
     * @param cast whether casts will be asked for
     * @param report whether reports will be
     */
    static void prepare(boolean cast, boolean report) {
        if (cast) {
            beside(() -> Extractor.ENGLISH.extract(Copydesk.parse(SENTENCE)));
        }
        if (report) {
            beside(LoadedLanguage::english);
        }
    }

    private static void beside(Runnable task) {
        Thread thread = new Thread(task, "loading");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns the document with its cast, or without one; only a cast needs the model to be loaded. */
    static Findings of(Document document, boolean cast) {
        if (!cast) {
            return new Findings(document, Entities.none());
        }
        Entities entities = Extractor.ENGLISH.extract(document);
        return new Findings(document.withQuotations(Speakers.resolve(document, entities)), entities);
    }

    BiasReport report() {
        return LoadedLanguage.english().score(document, entities);
    }

    /** Holds the extractor, which is made when the first cast is asked for. */
    private static final class Extractor {
        private static final EntityExtractor ENGLISH = EntityExtractor.english();
    }
}
