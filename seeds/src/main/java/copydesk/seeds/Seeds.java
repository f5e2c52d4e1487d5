package copydesk.seeds;

import copydesk.text.Rows;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Articles with the marks that a careful reader made in them, in the order of their index.
 *
 * <pre>{@code
 * for (Seed seed : Seeds.all().part(Part.DEV)) {
 *     Document found = Copydesk.parse(seed.text());
 *     seed.gold().ifPresent(gold -> compare(found.blocks(), gold.blocks()));
 * }
 * Seeds mine = Seeds.in(Path.of("my-articles"));
 * }</pre>
 */
public final class Seeds extends AbstractList<Seed> implements RandomAccess {
    private final List<Seed> seeds;

    private Seeds(List<Seed> seeds) {
        this.seeds = List.copyOf(seeds);
    }

    /** Returns all articles of the corpus. */
    public static Seeds all() {
        return new Seeds(Shelf.corpus().seeds());
    }

    /**
     * Returns the article of the corpus that has this id, as in {@code Seeds.named("harbour")}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Seed named(String id) {
        return Shelf.corpus().seed(id);
    }

    /**
     * Returns the articles of a folder: each {@code NAME.txt}, with the marks of {@code NAME.gold.tsv} where that file
     * stands beside it. An index {@code seeds.tsv} in the folder gives order and facts; articles that are not in it
     * follow in the order of their names.
     *
     * @throws IllegalArgumentException with file, line and value if a file is malformed
     * @throws java.io.UncheckedIOException if a file cannot be read
     */
    public static Seeds in(Path folder) {
        return new Seeds(Shelf.folder(folder).seeds());
    }

    /** Returns the articles of one part: rules are made on {@link Part#DEV} and judged on {@link Part#HELD_OUT}. */
    public Seeds part(Part part) {
        return new Seeds(
                seeds.stream().filter(seed -> seed.facts().part() == part).toList());
    }

    /** Returns the articles about one event, as the index names it. */
    public Seeds about(String event) {
        return new Seeds(seeds.stream()
                .filter(seed -> seed.facts().event().equals(event))
                .toList());
    }

    /** Returns the articles that have a manner of scraped pages, as the index names it. */
    public Seeds manner(String manner) {
        return new Seeds(seeds.stream()
                .filter(seed -> seed.facts().manners().contains(manner))
                .toList());
    }

    @Override
    public Seed get(int index) {
        return seeds.get(index);
    }

    @Override
    public int size() {
        return seeds.size();
    }

    @Override
    public String toString() {
        return Rows.of(size() + " articles", seeds.stream().map(Seed::row).toList());
    }
}
