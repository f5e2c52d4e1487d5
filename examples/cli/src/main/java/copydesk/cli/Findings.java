package copydesk.cli;

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
