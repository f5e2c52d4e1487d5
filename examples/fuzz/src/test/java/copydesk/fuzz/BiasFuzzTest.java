package copydesk.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import copydesk.Copydesk;
import copydesk.bias.BiasReport;
import copydesk.bias.Comparison;
import copydesk.bias.LoadedLanguage;
import copydesk.text.Document;
import java.util.List;

class BiasFuzzTest {
    private static final LoadedLanguage LANGUAGE = LoadedLanguage.english();

    @FuzzTest(maxDuration = "20s")
    void anyTextIsScored(FuzzedDataProvider data) {
        Document document = Copydesk.parse(data.consumeRemainingAsString());
        BiasReport report = LANGUAGE.score(document);
        report.terms().forEach(term -> Laws.isInside(document, term));
        LANGUAGE.sentences(document).forEach(sentence -> Laws.isInside(document, sentence));
        assertTrue(report.score() >= 0 && report.score() <= 1);
        assertTrue(Comparison.of(List.of(report, report)).toString().length() > 0);
    }
}
