package copydesk.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import copydesk.Copydesk;
import copydesk.display.Display;
import copydesk.text.Document;

class HtmlFuzzTest {
    @FuzzTest(maxDuration = "20s")
    void anyPageIsRead(FuzzedDataProvider data) {
        Document document = Copydesk.parseHtml(data.consumeRemainingAsString(), "https://example.org/");
        Laws.hold(document);
        Display.html(document);
        Display.markdown(document);
    }
}
