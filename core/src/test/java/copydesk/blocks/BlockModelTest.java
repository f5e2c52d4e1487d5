package copydesk.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.Copydesk;
import copydesk.text.Document;
import copydesk.text.Markup;
import copydesk.text.NormalizedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BlockModelTest {
    private static final String PAGE = "Ferry stays in port | The Saltby Gazette\nHome\nSport\nWeather\nSubscribe\n"
            + "Ferry stays in port\n"
            + "Strong winds kept the ferry in the port of Saltby until the next morning, the harbour office said.\n"
            + "The company paid for hotel rooms, and nobody was hurt, a spokesman told the Gazette on Tuesday.\n"
            + "It is the third delay of the season on a line that 40,000 people use every year.\n"
            + "Share this article\nPrivacy policy\nTerms of use\n© 2026 The Saltby Gazette\n";

    @Test
    void presetsKeepMoreOrLessOfWhatIsInDoubt() {
        int more = body(BlockClassifier.standard().keepMore()).length();
        int balanced = body(BlockClassifier.standard()).length();
        int less = body(BlockClassifier.standard().keepLess()).length();
        assertTrue(more >= balanced && balanced >= less && less > 0, more + ", " + balanced + ", " + less);
        assertEquals(
                balanced, body(BlockClassifier.standard().keepLess().balanced()).length());
    }

    @Test
    void aPageOfProseNeverHasAnEmptyBody() {
        String prose = "Strong winds kept the ferry in the port of Saltby until the next morning, the office said.";
        assertEquals(prose, Copydesk.parse(prose).body());
        assertTrue(!Copydesk.parse("Log in\nSign up\nCookies\nShare\n" + prose)
                .body()
                .isEmpty());
    }

    @Test
    void everyBlockSaysWhyAndHowSure() {
        Document document = Copydesk.parse(PAGE);
        document.blocks().forEach(block -> {
            assertTrue(!block.evidence().isBlank(), block::toString);
            assertTrue(block.confidence() > 0 && block.confidence() <= 1, block::toString);
        });
    }

    @Test
    void columnsAreAsManyForEveryLine() {
        float[][] columns = BlockModel.ofText().columns(NormalizedText.unchanged(PAGE), Markup.none());
        assertEquals(
                BlockModel.lines(NormalizedText.unchanged(PAGE), Markup.none()).size(), columns.length);
        for (float[] row : columns) {
            assertEquals(columns[0].length, row.length);
        }
    }

    @Test
    void aFileThatIsNoModelIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeUTF("something else");
        IOException fault =
                assertThrows(IOException.class, () -> BlockModel.read(new ByteArrayInputStream(bytes.toByteArray())));
        assertEquals("a model starts with \"copydesk-blocks-2\", not with \"something else\"", fault.getMessage());
        assertThrows(EOFException.class, () -> BlockModel.read(new ByteArrayInputStream(new byte[0])));
    }

    private static String body(BlockClassifier classifier) {
        return Copydesk.builder().classifier(classifier).build().parse(PAGE).body();
    }
}
