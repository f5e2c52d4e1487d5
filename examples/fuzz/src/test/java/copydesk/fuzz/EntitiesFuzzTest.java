package copydesk.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import copydesk.Copydesk;
import copydesk.entities.EntityEngine;
import copydesk.entities.EntityExtractor;
import copydesk.entities.Speakers;
import copydesk.text.Document;
import copydesk.text.Entities;
import copydesk.text.EntityType;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

class EntitiesFuzzTest {
    private static final List<EntityType> TYPES =
            List.of(EntityType.PERSON, EntityType.LOCATION, EntityType.ORGANIZATION);

    /** Takes capitalised stretches for names, of changing type and length: the worst of engines. */
    private static final EntityEngine WILD = (text, sentences) -> {
        List<EntityEngine.Name> names = new ArrayList<>();
        int end = 0;
        for (Span sentence : sentences) {
            for (int i = sentence.start(); i < sentence.end(); i++) {
                if (i >= end && Character.isUpperCase(text.charAt(i))) {
                    end = Math.min(sentence.end(), i + 1 + text.charAt(i) % 9);
                    names.add(new EntityEngine.Name(new Span(i, end), TYPES.get(text.charAt(i) % 3)));
                }
            }
        }
        return names;
    };

    private static final EntityExtractor EXTRACTOR = EntityExtractor.using(WILD);

    @FuzzTest(maxDuration = "20s")
    void anyTextHasACast(FuzzedDataProvider data) {
        Document document = Copydesk.parse(data.consumeRemainingAsString());
        Entities cast = EXTRACTOR.extract(document);
        cast.all().forEach(entity -> entity.mentions().forEach(mention -> Laws.isInside(document, mention)));
        Laws.hold(document.withQuotations(Speakers.resolve(document, cast)));
    }
}
