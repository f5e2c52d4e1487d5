package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.text.Document;
import copydesk.text.Entities;
import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Mention;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetTest {
    @Test
    void aimsAtTheNameThatTheWordModifies() {
        assertEquals("Akhtar", target("Nobody in the Akhtar regime answered."));
        assertEquals("Akhtar", target("Akhtar's brutal rule began in 1999."));
        assertEquals("Ilham Rahim", target("Reporters waited for the dictator Ilham Rahim in Baku."));
        assertEquals("Pedro Luz", target("The so-called interim president Pedro Luz left Luanda."));
        assertEquals("Ilham Rahim", target("The regime of Ilham Rahim closed two schools."));
        assertEquals("Lucas Horn", target("Lucas Horn is a liar."));
    }

    @Test
    void aimsAVerbAtWhoDoesIt() {
        assertEquals("Mina Roy", target("Mina Roy kowtowed to the owners."));
        assertEquals("Mina Roy", target("In Dhaka, Mina Roy has squandered the money."));
    }

    @Test
    void aimsACriticismAtWhomItHits() {
        assertEquals("Tom Ash", target("The union lambasted Tom Ash over the delay."));
    }

    @Test
    void calledByLastNameStandsForTheFullName() {
        assertEquals("Carla Bruni", target("Carla Bruni spoke at noon. Later Bruni kowtowed to the owners."));
    }

    @Test
    void remembersWhoseLabelItWas() {
        List<LoadedTerm> terms = score("The Akhtar regime fell.\nSoldiers say the regime had no fuel.")
                .terms();
        assertEquals("Akhtar", terms.get(1).target().orElseThrow().name());
    }

    @Test
    void leavesOutTitlesAndDoesNotAimAtPlaces() {
        assertEquals("Ana Sol", target("Interior Minister Ana Sol lied to the nation."));
        assertEquals(
                Optional.empty(),
                score("In Paris the thugs were waiting.").terms().get(0).target());
    }

    @Test
    void givesTheIdOfAnEntity() {
        Document document = Fixture.plain("The Akhtar regime fell.");
        Mention mention = new Mention(new Span(4, 10), "Akhtar", Mention.Kind.NAME, false);
        Entity entity = new Entity("e1", EntityType.PERSON, "Omar Akhtar", List.of(), List.of(mention), List.of());
        BiasReport report = LoadedLanguage.english().score(document, Entities.of(List.of(entity)));
        Target target = report.terms().get(0).target().orElseThrow();
        assertEquals(Optional.of("e1"), target.id());
        assertEquals("Omar Akhtar", target.name());
        assertEquals(2, report.stance().get(0).authorNegative());
    }

    @Test
    void saysWhatATextDoesToEachActor() {
        List<Stance> stance = Fixture.of(
                        "Lea Frost is a liar. Tom Ash is a true patriot. {{direct|Tom Ash|“Lea Frost is a crook,”}} said Tom Ash.")
                .score()
                .stance();
        Stance frost = stance.get(0);
        assertEquals("Lea Frost", frost.target().name());
        assertEquals(6, frost.negative());
        assertEquals(3, frost.authorNegative());
        Stance ash = stance.get(1);
        assertEquals(3, ash.authorPositive());
    }

    @Test
    void knowsDenial() {
        for (String text : new String[] {
            "Lea Frost is not a liar.",
            "Lea Frost was never a puppet.",
            "Lea Frost isn't a puppet of anyone.",
            "Lea Frost denied being a stooge."
        }) {
            BiasReport report = score(text);
            assertTrue(report.terms().get(0).negated(), text);
            assertTrue(report.stance().isEmpty(), text);
        }
        assertFalse(score("Lea Frost is not only a liar.").terms().get(0).negated());
        assertFalse(score("It did not rain, and the thugs came.").terms().get(0).negated());
    }

    private static BiasReport score(String text) {
        return Fixture.of(text).score();
    }

    private static String target(String text) {
        List<LoadedTerm> terms = new ArrayList<>(score(text).terms());
        return terms.get(0).target().map(Target::name).orElse("nobody");
    }
}
