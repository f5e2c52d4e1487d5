package copydesk.cli;

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
record Cast(Document document, Entities entities) {
    static Cast of(Document document) {
        Entities entities = Extractor.ENGLISH.extract(document);
        return new Cast(document.withQuotations(Speakers.resolve(document, entities)), entities);
    }

    /** Returns the document without a cast; no model is loaded. */
    static Cast none(Document document) {
        return new Cast(document, Entities.none());
    }

    /** Holds the extractor, which is made when the first cast is asked for. */
    private static final class Extractor {
        private static final EntityExtractor ENGLISH = EntityExtractor.english();
    }
}
