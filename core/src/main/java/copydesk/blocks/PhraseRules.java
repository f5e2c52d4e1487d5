package copydesk.blocks;

import copydesk.lexicon.PhraseTrie;
import copydesk.lexicon.Table;
import copydesk.lexicon.Tokens;
import copydesk.text.BlockKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the phrase of the rules that tells most surely what a line is. */
final class PhraseRules {
    private enum Where {
        LINE,
        START,
        ANY
    }

    /**
     * A rule.
     *
     * @param users whether a user added it; then it wins over all others, and over what the line looks like
     */
    record Rule(String id, BlockKind kind, Where where, int most, double confidence, boolean users) {
        private static final double WEAK = 0.6;

        /** Tells whether it counts only where a surer rule of its kind stands on the page, too. */
        boolean isWeak() {
            return confidence < WEAK && !users;
        }
    }

    private static final PhraseRules STANDARD = of(rows(), List.of());

    private final PhraseTrie<Rule> trie;

    private PhraseRules(PhraseTrie<Rule> trie) {
        this.trie = trie;
    }

    /** Returns the library's own phrases. */
    static PhraseRules standard() {
        return STANDARD;
    }

    /** Returns phrases of the library, and those of a user. */
    static PhraseRules of(List<Table.Row> library, List<Table.Row> users) {
        PhraseTrie.Builder<Rule> trie = PhraseTrie.builder();
        library.forEach(row -> add(trie, row, false));
        users.forEach(row -> add(trie, row, true));
        return new PhraseRules(trie.build());
    }

    /** Returns the rows of the library's own phrases. */
    static List<Table.Row> rows() {
        List<Table.Row> rows = new ArrayList<>(Table.resource(PhraseRules.class, "phrases.tsv"));
        rows.addAll(Table.resource(PhraseRules.class, "phrases-intl.tsv"));
        return rows;
    }

    private static void add(PhraseTrie.Builder<Rule> trie, Table.Row row, boolean users) {
        double confidence = row.number("confidence");
        if (!(confidence > 0 && confidence <= 1)) {
            throw row.fault("confidence " + confidence + " is not between 0 and 1");
        }
        trie.add(
                row.required("phrase"),
                new Rule(
                        row.required("id"),
                        row.constant("kind", BlockKind.class),
                        row.constant("where", Where.class),
                        (int) row.number("most"),
                        confidence,
                        users));
    }

    /** Returns the surest rule whose phrase stands in the line as it asks, the longer phrase among equals. */
    @Nullable
    Rule best(Line line) {
        Best best = new Best(line);
        Tokens tokens = line.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int first = i;
            trie.match(tokens, i, match -> best.offer(match.value(), first, match.end()));
        }
        return best.rule;
    }

    private static final class Best {
        private final Line line;
        private @Nullable Rule rule;
        private int length;

        Best(Line line) {
            this.line = line;
        }

        void offer(Rule offered, int first, int end) {
            boolean fits = switch (offered.where) {
                case LINE -> first <= leading() && end >= line.tokens().size() - trailing();
                case START -> first <= leading();
                case ANY -> true;
            };
            if (fits && line.words() <= offered.most && isBetter(offered, end - first)) {
                rule = offered;
                length = end - first;
            }
        }

        private boolean isBetter(Rule offered, int offeredLength) {
            return rule == null
                    || offered.users && !rule.users
                    || offered.users == rule.users && isSurer(offered, offeredLength);
        }

        private boolean isSurer(Rule offered, int offeredLength) {
            return rule == null
                    || offered.confidence > rule.confidence
                    || offered.confidence == rule.confidence && offeredLength > length;
        }

        /** Signs before the first word do not count. */
        private int leading() {
            int i = 0;
            while (i < line.tokens().size() && i < 3 && !line.tokens().isWord(i)) {
                i++;
            }
            return i;
        }

        /** Signs behind the last word do not count. */
        private int trailing() {
            int i = 0;
            while (i < line.tokens().size()
                    && i < 3
                    && !line.tokens().isWord(line.tokens().size() - 1 - i)) {
                i++;
            }
            return i;
        }
    }
}
