package copydesk.bias;

import copydesk.lexicon.PhraseTrie;
import copydesk.lexicon.Table;
import copydesk.lexicon.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Rows of loaded words and phrases, ready to be found in one pass. Immutable and thread-safe.
 *
 * <pre>{@code
 * Lexicon mine = Lexicon.english().with("mine.tsv",
 *         "id\tphrase\tcategory\tstrength\tpolarity\ttarget\tform\tneeds\tunless\tneutral\tsource\n"
 *         + "pork-1\tpork_barrel\tloaded_language\t2\tnegative\tsubject\tadj\t\t\tlocal spending\tmine\n");
 * }</pre>
 */
public final class Lexicon {
    private static final String SCARE = "scare-quotes";

    private final List<Entry> entries;
    private final WordLists lists;
    private final PhraseTrie<Rule> trie;
    private final Optional<Entry> scare;

    private static final class English {
        private static final Lexicon LEXICON = load();

        private static Lexicon load() {
            List<Entry> entries = new ArrayList<>();
            for (Category category : Category.values()) {
                Table.resource(Lexicon.class, category.label() + ".tsv").forEach(row -> entries.add(Entry.of(row)));
            }
            return new Lexicon(entries, WordLists.english());
        }
    }

    private Lexicon(List<Entry> entries, WordLists lists) {
        this.entries = List.copyOf(entries);
        this.lists = lists;
        Vocabulary.Builder words = LearnedWords.standard().vocabulary().extend();
        PhraseTrie.Builder<Rule> builder = PhraseTrie.builder(words);
        Inflections inflections = new Inflections();
        for (Entry entry : entries) {
            new Pattern(entry, lists, inflections).addTo(builder, Conditions.of(entry, lists, words));
        }
        this.trie = builder.build();
        this.scare =
                this.entries.stream().filter(entry -> entry.id().equals(SCARE)).findFirst();
    }

    /** Returns the library's own rows for English news prose; loaded once. */
    public static Lexicon english() {
        return English.LEXICON;
    }

    /**
     * Returns this lexicon with further rows; a row with an id that is there already takes its place.
     *
     * @param name what errors call the rows, as in {@code mine.tsv:41: strength "high" is not a number}
     * @param rows a head line with the columns id, phrase, category, strength, polarity, target, form, needs, unless,
     *     neutral and source, then a row each, tabs between the cells
     * @throws IllegalArgumentException with name, line and value if a row is malformed
     */
    public Lexicon with(String name, String rows) {
        List<Entry> added = new ArrayList<>();
        Inflections inflections = new Inflections();
        for (Table.Row row : Table.parse(name, rows)) {
            Entry entry = Entry.of(row);
            try {
                Vocabulary.Builder words = lists.vocabulary().extend();
                new Pattern(entry, lists, inflections)
                        .addTo(PhraseTrie.builder(words), Conditions.of(entry, lists, words));
            } catch (IllegalArgumentException e) {
                throw row.fault(String.valueOf(e.getMessage()));
            }
            added.add(entry);
        }
        List<Entry> all = new ArrayList<>(entries);
        added.forEach(entry -> all.removeIf(old -> old.id().equals(entry.id())));
        all.addAll(added);
        return new Lexicon(all, lists);
    }

    /**
     * Returns this lexicon with the rows of a UTF-8 file.
     *
     * @throws IllegalArgumentException with file, line and value if a row is malformed
     * @throws UncheckedIOException if the file cannot be read
     */
    public Lexicon with(Path file) {
        try {
            return with(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns this lexicon without the rows of these ids. */
    public Lexicon without(String... ids) {
        Set<String> gone = new HashSet<>(List.of(ids));
        return new Lexicon(
                entries.stream().filter(entry -> !gone.contains(entry.id())).toList(), lists);
    }

    /** Returns the number of rows. */
    public int size() {
        return entries.size();
    }

    /** Returns the row that says what scare quotes are worth. */
    Optional<Entry> scare() {
        return scare;
    }

    List<Entry> entries() {
        return entries;
    }

    WordLists lists() {
        return lists;
    }

    /** Returns all words that are looked for, those that are learned too. */
    Vocabulary vocabulary() {
        return trie.vocabulary();
    }

    /**
     * Returns the hits of the line that do not overlap, in the order of the text.
     *
     * @param line cut with the vocabulary of this lexicon
     */
    List<Hit> find(Line line) {
        return new Matcher(trie, line).hits();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d rows of loaded words", entries.size());
    }
}
