package copydesk.entities;

import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Mention;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom a description means: {@code the council}, {@code the minister}, {@code the company}. */
final class Described {
    /** So many paragraphs before the one of the description are looked at. */
    private static final int BLOCKS = 2;

    private final Scene scene;
    private final Words words;

    /** Organizations by the words of their names, and persons by the words of their roles. */
    private final Map<String, Holders> named = new HashMap<>();

    private final Map<String, Holders> inOffice = new HashMap<>();

    /** Persons by other words for the offices that their roles tell: {@code attorney} for a lawyer. */
    private final Map<String, Holders> alike = new HashMap<>();

    Described(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        for (Entity entity : scene.cast().all()) {
            for (String word : words(entity)) {
                Map<String, Holders> index = entity.type() == EntityType.PERSON ? inOffice : named;
                index.computeIfAbsent(word, key -> new Holders()).add(entity);
                if (entity.type() == EntityType.PERSON) {
                    words.offices(word)
                            .forEach(office -> alike.computeIfAbsent(office, key -> new Holders())
                                    .add(entity));
                }
            }
        }
        named.values().forEach(Holders::sort);
        inOffice.values().forEach(Holders::sort);
        alike.values().forEach(Holders::sort);
    }

    /** The words by which somebody may be called: of an organization's name, of a person's roles. */
    private static Set<String> words(Entity entity) {
        Set<String> words = new LinkedHashSet<>();
        if (entity.type() == EntityType.ORGANIZATION) {
            words.addAll(List.of(Fold.name(entity.name()).split(" ", -1)));
        } else if (entity.type() == EntityType.PERSON) {
            entity.roles().forEach(role -> words.addAll(List.of(Fold.of(role).split("[ -]", -1))));
        }
        return words;
    }

    /** All who may be called by one word, and where they are named. */
    private static final class Holders {
        private final List<Entity> entities = new ArrayList<>();
        private final List<Scene.Part> places = new ArrayList<>();

        void add(Entity entity) {
            entities.add(entity);
            entity.mentions().forEach(mention -> places.add(new Scene.Part(mention.span(), entity)));
        }

        void sort() {
            places.sort(Comparator.comparingInt(place -> place.span().end()));
        }

        /** Returns who was named last before an offset. */
        Optional<Entity> before(int offset) {
            int behind = Scene.firstEndingBehind(places, Scene.Part::span, offset);
            return behind == 0
                    ? Optional.empty()
                    : Optional.of(places.get(behind - 1).entity());
        }
    }

    /**
     * Returns whom a definite description means: the organization that has the word in its name, the person of such a
     * role, or for a word such as {@code company} the organization named before; of several the last one named.
     *
     * @param source where the description stands
     * @param last who spoke last
     */
    Optional<Entity> by(Span source, Optional<Entity> last) {
        int head = scene.token(source.end() - 1);
        if (!isDefinite(head)) {
            return Optional.empty();
        }
        String key = scene.key(head);
        boolean group = words.is("organization-noun", key) && !words.is("of-state", key) && !isOwned(head);
        return lastOf(source, named.get(key))
                .or(() -> lastOf(source, inOffice.get(key)))
                .or(() -> lastOf(source, alike.get(key)))
                .or(() -> group ? subjectBefore(source) : Optional.empty())
                .or(() -> group ? last.filter(entity -> isThere(entity, source)) : Optional.empty())
                .or(() -> group ? organizationBefore(source) : Optional.empty())
                .or(() -> words.is("role", key) ? last.filter(entity -> isSpeaker(entity, source)) : Optional.empty());
    }

    private boolean isDefinite(int head) {
        int i = head;
        int stop = Math.max(0, head - 4);
        while (i > stop
                && !words.is("determiner", scene.key(i))
                && scene.tokens().isWord(i)) {
            i--;
        }
        return words.is("definite", scene.key(i));
    }

    /** {@code the prime minister’s office}: whose it is tells that it is another one. */
    private boolean isOwned(int head) {
        return scene.isGenitive(head - 1);
    }

    /** An organization that spoke or was named shortly before. */
    private boolean isThere(Entity entity, Span source) {
        return entity.type() == EntityType.ORGANIZATION && isNear(entity, source);
    }

    private boolean isSpeaker(Entity entity, Span source) {
        return entity.type() == EntityType.PERSON && isNear(entity, source);
    }

    private boolean isNear(Entity entity, Span source) {
        List<Mention> mentions = entity.mentions();
        int behind = Scene.firstEndingBehind(mentions, Mention::span, source.start());
        return behind > 0
                && scene.blockIndex(mentions.get(behind - 1).span().start()) >= scene.blockIndex(source.start()) - 1;
    }

    /** Of all that fit the one named last before the description; the only one also if it is named later. */
    private Optional<Entity> lastOf(Span source, @Nullable Holders holders) {
        if (holders == null) {
            return Optional.empty();
        }
        if (holders.entities.size() > 1) {
            return holders.before(source.start());
        }
        Entity only = holders.entities.get(0);
        return only.type() == EntityType.PERSON || !isLater(only, source) ? Optional.of(only) : Optional.empty();
    }

    /** Tells whether an organization is only named behind the description, and others stand before it in its paragraph. */
    private boolean isLater(Entity entity, Span source) {
        Span block = scene.block(scene.blockIndex(source.start()));
        return entity.mentions().stream().noneMatch(mention -> mention.span().end() <= source.start())
                && scene.parts(Math.min(block.start(), source.start()), source.start()).stream()
                        .anyMatch(part -> part.entity().type() == EntityType.ORGANIZATION);
    }

    /** {@code LIMA (Reuters) –}: the outlet itself. */
    private boolean isOutlet(Scene.Part part) {
        int end = scene.end(part);
        String dash = scene.key(end + 1);
        return scene.key(end).equals(")") && (dash.equals("–") || dash.equals("—") || dash.equals("-"));
    }

    /** {@code Northern Lines sees less freight; the company said …}: the organization that its sentence begins with. */
    private Optional<Entity> subjectBefore(Span source) {
        Scene.Part first = scene.part(
                scene.token(scene.sentence(scene.sentenceIndex(source.start())).start()));
        return Optional.ofNullable(first)
                .filter(part -> part.span().end() <= source.start() && !scene.isPossessive(part))
                .map(Scene.Part::entity)
                .filter(entity -> entity.type() == EntityType.ORGANIZATION);
    }

    /** {@code she told Radio X}: whom somebody tells something. */
    private boolean isListener(Scene.Part part) {
        int first = scene.token(part.span().start());
        int verb = words.is("determiner", scene.key(first - 1)) ? first - 2 : first - 1;
        return scene.key(verb).equals("told") || scene.key(verb).equals("tells");
    }

    /** {@code a poll by X}: X is no subject. */
    private boolean isObject(Scene.Part part) {
        return words.is("preposition", scene.key(scene.token(part.span().start()) - 1));
    }

    /** Returns the first organization of the nearest paragraph before that names one. */
    Optional<Entity> organizationBefore(Span source) {
        int at = scene.blockIndex(source.start());
        Optional<Entity> object = Optional.empty();
        for (int b = at; b >= 0 && b >= at - BLOCKS; b--) {
            Span block = scene.block(b);
            int end = Math.min(block.end(), source.start());
            List<Scene.Part> named = scene.parts(block.start(), Math.max(end, block.start())).stream()
                    .filter(part -> part.entity().type() == EntityType.ORGANIZATION)
                    .filter(part -> !isOutlet(part) && !isListener(part))
                    .toList();
            Optional<Entity> subject = named.stream()
                    .filter(part -> !isObject(part))
                    .map(Scene.Part::entity)
                    .findFirst();
            if (subject.isPresent()) {
                return subject;
            }
            object = object.or(() -> named.stream().map(Scene.Part::entity).findFirst());
        }
        return object;
    }
}
