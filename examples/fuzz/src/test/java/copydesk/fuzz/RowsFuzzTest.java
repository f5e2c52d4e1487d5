package copydesk.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import copydesk.bias.Lexicon;
import copydesk.blocks.BlockClassifier;
import copydesk.lexicon.Table;
import java.util.List;

class RowsFuzzTest {
    private static final String PHRASES = "id\tkind\twhere\tphrase\tmost\tconfidence\tsource\n";

    @FuzzTest(maxDuration = "20s")
    void aRowIsTakenOrRefusedInOneSentence(FuzzedDataProvider data) {
        boolean phrases = data.consumeBoolean();
        String rows = data.consumeRemainingAsString();
        try {
            if (phrases) {
                List<Table.Row> table = Table.parse("mine.tsv", PHRASES + rows);
                BlockClassifier.standard().with(table);
            } else {
                Lexicon.english().with("mine.tsv", rows);
            }
        } catch (IllegalArgumentException fault) {
            assertTrue(String.valueOf(fault.getMessage()).startsWith("mine.tsv:"), fault::toString);
        }
    }
}
