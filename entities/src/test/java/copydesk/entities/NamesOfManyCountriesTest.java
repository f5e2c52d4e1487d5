package copydesk.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.text.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that an engine for English cuts, mistypes or takes for several. */
class NamesOfManyCountriesTest {
    private static final EntityExtractor BARE = EntityExtractor.withoutEngine();

    private static EntityExtractor seen(EntityType type, String... names) {
        return switch (type) {
            case PERSON -> FakeEngine.persons(names);
            case LOCATION -> FakeEngine.places(names);
            default -> FakeEngine.organizations(names);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Then [P1 Rui Tavares da Costa e Silva] spoke.",
                "Then [P1 Jan van der Weyden-Maas] spoke.",
                "Then boatman [P1 Ujang anak Sebastian] spoke.",
                "Then [P1 Pádraig Ó Murchadha] spoke; [P1 Ó Murchadha] left.",
                "Mayor [P1 Ana “Nini” de los Ríos] spoke.",
                "Then [P1 Thomas kaNdlovu] spoke.",
                "Then [P1 Carlos del Prado Jr.] spoke.",
                "Then the [N1 Uzbek] [P1 Javlon Sindar Jr.] spoke."
            })
    void smallWordsBelongToPersons(String marked) {
        Checks.marks(BARE, marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They joined the [O1 Frente de la Costa Sur] there.",
                "He wrote for the [O1 Jornal do Algarve] there.",
                "It stood in the [F1 Rua Garrett] there.",
                "It stood on the [F1 Piazza della Loggia] there.",
                "They came to [L1 Serra do Bouro] there.",
                "They began [V1 Operación Viento Sur] there.",
                "They began [V1 Operation Shield of the Steppe] there."
            })
    void firstWordsTellTheType(String marked) {
        Checks.marks(BARE, marked);
    }

    @Test
    void piecesOfAnEngineAreJoined() {
        Checks.marks(
                seen(EntityType.PERSON, "Mpho", "Wyk"), "Colonel [P1 Mpho van Wyk] left.\nNow [P1 Van Wyk] is out.");
        Checks.marks(seen(EntityType.PERSON, "Gruffydd"), "A Mr [P1 ap Gruffydd] came.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The [O1 Department of Fisheries, Food and the Coast] ([O1 DFFC]) met.\nThe [O1 DFFC] voted.",
                "The [O1 Partido de la Montaña] ([O1 PM]) met.",
                "The [O1 Bulgarian Ski and Biathlon Federation] ([O1 FBSB]) met.",
                "The [O1 Ministry of Culture] ([O1 Mincul]) met.",
                "The [O1 Comisión Especial para la Verdad] ([O1 CEV]) met."
            })
    void initialsTellTheExtent(String marked) {
        Checks.marks(BARE, marked);
    }

    @Test
    void wherePeopleActAndWhereThingsStand() {
        EntityExtractor engine = seen(EntityType.PERSON, "Ambovo", "Vesteravisen", "Rastriya Morcha", "Hansa Nord");
        Checks.marks(engine, "They flew to [L1 Ambovo] at noon.\nIt is calm at [L1 Ambovo] now.");
        Checks.marks(engine, "“It is calm,” she told [O1 Vesteravisen].");
        Checks.marks(engine, "He led the men of the [O1 Rastriya Morcha], they say.");
        Checks.marks(engine, "The builder, [O1 Hansa Nord], failed.");
        Checks.marks(engine, "They saw [L1 Ambovo], a fishing village, burn.");
    }

    @Test
    void aCompanyOfTheReaderIsNoName() {
        Checks.marks(FakeEngine.persons("Farah"), "Come to your company, [P1 Farah], and tell us.");
    }

    @Test
    void knownToNeighboursAs() {
        Checks.marks(
                FakeEngine.persons("Megan Prosser"),
                "Then [P1 Megan Prosser], 83, known to her neighbours as [P1 Granny Dynamite], left.");
    }

    @Test
    void aTownAndAPersonOfOneName() {
        Checks.marks(
                seen(EntityType.PERSON, "Itzel Navolato"),
                "Captain [P1 Itzel Navolato] came.\nShe had never been in [L1 Navolato] before.\nCaptain [P1 Navolato] left.");
    }

    @Test
    void theFirstNameMayBeTheOneThatIsUsed() {
        Checks.marks(
                FakeEngine.persons("Salleh bin Osman", "Farid Salleh", "Salleh"),
                "Then [P1 Salleh bin Osman] wept.\nThen [P1 Salleh] saw his son, [P2 Farid Salleh].");
    }

    @Test
    void aTitleAsksForTheLastName() {
        Checks.marks(
                FakeEngine.persons("Emrys Lloyd", "Lloyd Davies", "Lloyd"),
                "Then [P1 Lloyd Davies] and [P2 Emrys Lloyd] came.\n“No,” Cllr [P2 Lloyd] said.");
    }

    @Test
    void halfOfADoubleNameIsAnothers() {
        Checks.marks(
                FakeEngine.persons("Marta Ilves-Noor", "Enn Noor", "Noor"),
                "Then [P1 Marta Ilves-Noor] came.\nThen [P2 Enn Noor] came.\nThen [P2 Noor] left.");
    }

    @Test
    void youngerAndElderStayApart() {
        Checks.marks(
                FakeEngine.persons("Jorge Solis Jr.", "Jorge Solis Sr."),
                "Then [P1 Jorge Solis Jr.] and [P2 Jorge Solis Sr.] came.");
    }

    @Test
    void otherSpellings() {
        Checks.marks(
                FakeEngine.persons("Nabil al-Tigrawi", "Nabeel al-Tijrawi"),
                "Then [P1 Nabil al-Tigrawi] came.\nSome write [P1 Nabeel al-Tijrawi] here.");
        Checks.marks(
                FakeEngine.persons("Petra Köhler-Brück", "Koehler-Brueck"),
                "Then [P1 Petra Köhler-Brück] came.\nMs [P1 Koehler-Brueck] left.");
        Checks.marks(
                FakeEngine.persons("Maria Holt", "Mario Holt"),
                "Then [P1 Maria Holt] came.\nThen [P2 Mario Holt] left.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Then [L1 Belgrade]’s [F1 Sava Bridge] fell.",
                "It is at the [F1 Sefton Market Centre] now.",
                "They met near the [F1 Faculty of Law] there.",
                "It landed on [F1 Runway C] at dusk.",
                "The [F1 A4233] is closed again.",
                "They blocked the [F1 A-1] motorway.",
                "They run the [F1 K-2] station near here.",
                "Two [Q1 AR-10]s and an [Q2 F-16] were there.",
                "They had old [Q1 Lanz 160]s as tractors.",
                "It flew on a [Q1 Long March 5] rocket.",
                "The ferry [Q1 MV Santa Clara 3] sank.",
                "They were aboard the [Q1 Saloum] then.\nThe [Q1 Saloum] sank.",
                "He had two vans and a [Q1 Casspirette] there.",
                "The [Q1 Gagan Setu] lander slept.",
                "Now [V1 Tropical Storm Amihan] came.\nThen [V1 Amihan] went.",
                "They closed the [V1 Bantry Show] again.",
                "They won the [V1 Ranfurly Shield] then.\nThey defend the [V1 Shield] now.",
                "A [N1 Darfuri] teacher and a [N2 Sarawakian] came.",
                "Some [N1 Ngāti Whare] pupils came.",
                "A [L1 Kassel]-based firm came.",
                "The [O1 Nepal Disaster Risk Authority] met.",
                "It was sold at [O1 Sotheby’s] there.",
                "A [Q1 P-8A Poseidon] flew over.",
                "They came to the [F1 Port of Vohipara] then.",
                "The [O1 National Office for Risk and Disaster Management] met.",
                "They sailed from [L1 St. John’s], he said."
            })
    void thingsTellThemselves(String marked) {
        Checks.marks(BARE, marked);
    }

    @Test
    void apposedWordsAreNoPartOfNames() {
        EntityExtractor engine = seen(EntityType.ORGANIZATION, "Startup Lumenpath");
        Checks.marks(engine, "Startup [O1 Lumenpath] grew fast.");
    }

    @Test
    void soundsAreComparedNotEndings() {
        assertEquals(Spelling.sound("tigani"), Spelling.sound("tijani"));
        assertEquals(true, Spelling.isSame("krueger", "kruger"));
        assertEquals(false, Spelling.isSame("maria", "mario"));
        assertEquals(false, Spelling.isSame("rashid", "rashida"));
    }
}
