package copydesk.cli;

import copydesk.entities.EntityExtractor;
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
        EntityExtractor extractor = EntityExtractor.english();
        Entities entities = extractor.extract(document);
        return new Cast(document.withQuotations(extractor.resolve(document, entities)), entities);
    }
}
