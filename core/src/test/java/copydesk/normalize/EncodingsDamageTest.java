package copydesk.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.lexicon.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many sentences in fifteen languages come back whole from each kind of damage; half of them were never tuned on. */
class EncodingsDamageTest {
    private static final Normalizer ENCODINGS = Normalizer.only(Repair.ENCODING);

    private static final List<Table.Row> SENTENCES = Table.resource(EncodingsDamageTest.class, "sentences.tsv");

    static List<Table.Row> floors() {
        return Table.resource(EncodingsDamageTest.class, "damage-floors.tsv");
    }

    @ParameterizedTest
    @MethodSource("floors")
    void comesBackWhole(Table.Row floor) {
        Damage damage = Damage.all().stream()
                .filter(one -> one.name().equals(floor.required("damage")))
                .findFirst()
                .orElseThrow();
        assertRestored(damage, "dev", (int) floor.number("dev"), (int) floor.number("of"));
        assertRestored(damage, "held", (int) floor.number("held"), (int) floor.number("of-held"));
    }

    @Test
    void everyDamageHasAFloor() {
        assertEquals(
                Damage.all().stream().map(Damage::name).toList(),
                floors().stream().map(row -> row.required("damage")).toList());
    }

    @Test
    void cleanSentencesAreLeftAlone() {
        for (Table.Row row : SENTENCES) {
            String sentence = row.required("sentence");
            assertEquals(sentence, ENCODINGS.normalize(sentence).text());
        }
    }

    private static void assertRestored(Damage damage, String half, int floor, int of) {
        int restored = 0;
        int damaged = 0;
        StringBuilder failed = new StringBuilder();
        for (Table.Row row : SENTENCES) {
            String sentence = row.required("sentence");
            String broken = damage.way().apply(sentence);
            if (row.required("half").equals(half) && !broken.equals(sentence)) {
                damaged++;
                String text = ENCODINGS.normalize(broken).text();
                restored += text.equals(sentence) ? 1 : 0;
                failed.append(text.equals(sentence) ? "" : "\n" + broken + "\n" + text);
            }
        }
        int count = restored;
        assertEquals(of, damaged, () -> damage.name() + " " + half);
        assertTrue(count >= floor, () -> damage.name() + " " + half + " restores " + count + failed);
    }
}
