package copydesk.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodePagesTest {
    static Iterable<CodePage> pages() {
        return CodePages.ALL;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void agreesWithTheJavaCharset(CodePage page) {
        String name = page.toString().equals("macroman") ? "x-MacRoman" : page.toString();
        assumeTrue(Charset.isSupported(name), () -> "this Java has no charset " + name);
        for (int b = 0x80; b < 0x100; b++) {
            char c = new String(new byte[] {(byte) b}, Charset.forName(name)).charAt(0);
            assertEquals(b, page.byteOf(c == '\uFFFD' ? (char) b : c), () -> page + " " + (int) c);
        }
    }
}
