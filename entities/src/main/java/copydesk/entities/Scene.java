package copydesk.entities;

import copydesk.lexicon.Tokens;
import copydesk.text.Annotations;
import copydesk.text.Block;
import copydesk.text.Document;
import copydesk.text.Entities;
import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Mention;
import copydesk.text.Quotation;
import copydesk.text.Sentence;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A document as words beside its cast, in offsets of the original text. */
final class Scene {
    private final Document document;
    private final Entities cast;
    private final Words words;
    private final Tokens tokens;
    private final List<Part> parts = new ArrayList<>();
    private final List<Span> sentences;
    private final List<Span> blocks;
    private final List<Span> spoken;

    /** One place of an entity. */
    record Part(Span span, Entity entity) {}

    Scene(Document document, Entities cast, Words words) {
        this.document = document;
        this.cast = cast;
        this.words = words;
        tokens = Tokens.of(document.original());
        for (Entity entity : cast.all()) {
            for (Mention mention : entity.mentions()) {
                parts.add(new Part(mention.span(), entity));
            }
        }
        parts.sort(Comparator.comparing(Part::span));
        Annotations<Sentence> all = document.sentences();
        sentences = all.stream().map(Sentence::span).sorted().toList();
        blocks = document.blocks().stream().map(Block::span).sorted().toList();
        spoken = document.quotations().stream()
                .filter(quotation -> quotation.form() == Quotation.Form.DIRECT)
                .map(Quotation::span)
                .sorted()
                .toList();
    }

    Document document() {
        return document;
    }

    Entities cast() {
        return cast;
    }

    Words words() {
        return words;
    }

    Tokens tokens() {
        return tokens;
    }

    /** Returns the folded word. */
    String key(int token) {
        return token >= 0 && token < tokens.size() ? Fold.name(tokens.word(token)) : "";
    }

    /** Returns the index of the first word that ends behind an offset. */
    int token(int offset) {
        return tokens.indexAt(offset);
    }

    /** Returns the place of an entity that covers a word, or null. */
    @Nullable
    Part part(int token) {
        if (token < 0 || token >= tokens.size()) {
            return null;
        }
        int at = tokens.start(token);
        int next = firstEndingBehind(at);
        Part part = next < parts.size() ? parts.get(next) : null;
        return part != null && part.span.start() < tokens.end(token) ? part : null;
    }

    /** Returns the word behind the last one of a place. */
    int end(Part part) {
        int token = tokens.indexAt(part.span.end() - 1);
        return Math.min(tokens.size(), token + 1);
    }

    /** Tells whether the name stands in the genitive. */
    boolean isPossessive(Part part) {
        return tokens.end(end(part) - 1) > part.span.end();
    }

    /** Tells whether a word owns what follows: {@code the minister’s}. */
    boolean isGenitive(int i) {
        String word = i < 0 ? "" : tokens.word(i);
        return word.endsWith("'s") || word.endsWith("’s");
    }

    /** Returns the persons that are named between two offsets, each once, in order. */
    List<Entity> persons(int from, int to) {
        return parts(from, to).stream()
                .map(Part::entity)
                .filter(entity -> entity.type() == EntityType.PERSON)
                .distinct()
                .toList();
    }

    /** Returns the places that lie between two offsets, in order. */
    List<Part> parts(int from, int to) {
        List<Part> inside = new ArrayList<>();
        for (int i = firstEndingBehind(from);
                i < parts.size() && parts.get(i).span.end() <= to;
                i++) {
            if (parts.get(i).span.start() >= from) {
                inside.add(parts.get(i));
            }
        }
        return inside;
    }

    private int firstEndingBehind(int offset) {
        return firstEndingBehind(parts, Part::span, offset);
    }

    /** Returns the index of the first place, of those in order, that ends behind an offset; their number if none does. */
    static <T> int firstEndingBehind(List<T> places, Function<T, Span> span, int offset) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(places.get(middle)).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the stretch from one word to another. */
    Span span(int first, int last) {
        return new Span(tokens.start(first), tokens.end(last));
    }

    /** Returns the index of the sentence at an offset, or of the first behind it. */
    int sentenceIndex(int offset) {
        return Span.firstEndingBehind(sentences, offset);
    }

    /** Returns a sentence by its index; an empty stretch where there is none. */
    Span sentence(int index) {
        return index >= 0 && index < sentences.size() ? sentences.get(index) : new Span(0, 0);
    }

    /** Returns the index of the block at an offset, or of the first behind it. */
    int blockIndex(int offset) {
        return Span.firstEndingBehind(blocks, offset);
    }

    /** Returns a block by its index; an empty stretch where there is none. */
    Span block(int index) {
        return index >= 0 && index < blocks.size() ? blocks.get(index) : new Span(0, 0);
    }

    /** Tells whether an offset lies in quotation marks that somebody's words stand in. */
    boolean isSpoken(int offset) {
        int at = Span.firstEndingBehind(spoken, offset);
        return at < spoken.size() && spoken.get(at).contains(offset);
    }
}
