package copydesk.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import copydesk.lexicon.Table;
import copydesk.text.BlockKind;
import copydesk.text.Edit;
import copydesk.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldReaderTest {
    private static final String TEXT = "Ann &amp; Bob\nspoke. \"We lost,\" said Ann.";
    private static final String HEAD = "layer\tstart\tend\tkind\tdetails\ttext\n";

    private static Gold read(String... rows) {
        String file = "x.gold.tsv";
        return new GoldReader(file, TEXT)
                .read(Table.parse(file, HEAD + String.join("\n", rows).replace(';', '\t')));
    }

    @Test
    void allLayersAreRead() {
        Gold gold = new GoldReader("x.gold.tsv", TEXT)
                .read(
                        Table.parse(
                                "x.gold.tsv",
                                HEAD
                                        + String.join(
                                                "\n",
                                                List.of(
                                                        "block\t0\t41\tparagraph\t\tAnn &amp; Bob\\nspoke. \"We lost,\" said Ann.",
                                                        "edit\t4\t9\tentity\treplacement=&\t&amp;",
                                                        "edit\t13\t14\tline\treplacement=\\s\t\\n",
                                                        "quote\t21\t31\tdirect\tspeaker=Ann\t\"We lost,\"",
                                                        "entity\t\t\tperson\tid=a\tAnn",
                                                        "mention\t37\t40\tname\tid=a\tAnn",
                                                        "mention\t0\t3\tname\tid=a\tAnn",
                                                        "loaded\t25\t29\tloaded_language\tstrength=1 | voice=quoted | speaker=Ann | polarity=neutral\tlost"))));
        assertEquals("Ann & Bob spoke. \"We lost,\" said Ann.", gold.document().text());
        assertEquals(BlockKind.PARAGRAPH, gold.blocks().get(0).kind());
        assertEquals(new Edit(new Span(13, 14), " ", "line", ""), gold.edits().get(1));
        assertEquals("Ann", gold.quotes().get(0).speaker().orElseThrow());
        assertEquals(
                new Span(0, 3), gold.entities().all().get(0).mentions().get(0).span());
        assertEquals(LoadedMark.Voice.QUOTED, gold.loaded().get(0).voice());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '~',
            value = {
                "block;7;3;paragraph;;x ! x.gold.tsv:2: span [7, 3) is not a range",
                "block;0;99;paragraph;;x ! x.gold.tsv:2: span [0, 99) ends behind the text of length 41",
                "block;0;3;paragraph;;Anne ! x.gold.tsv:2: @0..3 holds \"Ann\", not \"Anne\"",
                "mention;1;4;name;id=a;Bob ! x.gold.tsv:2: no entity has the id \"a\"",
                "loaded;1;4;doubt;;Bob ! x.gold.tsv:2: @1..4 holds \"nn \", not \"Bob\", which stands @10..13",
                "block;zero;3;paragraph;;Ann ! x.gold.tsv:2: start \"zero\" is not a whole number",
                "block;0;3;paragraf;;Ann ! x.gold.tsv:2: kind \"paragraf\" is not a BlockKind",
                "blok;0;3;paragraph;;Ann ! x.gold.tsv:2: layer \"blok\" is none of block, edit, quote, entity, mention, loaded",
                "block;0;3;paragraph;;Ann ! x.gold.tsv: no block holds the character '&' at 4",
                "edit;0;3;entity;replacement=Ann;Ann ! x.gold.tsv:2: edit @0..3 changes nothing",
                "edit;0;3;entity;text=Ann;Ann ! x.gold.tsv:2: edit has no detail \"text\"",
                "edit;0;3;entity;replacement;Ann ! x.gold.tsv:2: detail \"replacement\" has no \"=\"",
                "edit;0;3;entity;replacement=\\q;Ann ! x.gold.tsv:2: \"\\q\" is no escape; write \\\\ for a backslash",
                "edit;0;3;entity;replacement=\\u00;Ann ! x.gold.tsv:2: \"\\u00\" has not four hex digits",
                "quote;0;3;spoken;;Ann ! x.gold.tsv:2: kind \"spoken\" is not a Form",
                "quote;0;3;direct;speaker=Eve;Ann ! x.gold.tsv:2: no entity has the name \"Eve\"",
                "mention;0;3;name;id=a;Ann ! x.gold.tsv:2: no entity has the id \"a\"",
                "mention;0;3;name;;Ann ! x.gold.tsv:2: detail \"id\" is missing",
                "entity;0;3;person;id=a;Ann ! x.gold.tsv:2: an entity has no span; its mentions have",
                "entity;;;human;id=a;Ann ! x.gold.tsv:2: kind \"human\" is not a EntityType",
                "loaded;0;3;doubt;strength=4 | voice=author | polarity=neutral;Ann ! x.gold.tsv:2: strength 4 is not between 1 and 3",
                "loaded;0;3;doubt;strength=1 | voice=mine | polarity=neutral;Ann ! x.gold.tsv:2: voice \"mine\" is not a Voice",
                "loaded;0;3;doubt;strength=1 | voice=author;Ann ! x.gold.tsv:2: detail \"polarity\" is missing"
            })
    void aFaultIsOneSentenceWithItsPlace(String row, String sentence) {
        assertEquals(
                sentence,
                assertThrows(IllegalArgumentException.class, () -> read(row)).getMessage());
    }

    @Test
    void blocksAndEditsMustBeInOrder() {
        assertEquals(
                "x.gold.tsv:3: block @0..3 is empty or starts before 13, where the last one ends",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> read("block;10;13;paragraph;;Bob", "block;0;3;paragraph;;Ann"))
                        .getMessage());
        assertEquals(
                "x.gold.tsv:3: edit @0..3 is empty or starts before 13, where the last one ends",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> read("edit;10;13;typo;replacement=Rob;Bob", "edit;0;3;typo;replacement=;Ann"))
                        .getMessage());
        assertEquals(
                "x.gold.tsv:3: id \"a\" stands twice",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> read("entity;;;person;id=a;Ann", "entity;;;person;id=a;Bob"))
                        .getMessage());
    }
}
