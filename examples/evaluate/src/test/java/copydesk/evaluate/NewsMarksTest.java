package copydesk.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.text.EntityType;
import copydesk.text.Quotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NewsMarksTest {
    @Test
    void marksAreTakenOutAndTheirPlacesKept() {
        NewsGold gold = NewsMarks.read(
                "a", "dev", "{role P1|Chef of [O1 Bistro Nord]} [P1 Ane Lie] said <<indirect P1|it [sic] was late>>.");
        assertEquals("Chef of Bistro Nord Ane Lie said it [sic] was late.", gold.text());
        assertEquals(
                List.of("Bistro Nord", "Ane Lie"),
                gold.names().stream().map(name -> name.span().of(gold.text())).toList());
        assertEquals(EntityType.ORGANIZATION, gold.names().get(0).type());
        assertEquals("it [sic] was late", gold.quotes().get(0).span().of(gold.text()));
        assertEquals(Quotation.Form.INDIRECT, gold.quotes().get(0).form());
        assertEquals("P1", gold.quotes().get(0).speaker());
        assertEquals("Chef of Bistro Nord", gold.roles().get(0).span().of(gold.text()));
    }

    @Test
    void ofNestedNamesTheOuterOneCounts() {
        NewsGold gold = NewsMarks.read("a", "dev", "the [O1 University of [L1 Bergen]] and [L1 Bergen]");
        assertEquals(
                List.of("O1", "L1"),
                gold.names().stream().map(NewsGold.Name::id).toList());
        assertEquals(1, gold.entities().getOrDefault("L1", List.of()).size());
    }

    @Test
    void anOpenMarkIsAFault() {
        assertThrows(IllegalArgumentException.class, () -> NewsMarks.read("a", "dev", "[P1 Ane Lie said"));
    }

    @Test
    void everyTextIsThereAndItsSpeakersAreNamedInIt() {
        List<NewsGold> all = NewsMarks.all();
        assertEquals(Set.of("dev", "held"), all.stream().map(NewsGold::half).collect(Collectors.toSet()));
        for (NewsGold gold : all) {
            assertFalse(gold.names().isEmpty(), gold.name());
            assertFalse(gold.text().contains("<<"), gold.name());
            gold.quotes()
                    .forEach(quote -> assertTrue(
                            quote.speaker().isEmpty() || gold.entities().containsKey(quote.speaker()),
                            () -> gold.name() + " " + quote));
        }
    }
}
