package copydesk.bias;

import java.util.List;

/** Who is named in the lines of a document. */
interface Cast {
    /** Returns the actors of a line in the order of the text, not overlapping. */
    List<Actor> in(Line line);
}
