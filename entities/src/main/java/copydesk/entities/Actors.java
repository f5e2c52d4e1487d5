package copydesk.entities;

import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Entity;
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
    private final Openings openings;
    private final Set<Span> headlines;

    Actors(Scene scene, Meant meant, Described described) {
        this.scene = scene;
        this.openings = new Openings(scene, meant, described);
        this.headlines = scene.document().blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADLINE)
                .map(Block::span)
                .collect(Collectors.toSet());
    }

    /**
     * Returns the one of those who may speak with whom the sentence before begins, else the one behind.
     *
     * @param from where the sentence before starts at the earliest
     */
    Optional<Entity> beside(Quotation quotation, int from, Predicate<Entity> others) {
        int start = quotation.span().start();
        if (isHeadline(start)) {
            return alone(scene.block(scene.blockIndex(start)), others).or(() -> interviewed(quotation, others));
        }
        int at = scene.sentenceIndex(start);
        Span own = scene.sentence(at);
        if (quotation.form() != Quotation.Form.DIRECT || own.start() > start) {
            return Optional.empty();
        }
        if (own.start() < start) {
            boolean announced = scene.key(scene.token(start) - 1).equals(":");
            return announced
                    ? openings.of(new Span(own.start(), start), others).or(() -> adding(quotation, others))
                    : Optional.empty();
        }
        int block = scene.blockIndex(start);
        Span before = scene.sentence(at - 1);
        boolean near = before.length() > 0 && before.start() >= from && scene.blockIndex(before.start()) >= block - 1;
        boolean opens = scene.block(block).start() == start;
        Optional<Entity> next = from == 0 && (opens || !near) ? behind(quotation, others) : Optional.empty();
        if (next.isPresent() || !near) {
            return next;
        }
        Optional<Entity> opening = openings.of(before, others);
        return opening.isPresent() || from > 0 ? opening : openings.farther(before, others);
    }

    /** {@code Here is the minister: “…” Ana Lima added that …}. */
    private Optional<Entity> adding(Quotation quotation, Predicate<Entity> others) {
        Span next = scene.sentence(scene.sentenceIndex(quotation.span().end()));
        int first = scene.token(Math.max(next.start(), quotation.span().end()));
        Scene.Part part = scene.part(first);
        boolean adds = part != null && scene.words().is("adding", scene.key(scene.end(part)));
        return adds ? behind(quotation, others) : Optional.empty();
    }

    /** Whom the sentence behind the quotation begins with, in its paragraph. */
    private Optional<Entity> behind(Quotation quotation, Predicate<Entity> others) {
        int block = scene.blockIndex(quotation.span().start());
        int next = scene.sentenceIndex(quotation.span().end());
        Span sentence = scene.sentence(next);
        boolean there = sentence.start() >= quotation.span().end() && scene.blockIndex(sentence.start()) == block;
        return there ? openings.of(sentence, others) : Optional.empty();
    }

    private boolean isHeadline(int offset) {
        return headlines.contains(scene.block(scene.blockIndex(offset)));
    }

    /** Above an interview or portrait a quotation is the whole headline: the one with whom the text begins said it. */
    private Optional<Entity> interviewed(Quotation quotation, Predicate<Entity> others) {
        int block = scene.blockIndex(quotation.span().start());
        boolean whole = scene.block(block).length() - quotation.span().length() <= 1;
        Span first = scene.sentence(scene.sentenceIndex(scene.block(block + 1).start()));
        return whole ? openings.of(first, others) : Optional.empty();
    }

    /** The only person that a headline names. */
    private Optional<Entity> alone(Span headline, Predicate<Entity> others) {
        List<Entity> persons = scene.persons(headline.start(), headline.end()).stream()
                .filter(others)
                .toList();
        return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
    }
}
