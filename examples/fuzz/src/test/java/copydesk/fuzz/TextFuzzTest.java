package copydesk.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import copydesk.Copydesk;
import copydesk.normalize.Normalizer;

class TextFuzzTest {
    @FuzzTest(maxDuration = "20s")
    void anyTextIsRead(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        Laws.hold(Copydesk.parse(text));
        String once = Normalizer.safe().normalize(text).text();
        assertEquals(once, Normalizer.safe().normalize(once).text());
    }
}
