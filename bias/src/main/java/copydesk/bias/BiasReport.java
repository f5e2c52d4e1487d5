package copydesk.bias;

import copydesk.text.Annotations;
import copydesk.text.Document;
import copydesk.text.Entities;
import copydesk.text.Rows;
import java.util.List;
import java.util.Locale;

/**
 * How loaded a text is, by whom, at whom, with every word that says so. Scores lie in 0..1; 0 is neutral wording
 * throughout. They say nothing about truth.
 *
 * @param document what was read
 * @param entities the entities that were handed in; none where none were
 * @param score strength per thousand words in any voice, saturating
 * @param authorScore the same for the author's words alone
 * @param quotedScore the same for words of others
 * @param interval the interval of {@code score}
 * @param terms all findings in the order of the text, not overlapping
 * @param stance what the text does to each actor, the most aimed at first
 */
public record BiasReport(
        Document document,
        Entities entities,
        double score,
        double authorScore,
        double quotedScore,
        Interval interval,
        Annotations<LoadedTerm> terms,
        List<Stance> stance) {
    /** Copies the list of stances. */
    public BiasReport {
        stance = List.copyOf(stance);
    }

    /** Returns the findings in one voice. */
    public Annotations<LoadedTerm> terms(Voice voice) {
        return Annotations.of(
                voice.label() + " terms",
                terms.stream().filter(term -> term.voice() == voice).toList());
    }

    @Override
    public String toString() {
        String summary = String.format(Locale.ROOT, "%.2f: author %.2f, quoted %.2f", score, authorScore, quotedScore);
        return Rows.of(summary, terms.stream().map(LoadedTerm::toString).toList());
    }
}
