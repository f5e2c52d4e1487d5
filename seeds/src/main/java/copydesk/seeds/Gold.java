package copydesk.seeds;

import copydesk.text.Annotations;
import copydesk.text.Block;
import copydesk.text.Document;
import copydesk.text.Edit;
import copydesk.text.Entities;
import copydesk.text.Quotation;
import copydesk.text.Rows;
import java.util.List;

/**
 * The marks of one article, in the values that the library itself answers with, so that the two can be laid side by
 * side. All spans point into the original text.
 *
 * @param document the article as perfect steps would read it: repaired, in blocks, with its quotations but without
 *     sentences; what is to be tested behind those steps can start from it
 * @param entities the cast with all mentions
 * @param loaded the loaded expressions in the order of the text
 */
public record Gold(Document document, Entities entities, Annotations<LoadedMark> loaded) {
    /** Returns what each line or paragraph is. */
    public Annotations<Block> blocks() {
        return document.blocks();
    }

    /** Returns the repairs that are expected. */
    public Annotations<Edit> edits() {
        return Annotations.of("edits", document.normalized().edits());
    }

    /** Returns the words that are somebody else's. */
    public Annotations<Quotation> quotes() {
        return document.quotations();
    }

    List<String> summary() {
        long mentions = entities.all().stream()
                .mapToLong(entity -> entity.mentions().size())
                .sum();
        return List.of(
                blocks().size() + " blocks, " + document.boilerplate().size() + " cut",
                edits().size() + " edits",
                quotes().size() + " quotes",
                entities.all().size() + " entities, " + mentions + " mentions",
                loaded.size() + " loaded");
    }

    @Override
    public String toString() {
        return Rows.of("gold", summary());
    }
}
