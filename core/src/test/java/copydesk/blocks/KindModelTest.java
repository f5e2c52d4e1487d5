package copydesk.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.text.Block;
import copydesk.text.BlockKind;
import copydesk.text.Markup;
import copydesk.text.NormalizedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindModelTest {
    private static final String STORY =
            "Strong winds kept the ferry in the port of Saltby until the next morning, the harbour office said.\n"
                    + "The company paid for hotel rooms, and nobody was hurt, a spokesman told the Gazette on Tuesday.\n"
                    + "It is the third delay of the season on a line that 40,000 people use every year.\n";

    private static final String PAGE = "Home\nSport\nFerry stays in port\n" + STORY
            + "Share this article\nRead next\nLighthouse keeper retires after 41 years on the rock\n© 2026 The Gazette\n";

    @Test
    void changesNeitherWhatIsKeptNorWhatPhrasesTell() {
        NormalizedText text = NormalizedText.unchanged(PAGE);
        Page first = BlockClassifier.standard().firstLook(text);
        List<Block> blocks = BlockClassifier.standard().classify(text);
        assertEquals(first.size(), blocks.size());
        for (int i = 0; i < first.size(); i++) {
            Page.Label label = first.labelOf(i);
            assertEquals(label.kind().isBoilerplate(), blocks.get(i).boilerplate());
            if (!label.guessed()) {
                assertEquals(label.kind(), blocks.get(i).kind());
            }
        }
    }

    @Test
    void numbersOfALineAreKnownAndStandOnce() {
        KindModel model = KindModel.untrained(List.of("home", "sport", "0"));
        NormalizedText text = NormalizedText.unchanged(PAGE + "Sport, sport and 2 sports\n");
        List<int[]> rows = model.features(text, BlockClassifier.standard());
        assertEquals(BlockModel.lines(text, Markup.none()).size(), rows.size());
        assertEquals(rows.size(), KindModel.words(text).size());
        for (int[] row : rows) {
            assertEquals(row.length, Arrays.stream(row).distinct().count());
            assertTrue(Arrays.stream(row).allMatch(number -> number >= 0 && number < model.size()));
        }
    }

    @Test
    void aStreamThatIsNoModelIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeUTF("something");
        IOException other =
                assertThrows(IOException.class, () -> KindModel.read(new ByteArrayInputStream(bytes.toByteArray())));
        assertTrue(String.valueOf(other.getMessage()).contains("\"something\""));
        ByteArrayOutputStream half = new ByteArrayOutputStream();
        new DataOutputStream(half).writeUTF("copydesk-kinds-1");
        assertThrows(EOFException.class, () -> KindModel.read(new ByteArrayInputStream(half.toByteArray())));
    }

    @Test
    void aGuessGivesWayToWhatTheWeightsTell() throws IOException {
        Page page = BlockClassifier.standard().firstLook(NormalizedText.unchanged(PAGE + "Quay 4\n"));
        int last = page.size() - 1;
        assertTrue(page.labelOf(last).guessed());
        KindModel.read(new ByteArrayInputStream(modelThatKnows("quay", BlockKind.CONTACT)))
                .review(page);
        assertEquals(BlockKind.CONTACT, page.labelOf(last).kind());
        assertEquals("“quay” and what stands around it", page.labelOf(last).evidence());
        assertTrue(page.labelOf(last).confidence() > 0.9);
    }

    private static byte[] modelThatKnows(String word, BlockKind kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF("copydesk-kinds-1");
        out.writeInt(1);
        out.writeUTF(word);
        int size = KindModel.untrained(List.of(word)).size();
        for (int number = 0; number < size; number++) {
            for (BlockKind each : BlockKind.values()) {
                out.writeShort(number < size - 1 ? 0 : each == kind ? 900 : -900);
            }
        }
        return bytes.toByteArray();
    }
}
