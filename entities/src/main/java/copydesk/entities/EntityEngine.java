package copydesk.entities;

import copydesk.text.EntityType;
import copydesk.text.Span;
import java.util.List;

/**
 * Finds names in running text, sentence by sentence. This is the port behind which a statistical model stands; the
 * extractor finds one with {@link java.util.ServiceLoader} or is given one. An engine must be safe for
 * use by many threads.
 */
public interface EntityEngine {
    /**
     * Returns the names in these sentences, in the order of the text, not overlapping.
     *
     * @param text any text
     * @param sentences the sentences to read, in order and not overlapping; offsets into {@code text}
     */
    List<Name> names(String text, List<Span> sentences);

    /**
     * A name as an engine sees it.
     *
     * @param span offsets into the text that the engine was given
     * @param type {@link EntityType#PERSON}, {@link EntityType#LOCATION} or {@link EntityType#ORGANIZATION}
     */
    record Name(Span span, EntityType type) {}
}
