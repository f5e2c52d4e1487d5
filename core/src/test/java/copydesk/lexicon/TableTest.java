package copydesk.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void emptyLinesAndCommentsArePassedOverButCounted() {
        List<Table.Row> rows = Table.parse("fish.tsv", "// what swims\n\nid\tname\n1\t cod \n// no more\n");
        assertEquals(1, rows.size());
        assertEquals("cod", rows.get(0).text("name"));
        assertEquals("fish.tsv:4 1 |  cod ", rows.get(0).toString());
    }

    @Test
    void aCellMayHoldAListBetweenBars() {
        List<Table.Row> rows = Table.parse("fish.tsv", "id\tnames\n1\tcod | hake|\n2\t\n");
        assertEquals(List.of("cod", "hake", ""), rows.get(0).list("names"));
        assertEquals(List.of(), rows.get(1).list("names"));
    }

    @Test
    void aResourceOrColumnThatIsNotThereIsNamed() {
        IllegalArgumentException resource =
                assertThrows(IllegalArgumentException.class, () -> Table.resource(TableTest.class, "fish.tsv"));
        assertEquals("no resource fish.tsv beside copydesk.lexicon.TableTest", resource.getMessage());
        Table.Row row = Table.parse("fish.tsv", "id\n1\n").get(0);
        IllegalArgumentException column = assertThrows(IllegalArgumentException.class, () -> row.text("name"));
        assertEquals("fish.tsv:2: no column \"name\"", column.getMessage());
    }
}
