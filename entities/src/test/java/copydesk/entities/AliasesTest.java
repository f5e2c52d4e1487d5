package copydesk.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Mention;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AliasesTest {
    @Test
    void lastNameIsTheSamePerson() {
        Checks.marks(
                FakeEngine.persons("Oskar Perrin"),
                "[P1 Oskar Perrin] fled.\n[P1 Perrin]’s men stayed with [P1 Perrin].");
    }

    @Test
    void accentsAndCaseAreTheSamePerson() {
        Checks.marks(
                FakeEngine.persons("Raúl Guaidez", "Raul Guaidez"),
                "[P1 Raúl Guaidez] spoke.\n[P1 Raul Guaidez] left.\n[P1 GUAIDEZ] wins again, says [P1 Guaidez].");
    }

    @Test
    void slipsAreTheSamePerson() {
        Checks.marks(
                FakeEngine.persons("Raúl Guaidez", "Guadiez"),
                "[P1 Raúl Guaidez] spoke.\nThen [P1 Guadiez] left and [P1 Guaidez] came.");
        Checks.marks(
                FakeEngine.persons("Carlos Luis Revete", "Carlos Luis Recete"),
                "[P1 Carlos Luis Revete] ran.\nPolice seek [P1 Carlos Luis Recete] now.");
    }

    @Test
    void shortFirstNamesAreTheSamePerson() {
        Checks.marks(
                FakeEngine.persons("Bradley Shaw", "Brad"), "[P1 Bradley Shaw] ran.\nThen [P1 Brad] hid in a barn.");
        Checks.marks(
                FakeEngine.persons("William Orde", "Bill"), "[P1 William Orde] ran.\nThen [P1 Bill] hid in a barn.");
    }

    @Test
    void aWeekdayIsTheDateThatTheTextTellsItsDayOf() {
        EntityExtractor engine = FakeEngine.persons();
        Checks.marks(engine, "It fell on [D1 Monday 12 May].\nOn [D1 Monday] it rained, and on [D1 12 May 2025] too.");
        Checks.marks(
                engine, "It fell on [D1 Friday 6 June].\nThen came [D2 Friday 13 June].\nOn [D3 Friday] it rained.");
    }

    @Test
    void theSignOfItsSharesIsTheFirm() {
        Checks.marks(
                FakeEngine.organizations("Kalgara Lines"),
                "Then [O1 Kalgara Lines] (Euronext: [O1 KLGR]) fell.\nShares in [O1 KLGR] rose.");
    }

    @Test
    void initialsWithDotsAreTheOrganization() {
        Checks.marks(
                FakeEngine.organizations("Kalgara Future Party", "K.F.P."),
                "The [O1 Kalgara Future Party] met.\nThen [O1 K.F.P.] members left.");
    }

    @Test
    void organizationsAreTheSameWithWordsLeftOutOrTurnedRound() {
        EntityExtractor engine = FakeEngine.organizations(
                "Kalgara District Council", "Kalgara Council", "Kalgara University", "University of Kalgara");
        Checks.marks(engine, "The [O1 Kalgara District Council] met.\nThen [O1 Kalgara Council] voted on it.");
        Checks.marks(engine, "The [O1 University of Kalgara] lent it.\nThen [O1 Kalgara University] took it back.");
    }

    @Test
    void theLegalFormOfAFirmIsInItsName() {
        Checks.marks(
                FakeEngine.organizations("Vantor Mining"),
                "Then [O1 Vantor Mining plc] fell.\nShares in [O1 Vantor Mining] rose later.");
    }

    @Test
    void aShipIsTheSameWithoutTheLettersBeforeItsName() {
        Checks.marks(
                FakeEngine.organizations("Blue Heron"),
                "They held the [Q1 MV Blue Heron] then.\nA cutter followed the [Q1 Blue Heron] to port.");
        Checks.marks(
                FakeEngine.persons("Halloran"),
                "The [Q1 USS Halloran] sailed on.\nThen the [Q1 Halloran] fired twice.");
        Checks.marks(
                FakeEngine.persons(), "The trawler, [Q1 Ardglass Pearl], sank.\nThey saw the [Q1 Ardglass Pearl].");
    }

    @Test
    void lettersOfHonourAndOriginsAreOutsideNames() {
        Checks.marks(FakeEngine.persons("Ann Whitlock KC"), "Then [P1 Ann Whitlock] KC rose.");
        Checks.marks(FakeEngine.persons("Ron Maddox of Orde"), "Then [P1 Ron Maddox] of Orde rose.");
    }

    @Test
    void initialsMayComeInAnotherOrder() {
        Checks.marks(
                FakeEngine.organizations("Uruguayan Football Association", "AUF"),
                "The [O1 Uruguayan Football Association] met.\nThen the [O1 AUF] fined him.");
    }

    @Test
    void theEndOfAClubsNameIsTheClub() {
        Checks.marks(
                EntityExtractor.using(new FakeEngine(
                        Map.of("Atlético Rambla", EntityType.ORGANIZATION, "Rambla had", EntityType.PERSON))),
                "They met [O1 Atlético Rambla] there.\nThen [O1 Rambla] had luck.");
    }

    @Test
    void twoPersonsWithOneLastNameStayApart() {
        Checks.marks(
                FakeEngine.persons("Anna Holt", "Peter Holt"),
                "[P1 Anna Holt] met [P2 Peter Holt] there.\nThen [P1 Anna] and [P2 Peter] left.");
    }

    @Test
    void similarGivenNamesStayApart() {
        Checks.marks(
                FakeEngine.persons("Maria Sandoval", "Mario Sandoval"),
                "[P1 Maria Sandoval] met [P2 Mario Sandoval] in court.");
    }

    @Test
    void initialsOfPersons() {
        Checks.marks(
                FakeEngine.persons("John Tarrow", "J. Tarrow"), "Now [P1 John Tarrow] signs as [P1 J. Tarrow] here.");
    }

    @Test
    void secondSurnameMayBeMissing() {
        Checks.marks(
                FakeEngine.persons("Garbis Ocho Ruiz", "Garbis Ocho"),
                "[P1 Garbis Ocho Ruiz] is free.\nThey let [P1 Garbis Ocho] go.");
    }

    @Test
    void aliasPhrases() {
        EntityExtractor engine = FakeEngine.persons("Luis Barrada", "Hassan Mwiru");
        Checks.marks(engine, "[P1 Luis Barrada], alias “[P1 Koko]”, ran.\nThe police saw [P1 Koko] at noon.");
        Checks.marks(engine, "[P1 Luis Barrada] (a.k.a. [P1 Koko]) ran.\nThe police saw [P1 Koko] at noon.");
        Checks.marks(
                engine, "[P1 Hassan Mwiru], also known as \"[P1 The Fish]\", fled.\nThey saw [P1 The Fish] again.");
        Checks.marks(engine, "[P1 Hassan Mwiru], better known as [P1 Simbo], fled.\nThey saw [P1 Simbo] again.");
        Entity entity = Checks.entity(engine, "The boss Luis Barrada, alias “Koko”, ran.", "Luis Barrada");
        assertEquals("alias “Koko”", entity.aliases().get(0).reason());
        assertEquals(Mention.Kind.ALIAS, entity.mentions().get(1).kind());
    }

    @Test
    void acronymsInBrackets() {
        Checks.marks(
                FakeEngine.organizations("Union of Dock Workers"),
                "The [O1 Union of Dock Workers] ([O1 UDW]) met.\nThe [O1 UDW] voted.");
        Checks.marks(
                FakeEngine.organizations("Red Valley National Guard"),
                "The [O1 Red Valley National Guard] ([O1 GNVR]) met.\nThe [O1 GNVR] voted.");
        Checks.marks(
                FakeEngine.organizations("FAEZ"),
                "Men of the [O1 FAEZ] [[O1 Fuerza de Acciones Zonales]] came.\nThe [O1 FAEZ] left.");
    }

    @Test
    void initialsOfOrganizations() {
        Checks.marks(
                FakeEngine.organizations("Northern Grain Board", "NGB"),
                "The [O1 Northern Grain Board] met.\nLater the [O1 NGB] voted.");
    }

    @Test
    void partsOfOrganizations() {
        Checks.marks(
                FakeEngine.organizations("Tarrow Holdings", "Tarrow"),
                "The firm [O1 Tarrow Holdings] fell.\nNobody buys [O1 Tarrow] now.");
    }

    @Test
    void countryForms() {
        Checks.marks(
                EntityExtractor.withoutEngine(),
                "The [L1 United States] and the [L1 U.S.] and [L1 USA]; the [L2 UK] and [L2 Britain] too.");
    }

    @Test
    void kindsOfMentions() {
        Entity entity = Checks.entity(
                FakeEngine.persons("Raúl Guaidez"),
                "So Raúl Guaidez spoke.\nNow GUAIDEZ and Guaidez win.",
                "Raúl Guaidez");
        assertEquals(EntityType.PERSON, entity.type());
        assertEquals(Mention.Kind.NAME, entity.mentions().get(0).kind());
        assertEquals(Mention.Kind.SHORT, entity.mentions().get(1).kind());
    }

    @Test
    void namesInsideHyphenatedWords() {
        Checks.marks(
                new Given(Map.of("Madero", EntityType.PERSON)).extractor(),
                "A pro-[P1 Madero] crowd and [P1 Madero]-led troops backed [P1 Madero] there.");
    }

    private record Given(Map<String, EntityType> names) {
        EntityExtractor extractor() {
            return EntityExtractor.using(new FakeEngine(names));
        }
    }
}
