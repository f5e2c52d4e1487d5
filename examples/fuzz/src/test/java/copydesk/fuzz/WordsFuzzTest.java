package copydesk.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import copydesk.Copydesk;
import copydesk.bias.BiasReport;
import copydesk.bias.Comparison;
import copydesk.bias.LoadedLanguage;
import copydesk.entities.EntityExtractor;
import copydesk.entities.Speakers;
import copydesk.text.Document;
import copydesk.text.Entities;
import java.util.List;

class WordsFuzzTest {
    private static final KnownWords WORDS = new KnownWords();
    private static final List<EntityExtractor> EXTRACTORS =
            List.of(EntityExtractor.using(new WildEngine()), EntityExtractor.using((text, sentences) -> List.of()));
    private static final LoadedLanguage LANGUAGE = LoadedLanguage.english();

    @FuzzTest(maxDuration = "20s")
    void anyTextOfKnownWordsIsRead(FuzzedDataProvider data) {
        Document document = Copydesk.parse(WORDS.text(data));
        for (EntityExtractor extractor : EXTRACTORS) {
            Entities cast = extractor.extract(document);
            cast.all().forEach(entity -> entity.mentions().forEach(mention -> Laws.isInside(document, mention)));
            Document spoken = document.withQuotations(Speakers.resolve(document, cast));
            Laws.hold(spoken);
            BiasReport report = LANGUAGE.score(spoken, cast);
            report.terms().forEach(term -> Laws.isInside(document, term));
            Comparison.of(List.of(report, report));
        }
    }
}
