package copydesk.entities;

import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Quotation;
import copydesk.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds who acts beside a quotation to which no verb of saying gives a speaker: {@code Ana Lima shook her head. “Never.”} */
final class Actors {
    private final Scene scene;
    private final Meant meant;
    private final Set<Span> headlines;

    Actors(Scene scene, Meant meant) {
        this.scene = scene;
        this.meant = meant;
        this.headlines = scene.document().blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADLINE)
                .map(Block::span)
                .collect(Collectors.toSet());
    }

    /** Returns the one of those who may speak with whom the sentence before begins, else the one behind. */
    Optional<Entity> beside(Quotation quotation, Predicate<Entity> others) {
        int start = quotation.span().start();
        if (isHeadline(start)) {
            return alone(scene.block(scene.blockIndex(start)), others);
        }
        int at = scene.sentenceIndex(start);
        int block = scene.blockIndex(start);
        if (quotation.form() != Quotation.Form.DIRECT || scene.sentence(at).start() != start) {
            return Optional.empty();
        }
        Span before = scene.sentence(at - 1);
        int behind = scene.sentenceIndex(quotation.span().end());
        Optional<Entity> next = scene.blockIndex(scene.sentence(behind).start()) == block && behind > at
                ? subject(scene.sentence(behind), others)
                : Optional.empty();
        boolean near = before.length() > 0 && scene.blockIndex(before.start()) >= block - 1;
        boolean opens = scene.block(block).start() == start;
        return opens && next.isPresent() || !near ? next : subject(before, others);
    }

    /** The person or pronoun that a sentence begins with. */
    private Optional<Entity> subject(Span sentence, Predicate<Entity> others) {
        int first = scene.token(sentence.start());
        String word = scene.key(first);
        if (meant.isPersonal(word)) {
            Span pronoun = new Span(scene.tokens().start(first), scene.tokens().end(first));
            return meant.by(pronoun, word, Optional.empty(), -1, others);
        }
        return Optional.ofNullable(scene.part(first))
                .filter(part -> part.entity().type() == EntityType.PERSON && !scene.isPossessive(part))
                .map(Scene.Part::entity)
                .filter(others);
    }

    private boolean isHeadline(int offset) {
        return headlines.contains(scene.block(scene.blockIndex(offset)));
    }

    /** The only person that a headline names. */
    private Optional<Entity> alone(Span headline, Predicate<Entity> others) {
        List<Entity> persons = scene.persons(headline.start(), headline.end()).stream()
                .filter(others)
                .toList();
        return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
    }
}
