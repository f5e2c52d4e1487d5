package copydesk.entities;

import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds whom a pronoun means: the one that fits and was named last, in its sentence or shortly before. */
final class Meant {
    /** So many sentences before the one of the pronoun are looked at. */
    private static final int SENTENCES = 4;

    /** So far at most from its start a sentence has its subject. */
    private static final int SUBJECT = 200;

    /** So many characters before it at most. */
    private static final int FAR = 3000;

    private final Scene scene;
    private final Words words;
    private final Genders genders;

    Meant(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.genders = new Genders(scene);
    }

    /** Tells whether a word stands for one person. */
    boolean isPersonal(String word) {
        return words.is("male", word) || words.is("female", word);
    }

    /** Tells whether a word stands for one organization. */
    boolean isThing(String word) {
        return words.is("thing", word);
    }

    /**
     * Returns whom a pronoun means.
     *
     * @param pronoun where it stands
     * @param word the pronoun, in small letters
     * @param last who spoke last, who is meant before anyone of an earlier paragraph
     * @param spoke where the words of that one end; -1 if nobody spoke
     */
    Optional<Entity> by(Span pronoun, String word, Optional<Entity> last, int spoke) {
        return by(pronoun, word, last, spoke, entity -> true);
    }

    /** Returns whom of those who may speak a pronoun means. */
    Optional<Entity> by(Span pronoun, String word, Optional<Entity> last, int spoke, Predicate<Entity> others) {
        return seek(pronoun, word, last, spoke, entity -> fits(entity, word) && others.test(entity));
    }

    /** Returns who was named last before a pronoun, some paragraphs back, of those whom it fits and who may speak. */
    Optional<Entity> farther(Span pronoun, String word, Predicate<Entity> others) {
        List<Scene.Part> before = scene.parts(Math.max(0, pronoun.start() - FAR), pronoun.start());
        for (int i = before.size() - 1; i >= 0; i--) {
            Entity entity = before.get(i).entity();
            boolean named = !scene.isSpoken(before.get(i).span().start());
            if (named && fits(entity, word) && others.test(entity)) {
                return Optional.of(entity);
            }
        }
        return Optional.empty();
    }

    /** Returns whom a description means that fits only some: of these the one who was named last. */
    Optional<Entity> by(Span description, Predicate<Entity> fits) {
        return seek(description, scene.key(scene.token(description.start())), Optional.empty(), -1, fits);
    }

    private Optional<Entity> seek(Span pronoun, String word, Optional<Entity> last, int spoke, Predicate<Entity> fits) {
        int at = scene.sentenceIndex(pronoun.start());
        int block = scene.blockIndex(pronoun.start());
        for (int s = at; s >= 0 && s >= at - SENTENCES; s--) {
            Span sentence = scene.sentence(s);
            if (scene.blockIndex(sentence.start()) < block - 1) {
                break;
            }
            boolean goesOn = s < at && spoke > sentence.start() && spoke <= sentence.end();
            if (goesOn && last.filter(fits).isPresent()) {
                return last;
            }
            int end = Math.min(s < at ? nominative(sentence, word) : sentence.end(), pronoun.start());
            Optional<Entity> named = first(sentence.start(), Math.max(end, sentence.start()), fits, s == at);
            if (named.isPresent()) {
                return named;
            }
        }
        return last.filter(fits);
    }

    /** {@code Then she smiled at Ana.}: whom the pronoun means is named before it; returns where it stands, or the end. */
    private int nominative(Span sentence, String word) {
        if (!word.equals("he") && !word.equals("she")) {
            return sentence.end();
        }
        int first = scene.token(sentence.start());
        int stop = Math.min(scene.tokens().size(), first + SUBJECT);
        for (int i = first; i < stop && scene.tokens().start(i) < sentence.end(); i++) {
            int start = scene.tokens().start(i);
            if (scene.key(i).equals(word) && !scene.isSpoken(start)) {
                return start;
            }
        }
        return sentence.end();
    }

    /** The one who is named first in a sentence is rather its subject; words that others speak tell nothing. */
    private Optional<Entity> first(int from, int to, Predicate<Entity> fits, boolean same) {
        List<Scene.Part> fitting = scene.parts(from, to).stream()
                .filter(part -> !scene.isSpoken(part.span().start()))
                .filter(part -> fits.test(part.entity()) && !(same && isInterrupted(part, to)))
                .toList();
        return fitting.stream()
                .filter(part -> !isObject(part))
                .findFirst()
                .or(() -> same ? Optional.empty() : fitting.stream().findFirst())
                .map(Scene.Part::entity);
    }

    /** {@code Venter, she adds, later gave her a skull}: the one right before the comma is no pronoun's behind it. */
    private boolean isInterrupted(Scene.Part part, int pronoun) {
        int end = scene.end(part);
        return scene.key(end).equals(",") && scene.token(pronoun) == end + 1;
    }

    private boolean isObject(Scene.Part part) {
        int i = scene.token(part.span().start()) - 1;
        while (words.is("role", scene.key(i))
                || words.is("honorific", scene.key(i))
                || words.is("modifier", scene.key(i))) {
            i--;
        }
        return words.is("preposition", scene.key(i));
    }

    /** Tells whether a pronoun may stand for an entity. */
    boolean fits(Entity entity, String word) {
        if (isThing(word) || entity.type() != EntityType.PERSON) {
            return isThing(word) && entity.type() == EntityType.ORGANIZATION;
        }
        String gender = genders.of(entity);
        return !gender.equals(words.is("male", word) ? "female" : "male");
    }
}
