package copydesk.entities;

import copydesk.lexicon.Table;
import copydesk.text.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code words.tsv} by kind, and those that are written small in running text. Immutable. */
final class Words {
    private final Set<String> kinds = new HashSet<>();
    private final Map<String, Set<String>> byWord = new HashMap<>();
    private final Map<String, Set<String>> byFirst = new HashMap<>();
    private final Set<String> common = new HashSet<>();
    private final Map<String, String> genders = new HashMap<>();

    private final Map<String, EntityType> leads = new HashMap<>();
    private final Map<String, EntityType> tails = new HashMap<>();

    private final Map<String, List<String>> offices = new HashMap<>();

    private Words() {}

    /** Reads the tables. */
    static Words load() {
        Words words = new Words();
        for (Table.Row row : Table.resource(Words.class, "words.tsv")) {
            String kind = row.required("kind");
            words.kinds.add(kind);
            for (String word : row.list("words")) {
                String key = Fold.of(word);
                add(words.byWord, key, kind);
                add(words.byFirst, key.split(" ", 2)[0], kind);
            }
        }
        words.byWord.replaceAll((word, kinds) -> Set.copyOf(kinds));
        words.byFirst.replaceAll((word, kinds) -> Set.copyOf(kinds));
        for (Table.Row row : Table.resource(Words.class, "common.tsv")) {
            words.common.add(Fold.of(row.required("word")));
        }
        for (Table.Row row : Table.resource(Words.class, "leads.tsv")) {
            EntityType type = row.constant("type", EntityType.class);
            row.list("words").forEach(word -> words.leads.put(Fold.of(word), type));
            row.list("tails").forEach(word -> words.tails.put(Fold.of(word), type));
        }
        for (Table.Row row : Table.resource(Words.class, "offices.tsv")) {
            String office = row.required("office");
            row.list("others")
                    .forEach(other -> words.offices
                            .computeIfAbsent(other, key -> new ArrayList<>())
                            .add(office));
        }
        for (Table.Row row : Table.resource(Words.class, "given.tsv")) {
            String gender = row.required("gender");
            row.list("names")
                    .forEach(name -> words.genders.merge(Fold.of(name), gender, (a, b) -> a.equals(b) ? a : "either"));
        }
        return words;
    }

    private static void add(Map<String, Set<String>> kinds, String key, String kind) {
        kinds.computeIfAbsent(key, word -> new HashSet<>(4)).add(kind);
    }

    /** Tells whether the folded word is of this kind. */
    boolean is(String kind, String key) {
        return has(of(key), kind);
    }

    /** Tells whether words of this kind start with the folded word. */
    boolean starts(String kind, String key) {
        return has(byFirst.getOrDefault(key, Set.of()), kind);
    }

    /** Returns the kinds of the folded word, to ask often. */
    Set<String> of(String key) {
        return byWord.getOrDefault(key, Set.of());
    }

    /** Tells whether the kind is among those of a word. */
    boolean has(Set<String> of, String kind) {
        assert kinds.contains(kind) : "words.tsv has no kind \"" + kind + "\"";
        return of.contains(kind);
    }

    /** Tells whether the folded word is written small in running text. */
    boolean isCommon(String key) {
        return common.contains(key);
    }

    /** Returns what a name is that starts with this word of another language, {@code Frente}; null if that is not told. */
    @Nullable
    EntityType lead(String key) {
        return leads.get(key);
    }

    /** Returns what a name in one word is that ends so, {@code Kystposten}; null if that is not told. */
    @Nullable
    EntityType tail(String key) {
        for (int from = 3; from < key.length() - 2; from++) {
            EntityType type = tails.get(key.substring(from));
            if (type != null) {
                return type;
            }
        }
        return null;
    }

    /** Returns other words by which whoever has this office may be called. */
    List<String> offices(String key) {
        return offices.getOrDefault(key, List.of());
    }

    /** Tells whether the folded word is a given name. */
    boolean isGiven(String key) {
        return genders.containsKey(key);
    }

    /** Returns {@code male}, {@code female}, or {@code either} for what is no given name or of both. */
    String gender(String key) {
        return genders.getOrDefault(key, "either");
    }
}
