package copydesk.quotes;

import copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to speak.
 *
 * @param name the fullest form of the name; null if only a pronoun or an unnamed speaker stands there
 * @param span where the speaker stands, in the text of the block
 * @param pronoun whether a pronoun for one person stands there
 */
record Subject(@Nullable String name, Span span, boolean pronoun) {
    /** Returns this one without the mark of the genitive that {@code key}, the last word of the span, bears. */
    Subject bare(String key) {
        int mark = key.endsWith("s'") ? 1 : 2;
        Span owner = span.length() > mark ? new Span(span.start(), span.end() - mark) : span;
        return new Subject(name, owner, pronoun);
    }
}
