package copydesk.entities;

import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Span;
import java.util.Optional;

/** Finds who is named in the phrase that starts at a word: behind titles, or behind a comma. */
final class Apposition {
    private static final int MOST_WORDS = 18;

    private final Scene scene;
    private final Words words;

    Apposition(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /**
     * Returns the one who is named in a phrase: {@code Rovers coach X}, {@code the curator, X}, {@code X’s father, Y},
     * {@code the owner, Northern Lines,}. In {@code a lawyer for X} nobody is.
     *
     * @param first the first word of the phrase
     * @param stop the word that it does not reach
     */
    Optional<Entity> named(int first, int stop) {
        boolean article = words.is("determiner", scene.key(first)) || words.is("determiner", scene.key(first - 1));
        boolean preposition = false;
        boolean comma = false;
        int to = Math.min(stop, first + MOST_WORDS);
        for (int i = first; i < to; i++) {
            Scene.Part part = scene.part(i);
            String key = scene.key(i);
            if (part != null) {
                Optional<Entity> named = taken(part, i, first, comma, article && preposition);
                if (named.isPresent()) {
                    return named;
                }
                i = scene.end(part) - 1;
            } else if (key.equals(",")) {
                if (comma) {
                    return Optional.empty();
                }
                comma = true;
            } else if (!goesOn(i, comma) && !(comma && isArticleBehindComma(i))) {
                return Optional.empty();
            }
            preposition |= words.is("preposition", key);
        }
        return Optional.empty();
    }

    private Optional<Entity> taken(Scene.Part part, int i, int first, boolean comma, boolean object) {
        if (scene.isPossessive(part)) {
            return Optional.empty();
        }
        Entity entity = part.entity();
        String before = scene.key(i - 1);
        if (entity.type() == EntityType.PERSON) {
            boolean aimed = i > first && words.is("preposition", before);
            return aimed || object && !comma ? Optional.empty() : Optional.of(entity);
        }
        String behind = scene.key(scene.end(part));
        boolean closed = comma && (behind.equals(",") || behind.equals("("));
        return closed && entity.type() == EntityType.ORGANIZATION ? Optional.of(entity) : Optional.empty();
    }

    /** {@code his party, the Alliance,}. */
    private boolean isArticleBehindComma(int i) {
        return scene.key(i - 1).equals(",") && words.is("determiner", scene.key(i));
    }

    /** Tells whether the phrase goes on over a word that names nobody. */
    private boolean goesOn(int i, boolean comma) {
        String key = scene.key(i);
        if (!scene.tokens().isWord(i)) {
            return key.equals("-") || key.equals(".") && words.is("role", scene.key(i - 1)) || isDotted(i);
        }
        boolean titled = words.is("role", key) || words.is("modifier", key) || words.is("honorific", key);
        if (titled) {
            return true;
        }
        boolean verb = words.is("speech", key) || words.is("no-noun", key) && !words.is("preposition", key);
        if (verb || words.is("pronoun", key) && !words.is("determiner", key)) {
            return false;
        }
        return !comma || key.equals("based") || scene.key(i - 1).equals("-");
    }

    private boolean isDotted(int i) {
        return scene.key(i).equals(".") && words.is("honorific", scene.key(i - 1));
    }

    /** Returns the organization whose people speak: {@code prosecutors of X}, {@code observers from the X}. */
    Optional<Entity> membersOf(Span source) {
        int head = scene.token(source.end() - 1);
        int first = scene.key(head + 2).equals("the") ? head + 3 : head + 2;
        Scene.Part part = words.is("member-of", scene.key(head + 1)) ? scene.part(first) : null;
        boolean members =
                part != null && part.entity().type() == EntityType.ORGANIZATION && words.is("members", scene.key(head));
        return members && part != null ? Optional.of(part.entity()) : Optional.empty();
    }

    /**
     * Returns the person whose description ends at a word: {@code X, chairman of the council}, where the council stands
     * there.
     */
    Optional<Entity> describedBefore(int first) {
        int name = words.is("determiner", scene.key(first - 1)) ? first - 3 : first - 2;
        Scene.Part member = words.is("member-of", scene.key(name + 1)) ? scene.part(name) : null;
        if (member != null && member.entity().type() == EntityType.PERSON) {
            return Optional.of(member.entity());
        }
        int i = first - 1;
        boolean role = false;
        int stop = Math.max(0, first - MOST_WORDS / 2);
        while (i > stop
                && scene.part(i) == null
                && scene.tokens().isWord(i)
                && !words.is("speech", scene.key(i))
                && !scene.key(i).equals("who")) {
            role |= words.is("role", scene.key(i));
            i--;
        }
        Scene.Part part = i > 0 && scene.key(i).equals(",") ? scene.part(i - 1) : null;
        boolean person = part != null && part.entity().type() == EntityType.PERSON;
        return role && person && part != null && words.is("preposition", before(first))
                ? Optional.of(part.entity())
                : Optional.empty();
    }

    private String before(int first) {
        return words.is("determiner", scene.key(first - 1)) ? scene.key(first - 2) : scene.key(first - 1);
    }
}
