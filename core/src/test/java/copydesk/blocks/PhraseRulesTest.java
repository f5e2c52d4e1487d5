package copydesk.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import copydesk.Copydesk;
import copydesk.lexicon.Table;
import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Span;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhraseRulesTest {
    private static final String HEADER = "id\tkind\twhere\tphrase\tmost\tconfidence\tsource\n";

    static List<Table.Row> rows() {
        return PhraseRules.rows();
    }

    /** Takes one row alone: the line that it is made for must be told by it, and by nothing without it. */
    @ParameterizedTest
    @MethodSource("rows")
    @Tag("bulk")
    void everyRowTellsItsLine(Table.Row row) {
        String phrase = row.text("phrase");
        String line = (phrase + (row.text("where").equals("line") ? "" : " and so on"))
                .replaceAll("(^| )\\*( |$)", "$1word$2")
                .replaceAll("(^| )#( |$)", "$112$2")
                .replaceAll("(^| )\\^( |$)", "$1Ines Prado$2");
        Line made = Line.of(line, new Span(0, line.length()));
        PhraseRules.Rule rule = PhraseRules.of(List.of(row), List.of()).best(made);
        assertNotNull(rule, line);
        assertEquals(row.text("id"), rule.id());
        assertNull(PhraseRules.of(List.of(), List.of()).best(made));
    }

    @Test
    void aLineRuleWantsTheWholeLine() {
        PhraseRules rules =
                PhraseRules.of(Table.parse("t.tsv", HEADER + "a\tshare\tline\tshare\t6\t0.9\tme\n"), List.of());
        assertNull(rules.best(Line.of("Share prices fell", new Span(0, 17))));
        assertNotNull(rules.best(Line.of("» Share:", new Span(0, 8))));
    }

    @Test
    void usersAddRowsWithoutForking() {
        List<Table.Row> mine =
                Table.parse("mine.tsv", HEADER + "mine-1\tfundraising\tstart\tkeep the lantern lit\t20\t0.9\tme\n");
        String page =
                "The council of Vejle met on Monday and voted for the new library.\nKeep the lantern lit, reader!\n";
        List<Block> blocks = Copydesk.builder()
                .classifier(BlockClassifier.standard().with(mine))
                .build()
                .parse(page)
                .blocks();
        assertEquals(BlockKind.FUNDRAISING, blocks.get(1).kind());
        assertEquals("phrase mine-1", blocks.get(1).evidence());
    }

    @Test
    void aMalformedRowSaysWhereAndWhat() {
        assertFault("t.tsv:2: kind \"nonsense\" is not a BlockKind", "a\tnonsense\tline\tshare\t6\t0.9\tme\n");
        assertFault("t.tsv:2: confidence \"high\" is not a number", "a\tshare\tline\tshare\t6\thigh\tme\n");
        assertFault("t.tsv:2: confidence 7.0 is not between 0 and 1", "a\tshare\tline\tshare\t6\t7\tme\n");
        assertFault("t.tsv:2: column \"phrase\" is empty", "a\tshare\tline\t\t6\t0.9\tme\n");
        assertFault("t.tsv:2: 3 columns, not 7", "a\tshare\tline\n");
        assertFault("t.tsv:3: id \"a\" stands twice", "a\tshare\tline\tx\t6\t0.9\tme\na\tshare\tline\ty\t6\t0.9\tme\n");
    }

    private static void assertFault(String message, String rows) {
        IllegalArgumentException fault = assertThrows(
                IllegalArgumentException.class, () -> PhraseRules.of(Table.parse("t.tsv", HEADER + rows), List.of()));
        assertEquals(message, fault.getMessage());
    }
}
