package copydesk.bias;

import copydesk.lexicon.PhraseTrie;
import copydesk.lexicon.Table;
import copydesk.lexicon.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The contested labels of {@code labels.tsv}, found in lines. */
final class LabelBook {
    private final PhraseTrie<Label> trie;

    /**
     * A label at a place.
     *
     * @param labels what it may stand for; one word can belong to several concepts
     * @param first its first token
     * @param end the token behind it
     */
    record Use(List<Label> labels, int first, int end) {}

    private final Map<String, String> concepts = new HashMap<>();

    private LabelBook(List<Table.Row> rows) {
        PhraseTrie.Builder<Label> builder =
                PhraseTrie.builder(WordLists.english().vocabulary().extend());
        Inflections inflections = new Inflections();
        for (Table.Row row : rows) {
            String label = row.required("label");
            Label value = new Label(row.required("concept"), label, row.constant("stance", Polarity.class));
            concepts.putIfAbsent(label, value.concept());
            int cut = label.lastIndexOf(' ') + 1;
            for (String form : inflections.of(label.substring(cut), Form.NOUN)) {
                builder.add(label.substring(0, cut) + form, value);
            }
        }
        this.trie = builder.build();
    }

    private static final class English {
        private static final LabelBook BOOK = new LabelBook(Table.resource(LabelBook.class, "labels.tsv"));
    }

    /** Returns the labels of {@code labels.tsv}; loaded once. */
    static LabelBook english() {
        return English.BOOK;
    }

    /** Returns the words of the labels and of the lists. */
    Vocabulary vocabulary() {
        return trie.vocabulary();
    }

    /** Returns what a label names. */
    Optional<String> concept(String label) {
        return Optional.ofNullable(concepts.get(label));
    }

    /** Returns the labels of a line, the longer of two that overlap. */
    List<Use> in(Line line) {
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < line.size(); ) {
            List<Label> labels = new ArrayList<>();
            int[] end = {i + 1};
            trie.match(line.tokens(), i, match -> {
                if (match.end() > end[0]) {
                    labels.clear();
                    end[0] = match.end();
                }
                labels.add(match.value());
            });
            if (!labels.isEmpty()) {
                uses.add(new Use(List.copyOf(labels), i, end[0]));
            }
            i = end[0];
        }
        return uses;
    }
}
