package copydesk.entities;

import copydesk.text.Document;
import copydesk.text.Entities;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * Finds the cast of a document: each person, organization, place and thing once, under all its names, with every place
 * in the original text where it stands. Immutable, and safe for use by many threads.
 *
 * <pre>{@code
 * Entities cast = EntityExtractor.english().extract(Copydesk.parse(text));
 * cast.all().get(0);   // PERSON "Nicolás Maduro" @4..18 x12 [President]
 * }</pre>
 */
public final class EntityExtractor {
    private static final String NO_ENGINE =
            "no engine that finds names is on the class path: add edu.stanford.nlp:stanford-corenlp:4.5.10 and"
                    + " edu.stanford.nlp:stanford-corenlp:4.5.10 with classifier models";

    private final EntityEngine engine;

    private EntityExtractor(EntityEngine engine) {
        this.engine = engine;
    }

    /**
     * Returns an extractor for English with the engine on the class path. The engine loads its model when the first
     * document is read.
     *
     * @throws IllegalStateException if there is no engine; the message names what to add
     */
    public static EntityExtractor english() {
        ClassLoader loader = EntityExtractor.class.getClassLoader();
        return new EntityExtractor(first(ServiceLoader.load(EntityEngine.class, loader)));
    }

    static EntityEngine first(Iterable<EntityEngine> engines) {
        try {
            for (EntityEngine engine : engines) {
                return engine;
            }
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new IllegalStateException(NO_ENGINE, e);
        }
        throw new IllegalStateException(NO_ENGINE);
    }

    /** Returns an extractor for English that finds names with this engine. */
    public static EntityExtractor using(EntityEngine engine) {
        return new EntityExtractor(Objects.requireNonNull(engine, "engine"));
    }

    /**
     * Returns an extractor for English that needs no engine and no model. It finds nationalities and groups, sums,
     * dates, equipment and events, and of names those that are in its tables or that their own words or titles tell.
     */
    public static EntityExtractor withoutEngine() {
        return new EntityExtractor((text, sentences) -> List.of());
    }

    /**
     * Returns the cast of a document, in the order of first mentions. Names in boilerplate are marked and do not count as
     * evidence.
     *
     * @param document any document
     */
    public Entities extract(Document document) {
        return new Newsroom(document, Tables.LORE).entities(engine);
    }

    @Override
    public String toString() {
        return "entity extractor for English, " + engine.getClass().getSimpleName();
    }

    /** Holds the tables, which are read once, when the first document is. */
    private static final class Tables {
        private static final Lore LORE = Lore.load();
    }
}
