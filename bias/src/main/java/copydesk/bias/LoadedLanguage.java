package copydesk.bias;

import copydesk.text.Annotations;
import copydesk.text.Document;
import copydesk.text.Entities;
import java.util.Objects;
import java.util.Optional;

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
    private final boolean rowsOnly;

    private LoadedLanguage(Lexicon lexicon, boolean rowsOnly) {
        this.lexicon = lexicon;
        this.rowsOnly = rowsOnly;
    }

    /** Returns a reader of English news prose with the library's own lexicon. */
    public static LoadedLanguage english() {
        return using(Lexicon.english());
    }

    /** Returns a reader with another lexicon, such as {@code Lexicon.english().with(…)}. */
    public static LoadedLanguage using(Lexicon lexicon) {
        return new LoadedLanguage(Objects.requireNonNull(lexicon, "lexicon"), false);
    }

    /**
     * Returns a reader that finds what the lexicon has rows for, and nothing else: fewer false alarms, and much less found.
     * The standard one also marks, as mild, words that tend to load a text, where the rest of the text is loaded, too.
     */
    public LoadedLanguage rowsOnly() {
        return new LoadedLanguage(lexicon, true);
    }

    /** Returns what loads the document; targets are names as the text writes them. */
    public BiasReport score(Document document) {
        return score(document, Entities.none());
    }

    /** Returns what loads the document, aimed at these entities of it; targets have their ids. */
    public BiasReport score(Document document, Entities entities) {
        Objects.requireNonNull(entities, "entities");
        Optional<LearnedWords> learned = rowsOnly ? Optional.empty() : Optional.of(LearnedWords.standard());
        return new Reading(Objects.requireNonNull(document, "document"), entities, lexicon, learned).report();
    }

    /**
     * Returns the sentences of the story with how likely a careful reader would call each loaded: by what the lexicon finds,
     * and by what a model has learned beyond it. It adds to the findings and does not change scores.
     */
    public Annotations<LoadedSentence> sentences(Document document) {
        return Annotations.of("sentences", SentenceModel.standard().judge(document, lexicon));
    }

    @Override
    public String toString() {
        return "loaded language, " + lexicon;
    }
}
