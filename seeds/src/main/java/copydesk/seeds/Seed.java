package copydesk.seeds;

import copydesk.text.Rows;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One article of a corpus.
 *
 * @param id the name of its file without {@code .txt}
 * @param text the page as scraped; all marks point into it
 * @param gold the marks in it, if it has been marked
 * @param facts what the index says of it
 */
public record Seed(String id, String text, Optional<Gold> gold, Facts facts) {
    /**
     * Returns the marks of an article that must have them.
     *
     * @throws IllegalStateException if it has none
     */
    public Gold marks() {
        return gold.orElseThrow(() -> new IllegalStateException("no " + Shelf.goldOf(id) + " beside " + id + ".txt"));
    }

    String row() {
        String part = facts.part().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return id + " " + text.length() + " " + part + (gold.isPresent() ? " " : " unmarked ")
                + Rows.quoted(facts.title(), 40);
    }

    @Override
    public String toString() {
        String summary = id + ", " + text.length() + " characters";
        return Rows.of(summary, gold.map(Gold::summary).orElse(List.of("unmarked")));
    }
}
