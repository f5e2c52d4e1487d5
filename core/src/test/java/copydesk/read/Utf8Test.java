package copydesk.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
    private static Utf8 of(String hex) {
        return Utf8.of(HexFormat.of().parseHex(hex));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c280",
                "dfbf",
                "e0a080",
                "ed9fbf",
                "ee8080",
                "efbfbf",
                "f0908080",
                "f48fbfbf",
                "41c3a942",
                "f3bfbfbf"
            })
    void theFirstAndLastOfEachLengthAreSound(String hex) {
        Utf8 utf8 = of(hex);
        assertEquals(new Utf8(1, 0, hex.length() / 2), utf8);
        assertTrue(utf8.isSound() && utf8.isLikely());
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertEquals(new String(bytes, StandardCharsets.UTF_8), utf8.decode(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"c180", "e09fbf", "eda080", "f08fbfbf", "f4908080", "f5808080", "80", "bf", "ff", "c37f", "c3c0"
            })
    void whatIsTooLongASurrogateOrBeyondUnicodeIsNot(String hex) {
        Utf8 utf8 = of(hex);
        assertEquals(0, utf8.sequences());
        assertFalse(utf8.isSound() || utf8.isLikely());
    }

    @ParameterizedTest
    @ValueSource(strings = {"41c3", "41e2", "41e282", "41f09f", "41f09f98"})
    void anEndThatIsCutOffIsNoFault(String hex) {
        assertEquals(new Utf8(0, 0, 1), of(hex));
    }

    @Test
    void anEndThatCouldNotGoOnIsAFault() {
        assertEquals(new Utf8(0, 2, 3), of("41e09f"));
        assertEquals(new Utf8(0, 1, 3), of("41e241"));
    }

    @Test
    void fourSoundSequencesOutweighAFault() {
        assertTrue(of("c3a9c3a9c3a9c3a9ff").isLikely());
        assertFalse(of("c3a9c3a9c3a9ff").isLikely());
        assertEquals(5 / 6.0, of("c3a9c3a9c3a9c3a9ff").confidence());
        assertEquals(1, of("41").confidence());
    }

    @Test
    void bytesThatAreNoUtf8AreReadAsWestern() {
        byte[] bytes = HexFormat.of().parseHex("c3a9e94193c3a9e282");
        assertEquals("ééA“é\uFFFD", Utf8.of(bytes).decode(bytes));
    }
}
