package copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntitiesTest {
    private static final String TEXT = "Ana Lima flew from Ana Lima Airport to Split. Lima left Split again.";
    private final Entity lima = entity("e1", EntityType.PERSON, "Ana Lima", 0, 8, 19, 27, 46, 50);
    private final Entity airport = entity("e2", EntityType.FACILITY, "Ana Lima Airport", 19, 35);
    private final Entity split = entity("e3", EntityType.LOCATION, "Split", 39, 44, 56, 61);
    private final Entities cast = Entities.of(List.of(lima, airport, split));

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
        assertEquals(List.of(lima, airport, split), cast.within(new Span(0, TEXT.length())));
        assertEquals(List.of(split, lima), cast.within(new Span(36, 50)));
        assertEquals(List.of(), cast.within(new Span(8, 19)), "between two mentions");
        assertEquals(List.of(split), cast.within(new Span(60, 61)), "a part is enough");
        assertEquals(List.of(), cast.within(new Span(61, 62)));
    }

    @Test
    void aMentionWithinAnotherDoesNotHideIt() {
        assertEquals(List.of(airport, lima), cast.within(new Span(19, 22)), "the longer one first");
        Entities two = Entities.of(List.of(airport, entity("e4", EntityType.PERSON, "Ana Lima", 19, 27)));
        assertEquals(List.of(airport), two.within(new Span(30, 32)), "behind the end of the inner one");
        assertEquals(airport, two.at(new Span(30, 32)).orElseThrow());
    }

    @Test
    void findsByIdAndByAnyFormOfTheName() {
        assertEquals(split, cast.byId("e3").orElseThrow());
        Entity other = entity("e5", EntityType.PERSON, "Lima", 56, 61);
        assertEquals(
                other, Entities.of(List.of(lima, other)).named("Lima").orElseThrow(), "a name before a short form");
        assertEquals(lima, cast.named("Ana Lima").orElseThrow());
        assertEquals(lima, cast.named("Lima").orElseThrow());
        assertEquals(List.of(), cast.named("Prado").stream().toList());
    }

    @Test
    void twoOfOneIdAreRefused() {
        IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> Entities.of(List.of(lima, lima)));
        assertEquals("two entities have the id \"e1\"", fault.getMessage());
    }

    @Test
    void printsARowForEach() {
        assertEquals(
                "3 entities\n  PERSON \"Ana Lima\" @0..8 x3\n  FACILITY \"Ana Lima Airport\" @19..35\n"
                        + "  LOCATION \"Split\" @39..44 x2",
                cast.toString());
        assertEquals(cast, Entities.of(List.of(lima, airport, split)));
        assertNotEquals(cast, Entities.of(List.of(lima, split)));
        assertEquals(
                "PERSON \"Nobody\" [mayor]",
                new Entity("e4", EntityType.PERSON, "Nobody", List.of("mayor"), List.of(), List.of()).toString());
    }
}
