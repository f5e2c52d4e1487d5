package copydesk.entities;

import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a sentence begins with: {@code Ana Lima shrugs}, {@code The mayor, Ana Lima, laughs}, {@code Across the
 * street, his son Rui sweeps}, {@code For Ana Lima, it is late}, {@code Lima’s answer is short}.
 */
final class Openings {
    /** So many words at most stand before the name. */
    private static final int LONGEST = 14;

    /** So many characters of a sentence at most are looked at. */
    private static final int FAR = 400;

    private final Scene scene;
    private final Words words;
    private final Meant meant;
    private final Described described;

    Openings(Scene scene, Meant meant, Described described) {
        this.scene = scene;
        this.words = scene.words();
        this.meant = meant;
        this.described = described;
    }

    /** Returns the one of those who may speak with whom a sentence begins that nobody speaks. */
    Optional<Entity> of(Span sentence, Predicate<Entity> others) {
        if (sentence.length() == 0 || scene.isSpoken(sentence.start())) {
            return Optional.empty();
        }
        Span near = new Span(sentence.start(), Math.min(sentence.end(), sentence.start() + FAR));
        int first = scene.token(sentence.start());
        int stop = Math.min(
                Math.min(first + LONGEST, scene.token(sentence.end())),
                scene.tokens().size());
        int subject = behindLead(first, stop);
        return concerned(first)
                .or(() -> named(subject, subject))
                .or(() -> titled(subject, stop))
                .or(() -> words.is("lead-in", scene.key(first)) ? named(first + 1, first) : Optional.empty())
                .or(() -> pronoun(subject, others))
                .or(() -> office(subject, stop))
                .or(() -> issuer(subject, near))
                .or(() -> inverted(near))
                .or(() -> asked(first, near, others))
                .filter(others);
    }

    /** Returns whom the pronoun that a sentence begins with means, if need be some paragraphs back. */
    Optional<Entity> farther(Span sentence, Predicate<Entity> others) {
        int first = scene.token(sentence.start());
        String word = scene.key(first);
        return meant.isPersonal(word) && !scene.isSpoken(sentence.start())
                ? meant.farther(scene.span(first, first), word, others)
                : Optional.empty();
    }

    /** {@code For Ana Lima, a welder, …}. */
    private Optional<Entity> concerned(int first) {
        Scene.Part part = scene.key(first).equals("for") ? person(first + 1) : null;
        return Optional.ofNullable(part)
                .filter(one -> scene.key(scene.end(one)).equals(","))
                .map(Scene.Part::entity);
    }

    /** Returns the word behind the comma of {@code Across the street,}; the first one where nothing leads in. */
    private int behindLead(int first, int stop) {
        if (!words.is("lead-in", scene.key(first)) && !words.is("preposition", scene.key(first))) {
            return first;
        }
        for (int i = first + 1; i < stop; i++) {
            if (scene.key(i).equals(",")) {
                return i + 1;
            }
        }
        return first;
    }

    /** The person who is named at a word, or whose words, voice or face the phrase that starts at {@code first} tells of. */
    private Optional<Entity> named(int i, int first) {
        Scene.Part part = person(i);
        boolean own = part != null && (!scene.isPossessive(part) || i == first && tells(scene.end(part)));
        return own && part != null ? Optional.of(part.entity()) : Optional.empty();
    }

    private boolean tells(int i) {
        return words.is("utterance", scene.key(i)) || words.is("utterance", scene.key(i + 1));
    }

    /** {@code The mayor, Ana Lima,} and {@code Her colleague Ana Lima}. */
    private Optional<Entity> titled(int first, int stop) {
        if (!isArticle(first) && !isTitle(first)) {
            return Optional.empty();
        }
        boolean hers = meant.isPersonal(scene.key(first));
        boolean title = isTitle(first) || hers;
        for (int i = first + 1; i < stop; i++) {
            boolean comma = scene.key(i).equals(",");
            Scene.Part part = person(comma ? i + 1 : i);
            if (part != null) {
                boolean beside = isTitle(i - 1) || hers && i == first + 2;
                boolean closed = comma ? scene.key(scene.end(part)).equals(",") : beside;
                return title && closed ? named(comma ? i + 1 : i, first) : Optional.empty();
            }
            if (comma || isVerb(i)) {
                return Optional.empty();
            }
            title |= isTitle(i);
        }
        return Optional.empty();
    }

    private boolean isArticle(int i) {
        return words.is("determiner", scene.key(i)) && !isIndefinite(scene.key(i));
    }

    private static boolean isIndefinite(String key) {
        return key.equals("some") || key.equals("many") || key.equals("several");
    }

    private boolean isTitle(int i) {
        String key = scene.key(i);
        return words.is("role", key) || words.is("honorific", key) || words.is("kin", key) || words.is("somebody", key);
    }

    private boolean isVerb(int i) {
        String key = scene.key(i);
        return words.is("speech", key) || words.is("no-noun", key) && !words.is("preposition", key);
    }

    /** {@code Then came Ana Lima, the mayor}: the only person in the sentence, right behind such a verb. */
    private Optional<Entity> inverted(Span sentence) {
        List<Scene.Part> persons = scene.parts(sentence.start(), sentence.end()).stream()
                .filter(part -> part.entity().type() == EntityType.PERSON)
                .toList();
        if (persons.size() != 1 || scene.isPossessive(persons.get(0))) {
            return Optional.empty();
        }
        int before = scene.token(persons.get(0).span().start()) - 1;
        while (isTitle(before) || words.is("modifier", scene.key(before))) {
            before--;
        }
        return words.is("presents", scene.key(before))
                ? Optional.of(persons.get(0).entity())
                : Optional.empty();
    }

    /** {@code What does he want?}. */
    private Optional<Entity> asked(int first, Span sentence, Predicate<Entity> others) {
        int end = scene.token(sentence.end() - 1);
        if (!scene.key(end).equals("?")) {
            return Optional.empty();
        }
        for (int i = first; i < end; i++) {
            if (scene.key(i).equals("he") || scene.key(i).equals("she")) {
                return pronoun(i, others);
            }
        }
        return Optional.empty();
    }

    /** {@code He shrugs}, {@code Her phone rings}. */
    private Optional<Entity> pronoun(int first, Predicate<Entity> others) {
        String word = scene.key(first);
        if (!meant.isPersonal(word)) {
            return Optional.empty();
        }
        return meant.by(scene.span(first, first), word, Optional.empty(), -1, others);
    }

    /** {@code The lawyer goes on}: the one who was called so. */
    private Optional<Entity> office(int first, int stop) {
        if (!words.is("definite", scene.key(first))) {
            return Optional.empty();
        }
        int head = first + 1;
        while (head < stop && words.is("modifier", scene.key(head)) && !words.is("role", scene.key(head))) {
            head++;
        }
        while (head + 1 < stop && words.is("role", scene.key(head + 1))) {
            head++;
        }
        return head < stop && words.is("role", scene.key(head))
                ? described.by(scene.span(first, head), Optional.empty())
                : Optional.empty();
    }

    /** {@code The trade union Aerofront put out a statement}. */
    private Optional<Entity> issuer(int first, Span sentence) {
        boolean article = words.is("determiner", scene.key(first));
        for (int i = first; i < first + (article ? LONGEST / 2 : 1); i++) {
            Scene.Part part = scene.part(i);
            if (part != null) {
                boolean issues =
                        part.entity().type() == EntityType.ORGANIZATION && hasDocument(scene.end(part), sentence);
                return issues && !scene.isPossessive(part) ? Optional.of(part.entity()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean hasDocument(int from, Span sentence) {
        for (int i = from; i < scene.tokens().size() && scene.tokens().start(i) < sentence.end(); i++) {
            if (words.is("document", scene.key(i))) {
                return true;
            }
        }
        return false;
    }

    private Scene.@Nullable Part person(int i) {
        Scene.Part part = scene.part(i);
        return part != null && part.entity().type() == EntityType.PERSON ? part : null;
    }
}
