package copydesk.bias;

import copydesk.text.Document;
import copydesk.text.Entities;
import java.util.List;

/** Who is named in the lines of a document. */
interface Cast {
    /** Returns the actors that the entities name, or those that capitals show where there are none. */
    static Cast of(Document document, Entities entities, List<Line> lines, WordLists lists) {
        return entities.all().isEmpty()
                ? new SurfaceCast(lines, lists)
                : new EntityCast(entities, document.normalized(), lists);
    }

    /** Returns the actors of a line in the order of the text, not overlapping. */
    List<Actor> in(Line line);
}
