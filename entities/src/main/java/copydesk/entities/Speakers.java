package copydesk.entities;

import copydesk.text.Document;
import copydesk.text.Entities;
import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Mention;
import copydesk.text.Quotation;
import copydesk.text.Sentence;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Joins the quotations of a document to its cast: each speaker under the fullest form of the name. */
public final class Speakers {
    private static final Set<String> MALE = Set.of("he", "him", "his");
    private static final String THING = "it";
    private static final Set<String> FEMALE = Set.of("she", "her", "hers");

    private final Document document;
    private final Entities entities;
    private final Words words = Words.load();

    private Speakers(Document document, Entities entities) {
        this.document = document;
        this.entities = entities;
    }

    /**
     * Returns the quotations of the document, each with the name of the entity that speaks: the one that stands as its
     * source, the one of whom a last name there is a part, or for {@code he} and {@code she} the one person who was
     * named before in the sentence or in the one before it, if just one fits. {@code The council} means the one
     * organization of such a name, {@code the minister} the one person of such a role.
     *
     * @param entities the cast of the same document
     */
    public static List<Quotation> resolve(Document document, Entities entities) {
        Speakers speakers = new Speakers(document, entities);
        List<Quotation> resolved = new ArrayList<>();
        Optional<String> last = Optional.empty();
        for (Quotation quotation : document.quotations()) {
            Optional<String> speaker = speakers.speaker(quotation);
            if (speaker.isEmpty() && last.isPresent() && speakers.isThing(quotation)) {
                speaker = last;
            }
            resolved.add(quotation.by(speaker));
            if (quotation.form() != Quotation.Form.SCARE) {
                last = speaker.filter(name -> speakers.isOrganization(name));
            }
        }
        return resolved;
    }

    /** Tells whether {@code it} stands as the source, which means the organization that spoke last. */
    private boolean isThing(Quotation quotation) {
        return quotation
                .source()
                .filter(source -> document.quote(source).equalsIgnoreCase(THING))
                .isPresent();
    }

    private boolean isOrganization(String name) {
        return entities.named(name)
                .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                .isPresent();
    }

    private Optional<String> speaker(Quotation quotation) {
        if (quotation.source().isPresent()) {
            Span source = quotation.source().get();
            Optional<Entity> there = speaking(source);
            if (there.isPresent()) {
                return there.map(Entity::name);
            }
            String word = document.quote(source).strip().toLowerCase(Locale.ROOT);
            if (MALE.contains(word) || FEMALE.contains(word)) {
                return named(quotation.speaker())
                        .filter(entity -> fits(entity, word))
                        .or(() -> meant(source, word))
                        .map(Entity::name);
            }
            Optional<Entity> described = word.equals(THING) ? meant(source, word) : described(word);
            if (described.isPresent()) {
                return described.map(Entity::name);
            }
        }
        return named(quotation.speaker())
                .filter(entity -> quotation.source().isEmpty() || entity.type() == EntityType.PERSON)
                .map(Entity::name);
    }

    /** {@code The council}, {@code the minister}: the one organization of such a name, or person of such a role. */
    private Optional<Entity> described(String source) {
        String head = Fold.of(source.substring(source.lastIndexOf(' ') + 1));
        List<Entity> fitting = entities.all().stream()
                .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                .filter(entity ->
                        List.of(Fold.name(entity.name()).split(" ", -1)).contains(head))
                .toList();
        return only(fitting).or(() -> only(inOffice(head)));
    }

    private List<Entity> inOffice(String title) {
        return entities.all().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .filter(entity -> entity.roles().stream()
                        .anyMatch(role -> List.of(Fold.of(role).split(" ", -1)).contains(title)))
                .toList();
    }

    private static Optional<Entity> only(Collection<Entity> fitting) {
        return fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
    }

    /**
     * Whoever the source names as its head: the person, else the organization or place at its end or before a comma.
     * In {@code Chile's foreign minister} and {@code one Altamira resident} nobody is named.
     */
    private Optional<Entity> speaking(Span source) {
        List<Entity> heads = entities.within(source).stream()
                .filter(entity -> entity.mentions().stream().anyMatch(mention -> isHead(mention.span(), source)))
                .toList();
        return heads.stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .findFirst()
                .or(() -> heads.stream()
                        .filter(entity ->
                                entity.type() == EntityType.ORGANIZATION || entity.type() == EntityType.LOCATION)
                        .findFirst());
    }

    private boolean isHead(Span mention, Span source) {
        if (!mention.overlaps(source)) {
            return false;
        }
        if (mention.end() >= source.end()) {
            return true;
        }
        char next = document.original().charAt(mention.end());
        return next == ',' || next == '(' || source.end() - mention.end() == 1 && !Character.isLetter(next);
    }

    private Optional<Entity> named(Optional<String> name) {
        return name.flatMap(entities::named);
    }

    /** The one person, or for {@code it} organization, named before the pronoun, in its sentence or the one before, whom it fits. */
    private Optional<Entity> meant(Span pronoun, String word) {
        List<Sentence> sentences = document.sentences();
        int at = 0;
        while (at < sentences.size() && sentences.get(at).span().end() <= pronoun.start()) {
            at++;
        }
        for (int s = at; s >= 0 && s >= at - 1; s--) {
            if (s < sentences.size()) {
                Span sentence = sentences.get(s).span();
                int end = Math.min(sentence.end(), pronoun.start());
                Set<Entity> fitting = fitting(sentence.start(), Math.max(end, sentence.start()), word);
                if (!fitting.isEmpty()) {
                    return only(fitting);
                }
            }
        }
        return Optional.empty();
    }

    private Set<Entity> fitting(int from, int to, String word) {
        List<Entity> fitting = new ArrayList<>();
        for (Entity entity : entities.within(new Span(from, to))) {
            boolean before = entity.mentions().stream()
                    .map(Mention::span)
                    .anyMatch(span -> span.start() >= from && span.end() <= to);
            if (before && fits(entity, word)) {
                fitting.add(entity);
            }
        }
        return new LinkedHashSet<>(fitting);
    }

    private boolean fits(Entity person, String word) {
        if (word.equals(THING) || person.type() != EntityType.PERSON) {
            return word.equals(THING) && person.type() == EntityType.ORGANIZATION;
        }
        String first = person.name().split(" ", -1)[0];
        String gender = words.gender(Fold.of(first));
        return !gender.equals(MALE.contains(word) ? "female" : "male");
    }
}
