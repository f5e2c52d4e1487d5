package copydesk.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import copydesk.Copydesk;

class BytesFuzzTest {
    @FuzzTest(maxDuration = "20s")
    void anyBytesUnderAnyHeaderAreRead(FuzzedDataProvider data) {
        String header = data.consumeString(60);
        Laws.hold(Copydesk.read(data.consumeRemainingAsBytes(), header, ""));
    }
}
