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
    void theNameBesideTheWordWinsOverOthers() {
        assertEquals("Ilham Rahim", target("Rosa Mar met the dictator Ilham Rahim and Ines Prado."));
        assertEquals("Ilham Rahim", target("Rosa Mar met the dictator, Ilham Rahim, and Ines Prado."));
        assertEquals("Ilham Rahim", target("Rosa Mar met Ilham Rahim’s brutal guards and Ines Prado."));
        assertEquals("Ilham Rahim", target("Rosa Mar met Ilham Rahim, a crook, and Ines Prado."));
        assertEquals("Pedro Luz", target("Rosa Mar met the crooked interim president Pedro Luz and Ines Prado."));
        assertEquals("Pedro Luz", target("Rosa Mar met the puppets led by Pedro Luz and Ines Prado."));
        assertEquals("Pedro Luz", target("Rosa Mar met the regime of the old president Pedro Luz and Ines Prado."));
        assertEquals("Lima", target("Rosa Mar met Ines Prado after the Lima brothers' brutal regime fell."));
        assertEquals("Ana Lima", target("Rosa Mar met the {{scare||“brutal”}} Ana Lima and Ines Prado."));
    }

    @Test
    void aStopPartsAWordFromANameBehindIt() {
        assertEquals("Rosa Mar", target("Rosa Mar met the dictator, but Ilham Rahim stayed."));
        assertEquals("Rosa Mar", target("Rosa Mar met the brutal but elected president Pedro Luz."));
        assertEquals("Pedro Luz", target("Rosa Mar told Pedro Luz that the crooks had left."));
    }

    @Test
    void aNameInTheSentenceBeforeStandsForAPronoun() {
        assertEquals("Ana Lima", target("Rosa Mar left. Ana Lima met Pedro Luz. The vote was a disgrace."));
        assertEquals("Rosa Mar", target("Rosa Mar left. It rained. The vote was a disgrace."));
        assertEquals("Rosa Mar", target("Rosa Mar met Ana Lima. Her {{scare||“reform”}} failed."));
    }

    @Test
    void labelsOfOneThingAreOneLabel() {
        List<LoadedTerm> terms = score("The Akhtar regime fell. Rosa Mar left. The dictatorship was old.")
                .terms();
        assertEquals("Akhtar", terms.get(1).target().orElseThrow().name());
    }

    @Test
    void whatIsNearNobodyIsAboutWhomTheTextJudgesOrElseNamesMost() {
        String filler = "It rained all day and the tide was high again in the old port. ".repeat(4);
        assertEquals(
                "Rosa Mar",
                target("Ana Lima left. Rosa Mar met Tom Ash. Rosa Mar left. " + filler + "What a disgrace."));
        List<LoadedTerm> terms = score(
                        "The crooked Tom Ash met Rosa Mar. Rosa Mar left. " + filler + "What a disgrace.")
                .terms();
        LoadedTerm last = terms.get(terms.size() - 1);
        assertEquals("What a disgrace", last.text());
        assertEquals("Tom Ash", last.target().orElseThrow().name());
    }

    @Test
    void theNameThatARowAsksForIsItsTarget() {
        assertEquals("Lea Frost", target("Rosa Mar left. Critics of Lea Frost say that the port is old."));
    }

    @Test
    void aPlaceThatIsOnlyTheSceneIsPassedOver() {
        assertEquals("Ana Lima", target("In Split, the crooks of the board met Ana Lima."));
    }

    @Test
    void capitalsOfAHeadlineMarkNoNamesButThoseKnownFromTheText() {
        assertEquals("nobody", target("Thugs Of Suva Leave Town After Long Night"));
        assertEquals(
                "Sela Tui",
                target("Sela Tui Meets Thugs Before Long Night\nSome say that Sela Tui left with Sela Tui."));
    }

    @Test
    void namesMayHaveParticlesAndHyphens() {
        assertEquals("Ana Lima de Sousa", target("Ana Lima de Sousa is a liar."));
        assertEquals("Ana Lima-Prado", target("Ana Lima-Prado is a liar."));
        assertEquals("Ana", target("Minister Ana is a liar."));
        assertEquals("Ana Maria Lima", target("Here Ana Maria Lima spoke at noon. Later Maria Lima is a liar."));
        assertEquals("Rosa Lima", target("Here Ana Maria Lima spoke at noon. Later Rosa Lima is a liar."));
    }

    @Test
    void aWordThatOnlyStartsASentenceIsNoName() {
        assertEquals("nobody", target("Rain is a disgrace."));
        assertEquals("Lima", target("Lima is a liar. We met Lima."));
        assertEquals("Ana Lima", target("Ana Lima is a liar."));
        assertEquals("Lima", target("Lima's a liar."));
        assertEquals("Tom Ash", target("Yesterday Tom Ash lied to the nation."));
    }

    @Test
    void nobodyCallsHimselfNames() {
        String text = "Tom Ash spoke. {{direct|Tom Ash|“%s,”}} said Tom Ash.";
        assertEquals("nobody", target(String.format(text, "What a disgrace")));
        assertEquals("Tom Ash", target(String.format(text, "I am a true patriot")));
    }

    @Test
    void whoSpeaksIsPassedOverForWhomHeNamed() {
        assertEquals(
                "Ana Lima",
                target("Tom Ash met Ana Lima. {{direct|Tom Ash|“What a disgrace,”}} said Tom Ash."),
                "the one he met");
        assertEquals("Tom Ash", target("Tom Ash met Ana Lima. What a disgrace."));
    }

    @Test
    void whoCondemnsIsNotMeant() {
        assertEquals("Ana Lima", target("Ana Lima left. Tom Ash condemned the sham."));
        assertEquals("Tom Ash", target("Ana Lima left. Tom Ash defended the sham."));
    }

    @Test
    void heAndSheMeanPersons() {
        String text =
                "Ana Lima runs the Port Board. It rained. She met the board of Suva Freight, and the vote was a sham.";
        Entities cast = Entities.of(List.of(
                entity("e1", EntityType.PERSON, "Ana Lima", text),
                entity("e2", EntityType.ORGANIZATION, "Port Board", text),
                entity("e3", EntityType.ORGANIZATION, "Suva Freight", text)));
        assertEquals(Optional.of("Ana Lima"), nameOfFirst(text, cast));
        String plain = text.replace("She", "They");
        assertEquals(
                Optional.of("Suva Freight"),
                nameOfFirst(
                        plain,
                        Entities.of(List.of(
                                entity("e1", EntityType.PERSON, "Ana Lima", plain),
                                entity("e2", EntityType.ORGANIZATION, "Port Board", plain),
                                entity("e3", EntityType.ORGANIZATION, "Suva Freight", plain)))));
    }

    @Test
    void theNationOfSomebodyIsNotMeant() {
        String text = "Ana Lima met a Swiss keeper who had called the vote a sham. The Swiss are thugs.";
        Entities cast = Entities.of(List.of(
                entity("e1", EntityType.PERSON, "Ana Lima", text), entity("e2", EntityType.NORP, "Swiss", text)));
        BiasReport report = LoadedLanguage.english().rowsOnly().score(Fixture.plain(text), cast);
        assertEquals(
                List.of("Ana Lima", "Swiss"),
                report.terms().stream()
                        .map(term -> term.target().orElseThrow().name())
                        .toList());
    }

    @Test
    void aDatelineAndThePlaceSomebodyIsFromAreNotMeant() {
        String text = "SUVA — The vote was a sham. Ana Lima left.";
        Entities cast = Entities.of(List.of(
                entity("e1", EntityType.LOCATION, "SUVA", text), entity("e2", EntityType.PERSON, "Ana Lima", text)));
        assertEquals(Optional.of("Ana Lima"), nameOfFirst(text, cast));
        String from = "Ana Lima left. She is from Suva, and the vote was a sham.";
        Entities two = Entities.of(List.of(
                entity("e1", EntityType.LOCATION, "Suva", from), entity("e2", EntityType.PERSON, "Ana Lima", from)));
        assertEquals(Optional.of("Ana Lima"), nameOfFirst(from, two));
    }

    @Test
    void ofEarlierNamesOneThatIsNoPlaceComesFirst() {
        String text = "Ana Lima left. Suva is old. The vote was a sham.";
        Entities cast = Entities.of(List.of(
                entity("e1", EntityType.LOCATION, "Suva", text), entity("e2", EntityType.PERSON, "Ana Lima", text)));
        assertEquals(Optional.of("Ana Lima"), nameOfFirst(text, cast));
        String alone = "Suva is old. The vote was a sham.";
        assertEquals(
                Optional.of("Suva"),
                nameOfFirst(alone, Entities.of(List.of(entity("e1", EntityType.LOCATION, "Suva", alone)))));
    }

    private static Optional<String> nameOfFirst(String text, Entities cast) {
        BiasReport report = LoadedLanguage.english().rowsOnly().score(Fixture.plain(text), cast);
        return report.terms().get(0).target().map(Target::name);
    }

    @Test
    void whoIsJudgedMostComesFirst() {
        List<Stance> stance = score("Tom Ash is a crook. Lea Frost is a liar. Tom Ash is a true patriot. Ana Sol left.")
                .stance();
        assertEquals(
                List.of("Tom Ash", "Lea Frost"),
                stance.stream().map(one -> one.target().name()).toList());
        assertEquals("Tom Ash -3 +3 (author -3 +3)", stance.get(0).toString());
        List<Stance> other = score("Tom Ash is a crook. Lea Frost is a liar. Lea Frost is a true patriot.")
                .stance();
        assertEquals("Lea Frost", other.get(0).target().name());
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
    void findsEntitiesInAnyOrderAndPassesOverPlacesAndThings() {
        String text = "Here Ana Lima left Suva. In Suva, thugs met Tom Ash on the Pier Bridge.";
        Entities cast = Entities.of(List.of(
                entity("e1", EntityType.PERSON, "Tom Ash", text),
                entity("e2", EntityType.FACILITY, "Pier Bridge", text),
                entity("e3", EntityType.LOCATION, "Suva", text),
                entity("e4", EntityType.PERSON, "Ana Lima", text)));
        BiasReport report = LoadedLanguage.english().score(Fixture.plain(text), cast);
        assertEquals(
                Optional.of("Tom Ash"), report.terms().get(0).target().map(Target::name), "Suva is only the scene");
        String second = "It rained.\nTom Ash met the crook Ana Lima.";
        Entities two = Entities.of(List.of(
                entity("e1", EntityType.PERSON, "Tom Ash", second),
                entity("e4", EntityType.PERSON, "Ana Lima", second)));
        BiasReport other = LoadedLanguage.english().score(Fixture.plain(second), two);
        assertEquals(
                Optional.of("e4"), other.terms().get(0).target().orElseThrow().id());
    }

    private static Entity entity(String id, EntityType type, String name, String text) {
        List<Mention> mentions = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            mentions.add(new Mention(new Span(at, at + name.length()), name, Mention.Kind.NAME, false));
        }
        return new Entity(id, type, name, List.of(), mentions, List.of());
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
