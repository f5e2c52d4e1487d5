package copydesk.bias;

import copydesk.text.Document;
import copydesk.text.Entities;
import java.util.Objects;

/**
 * Finds loaded and partisan language in a document: which words, whose they are, at whom they aim. Immutable and
 * thread-safe; make one and share it.
 *
 * <pre>{@code
 * BiasReport report = LoadedLanguage.english().score(document);
 * report.authorScore();
 * report.terms(Voice.QUOTED);
 * }</pre>
 */
public final class LoadedLanguage {
    private final Lexicon lexicon;

    private LoadedLanguage(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns a reader of English news prose with the library's own lexicon. */
    public static LoadedLanguage english() {
        return using(Lexicon.english());
    }

    /** Returns a reader with another lexicon, such as {@code Lexicon.english().with(…)}. */
    public static LoadedLanguage using(Lexicon lexicon) {
        return new LoadedLanguage(Objects.requireNonNull(lexicon, "lexicon"));
    }

    /** Returns what loads the document; targets are names as the text writes them. */
    public BiasReport score(Document document) {
        return score(document, Entities.none());
    }

    /** Returns what loads the document, aimed at these entities of it; targets have their ids. */
    public BiasReport score(Document document, Entities entities) {
        Objects.requireNonNull(entities, "entities");
        return new Reading(Objects.requireNonNull(document, "document"), entities, lexicon).report();
    }

    @Override
    public String toString() {
        return "loaded language, " + lexicon;
    }
}
