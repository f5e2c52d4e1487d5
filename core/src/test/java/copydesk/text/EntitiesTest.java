package copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntitiesTest {
    private static final String TEXT = "Ana Lima flew from Ana Lima Airport to Split. Lima left Split again.";
    private static final Entity LIMA = entity("e1", EntityType.PERSON, "Ana Lima", 0, 8, 19, 27, 46, 50);
    private static final Entity AIRPORT = entity("e2", EntityType.FACILITY, "Ana Lima Airport", 19, 35);
    private static final Entity SPLIT = entity("e3", EntityType.LOCATION, "Split", 39, 44, 56, 61);
    private static final Entities CAST = Entities.of(List.of(LIMA, AIRPORT, SPLIT));

    private static Entity entity(String id, EntityType type, String name, int... spans) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < spans.length; i += 2) {
            Span span = new Span(spans[i], spans[i + 1]);
            mentions.add(new Mention(span, span.of(TEXT), Mention.Kind.NAME, false));
        }
        return new Entity(id, type, name, List.of(), mentions, List.of());
    }

    @Test
    void findsWhoIsNamedInASpanEachOnceInTheOrderOfTheText() {
        assertEquals(List.of(LIMA, AIRPORT, SPLIT), CAST.within(new Span(0, TEXT.length())));
        assertEquals(List.of(SPLIT, LIMA), CAST.within(new Span(36, 50)));
        assertEquals(List.of(), CAST.within(new Span(8, 19)), "between two mentions");
        assertEquals(List.of(SPLIT), CAST.within(new Span(60, 61)), "a part is enough");
        assertEquals(List.of(), CAST.within(new Span(61, 62)));
    }

    @Test
    void aMentionWithinAnotherDoesNotHideIt() {
        assertEquals(List.of(AIRPORT, LIMA), CAST.within(new Span(19, 22)), "the longer one first");
        Entities two = Entities.of(List.of(AIRPORT, entity("e4", EntityType.PERSON, "Ana Lima", 19, 27)));
        assertEquals(List.of(AIRPORT), two.within(new Span(30, 32)), "behind the end of the inner one");
        assertEquals(AIRPORT, two.at(new Span(30, 32)).orElseThrow());
    }

    @Test
    void findsByIdAndByAnyFormOfTheName() {
        assertEquals(SPLIT, CAST.byId("e3").orElseThrow());
        assertEquals(LIMA, CAST.named("Ana Lima").orElseThrow());
        assertEquals(LIMA, CAST.named("Lima").orElseThrow());
        assertEquals(List.of(), CAST.named("Prado").stream().toList());
    }

    @Test
    void twoOfOneIdAreRefused() {
        IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> Entities.of(List.of(LIMA, LIMA)));
        assertEquals("two entities have the id \"e1\"", fault.getMessage());
    }

    @Test
    void printsARowForEach() {
        assertEquals(
                "3 entities\n  PERSON \"Ana Lima\" @0..8 x3\n  FACILITY \"Ana Lima Airport\" @19..35\n"
                        + "  LOCATION \"Split\" @39..44 x2",
                CAST.toString());
        assertEquals(CAST, Entities.of(List.of(LIMA, AIRPORT, SPLIT)));
        assertEquals(
                "PERSON \"Nobody\" [mayor]",
                new Entity("e4", EntityType.PERSON, "Nobody", List.of("mayor"), List.of(), List.of()).toString());
    }
}
