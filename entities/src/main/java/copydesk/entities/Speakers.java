package copydesk.entities;

import copydesk.text.Document;
import copydesk.text.Entities;
import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Quotation;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Joins the quotations of a document to its cast: each speaker under the fullest form of the name. */
public final class Speakers {
    private final Document document;
    private final Entities entities;
    private final Scene scene;
    private final Apposition apposition;
    private final Meant meant;
    private final Described described;
    private final Descriptions descriptions;
    private final Issuers issuers;
    private final Unnamed unnamed;
    private final Actors actors;

    private Speakers(Document document, Entities entities) {
        this.document = document;
        this.entities = entities;
        scene = new Scene(document, entities, Tables.WORDS);
        apposition = new Apposition(scene);
        meant = new Meant(scene);
        described = new Described(scene);
        descriptions = new Descriptions(scene, meant);
        issuers = new Issuers(scene, meant, described);
        unnamed = new Unnamed(scene, meant);
        actors = new Actors(scene, meant, described);
    }

    /**
     * Returns the quotations of the document, each with the name of the entity that speaks: the one that its source
     * names, also behind titles or a comma; for {@code he} and {@code she} the one who fits and was named last;
     * {@code the council} means the organization of such a name, {@code the minister} the person of such a role,
     * {@code the company} the organization named before. A quotation that goes on has the speaker of the one before.
     *
     * @param entities the cast of the same document
     */
    public static List<Quotation> resolve(Document document, Entities entities) {
        return new Speakers(document, entities).all();
    }

    private List<Quotation> all() {
        List<Quotation> resolved = new ArrayList<>();
        Optional<Entity> last = Optional.empty();
        Optional<Quotation> before = Optional.empty();
        for (Quotation quotation : document.quotations()) {
            Optional<Entity> speaker = speaker(quotation, last, before);
            resolved.add(quotation.by(speaker.map(Entity::name)));
            if (quotation.form() != Quotation.Form.SCARE) {
                last = speaker;
                before = Optional.of(quotation);
            }
        }
        return resolved;
    }

    private Optional<Entity> speaker(Quotation quotation, Optional<Entity> last, Optional<Quotation> before) {
        if (quotation.source().isEmpty()) {
            boolean goesOn = before.filter(other -> goesOn(quotation, other)).isPresent();
            int from = goesOn ? before.map(other -> other.span().end()).orElse(0) : 0;
            Optional<Entity> asked = isAnswer(quotation, before) ? last.filter(others(quotation)) : Optional.empty();
            return asked.or(() -> actors.beside(quotation, from, others(quotation)))
                    .or(() -> goesOn ? last : named(quotation.speaker()));
        }
        Span source = quotation.source().get();
        String word = document.quote(source).strip().toLowerCase(Locale.ROOT);
        int spoke = before.map(other -> other.span().end()).orElse(-1);
        if (word.equals("i")) {
            return before.filter(other -> other.span().contains(quotation.span()))
                    .flatMap(other -> last);
        }
        if (meant.isPersonal(word)) {
            return person(quotation, source, word, last, before);
        }
        if (meant.isThing(word)) {
            return meant.by(source, word, last.filter(entity -> entity.type() == EntityType.ORGANIZATION), spoke);
        }
        if (quotation.form() == Quotation.Form.INDIRECT && quotation.span().contains(source)) {
            return attributed(quotation.span().end(), last);
        }
        return phrase(source, last)
                .or(() -> descriptions.by(source, others(quotation)))
                .or(() -> named(quotation.speaker()).filter(entity -> entity.type() == EntityType.PERSON))
                .filter(entity -> entity.type() != EntityType.PERSON || !isOwner(source, entity));
    }

    /** {@code “…,” said X. Will it rain? “Perhaps.”}: the author asks whoever spoke in the paragraph before. */
    private boolean isAnswer(Quotation quotation, Optional<Quotation> before) {
        int at = scene.sentenceIndex(quotation.span().start());
        Span asks = scene.sentence(at - 1);
        int block = scene.blockIndex(asks.start());
        return scene.sentence(at).start() == quotation.span().start()
                && asks.length() > 0
                && scene.key(scene.token(asks.end() - 1)).equals("?")
                && !scene.isSpoken(asks.start())
                && before.filter(other -> other.span().end() <= asks.start()
                                && scene.blockIndex(other.span().start()) >= block - 1)
                        .isPresent();
    }

    private Optional<Entity> person(
            Quotation quotation, Span pronoun, String word, Optional<Entity> last, Optional<Quotation> before) {
        if (last.isEmpty() && unnamed.isMeant(pronoun, before) || unnamed.opens(pronoun, before)) {
            return Optional.empty();
        }
        int spoke = before.map(other -> other.span().end()).orElse(-1);
        Predicate<Entity> others =
                others(quotation).and(outside(quotation, pronoun)).and(listener(pronoun, last, before));
        return meant.by(pronoun, word, last, spoke, others)
                .or(() -> named(quotation.speaker())
                        .filter(entity -> meant.fits(entity, word))
                        .filter(others))
                .or(() -> meant.farther(pronoun, word, others));
    }

    /** {@code Lima had, she said, left}: whom the part before the attribution names is not who speaks. */
    private Predicate<Entity> outside(Quotation quotation, Span pronoun) {
        int first = scene.token(quotation.span().start());
        boolean interrupts = quotation.form() == Quotation.Form.INDIRECT
                && quotation.span().start() > pronoun.end()
                && scene.key(first - 1).equals(",")
                && !scene.key(first).equals("that");
        if (!interrupts) {
            return entity -> true;
        }
        Set<Entity> inside =
                scene.parts(scene.sentence(scene.sentenceIndex(pronoun.start())).start(), pronoun.start()).stream()
                        .map(Scene.Part::entity)
                        .collect(Collectors.toSet());
        return entity -> !inside.contains(entity);
    }

    /** Who speaks of “he” or “she” within words of his own means somebody else. */
    private Predicate<Entity> listener(Span pronoun, Optional<Entity> last, Optional<Quotation> before) {
        boolean within = before.filter(other -> other.span().contains(pronoun)).isPresent();
        return entity -> !(within && last.filter(entity::equals).isPresent());
    }

    /** Who speaks hardly names himself: all but those who are named in the words. */
    private Predicate<Entity> others(Quotation quotation) {
        Set<Entity> inside = scene
                .parts(quotation.span().start(), quotation.span().end())
                .stream()
                .map(Scene.Part::entity)
                .collect(Collectors.toSet());
        return entity -> !inside.contains(entity);
    }

    /** A quotation without a source of its own goes on if it stands in the paragraph of the one before or is one alone. */
    private boolean goesOn(Quotation quotation, Quotation before) {
        int block = scene.blockIndex(quotation.span().start());
        int other = scene.blockIndex(before.span().start());
        if (block == other) {
            int sentence = scene.sentenceIndex(quotation.span().start());
            return scene.sentence(sentence).start() == quotation.span().start()
                    || before.span().overlaps(quotation.span());
        }
        Span whole = scene.block(block);
        return other == block - 1
                && quotation.form() == Quotation.Form.DIRECT
                && before.form() == Quotation.Form.DIRECT
                && whole.start() == quotation.span().start()
                && whole.length() - quotation.span().length() <= 1;
    }

    /** Whoever is named where the source stands. */
    private Optional<Entity> phrase(Span source, Optional<Entity> last) {
        int first = scene.token(source.start());
        int stop = Math.min(
                scene.tokens().size(),
                scene.token(scene.sentence(scene.sentenceIndex(source.start())).end()));
        Optional<Entity> person = heads(source).filter(entity -> entity.type() == EntityType.PERSON);
        return person.or(() -> apposition.named(first, stop))
                .or(() -> apposition.describedBefore(first))
                .or(() -> heads(source))
                .or(() -> described.by(source, last))
                .or(() -> apposition.membersOf(source))
                .or(() -> issuers.by(source, last));
    }

    /** {@code …, Inspector X said}: whoever is named from an offset on. */
    private Optional<Entity> attributed(int offset, Optional<Entity> last) {
        int first = scene.token(offset);
        if (scene.key(first).equals(",")) {
            first++;
        }
        int stop = Math.min(
                scene.tokens().size(),
                scene.token(scene.sentence(scene.sentenceIndex(offset)).end()));
        int verb = first;
        while (verb < stop && !scene.words().is("speech", scene.key(verb))) {
            verb++;
        }
        if (verb == stop || verb == first) {
            return Optional.empty();
        }
        return phrase(scene.span(first, verb - 1), last);
    }

    /** The person whom the source names at its end, else the organization or place. */
    private Optional<Entity> heads(Span source) {
        List<Entity> heads = scene.parts(source.start() - Math.min(source.start(), 80), source.end() + 80).stream()
                .filter(part -> isHead(part, source))
                .map(Scene.Part::entity)
                .toList();
        return heads.stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .findFirst()
                .or(() -> heads.stream()
                        .filter(entity ->
                                entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.LOCATION)
                        .findFirst());
    }

    private boolean isHead(Scene.Part part, Span source) {
        Span mention = part.span();
        if (!mention.overlaps(source) || scene.isPossessive(part) && mention.end() != source.end()) {
            return false;
        }
        if (mention.end() >= source.end()) {
            return true;
        }
        char next = document.original().charAt(mention.end());
        return next == ',' || next == '(' || source.end() - mention.end() == 1 && !Character.isLetter(next);
    }

    /** {@code X’s father} is not X. */
    private boolean isOwner(Span source, Entity entity) {
        return scene.parts(source.start(), source.end() + 1).stream()
                .anyMatch(part ->
                        part.entity().equals(entity) && part.span().end() != source.end() && scene.isPossessive(part));
    }

    private Optional<Entity> named(Optional<String> name) {
        return name.flatMap(entities::named);
    }

    /** Holds the words, which are read once. */
    private static final class Tables {
        private static final Words WORDS = Words.load();
    }
}
