package copydesk.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import copydesk.Copydesk;
import copydesk.entities.EntityExtractor;
import copydesk.entities.Speakers;
import copydesk.text.Document;
import copydesk.text.Entities;

class EntitiesFuzzTest {
    private static final EntityExtractor EXTRACTOR = EntityExtractor.using(new WildEngine());

    @FuzzTest(maxDuration = "20s")
    void anyTextHasACast(FuzzedDataProvider data) {
        Document document = Copydesk.parse(data.consumeRemainingAsString());
        Entities cast = EXTRACTOR.extract(document);
        cast.all().forEach(entity -> entity.mentions().forEach(mention -> Laws.isInside(document, mention)));
        Laws.hold(document.withQuotations(Speakers.resolve(document, cast)));
    }
}
