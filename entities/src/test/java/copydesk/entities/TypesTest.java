package copydesk.entities;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypesTest {
    private static final EntityExtractor BARE = EntityExtractor.withoutEngine();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It paid [M1 $500,000] ([M2 £360,000]) to the firm.",
                "They offered [M1 half a million dollars] as a reward.",
                "A loan of [M1 €2.5bn] was refused.",
                "The counter said [M1 2,500 $] all week.",
                "He stole [M1 Rs 40 crore] from the bank.",
                "She won [M1 300 million yen] at cards.",
                "It cost [M1 two billion euros] to build.",
                "The fund holds [M1 US$5 million] in cash.",
                "They spent [M1 millions of dollars] on it.",
                "He lost 20 pounds in a month.",
                "They won 300 seats.",
                "A fine of [M1 40,000 Swiss francs] was paid."
            })
    void findsSums(String marked) {
        Checks.marks(BARE, marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two [Q1 Typhoon] jets came from the sea.",
                "He was hit by a [Q1 Storm Shadow] missile there.",
                "They won the [V1 Clásico del Puerto] in the rain.",
                "They left in a [Q1 Toyota Land Cruiser] with no doors."
            })
    void findsCraftAndEvents(String marked) {
        Checks.marks(BARE, marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met on [D1 March 23rd] and on [D1 23 March].",
                "It closed on [D1 Tuesday, March 5, 2019], he said.",
                "They left [D1 yesterday], two days after the flood.",
                "The vote is [D1 next week] or [D2 last Friday].",
                "It began in [D1 2014] and ended in [D2 March 2017].",
                "Some 2000 people came for three weeks.",
                "She may march in the rain.",
                "It was dated [D1 2019-03-23] by the clerk.",
                "He grew up in the [D1 1990s] there.",
                "In [D1 May] the river rose.",
                "May I come in, asked the man.",
                "It lasted 1,990 seconds and 24 hours.",
                "The bomb of [D1 15th of August 1947] fell."
            })
    void findsDates(String marked) {
        Checks.marks(BARE, marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The rebels had an [Q1 AK-103] and a rifle.",
                "A battery of [Q1 S-300] missiles was seen with more [Q1 S-300]s.",
                "The [Q1 Buk-M2E] systems moved; a [Q1 Buk] was hit.",
                "An [Q1 IL-62M] and an [Q2 Antonov 124] landed; one [Q3 Antomov 124] did not.",
                "They carry [Q1 M4 Colt] assault rifles.",
                "Two [Q1 F-16] jets and an [Q2 MQ-9 Reaper] drone took off.",
                "A column of [Q1 T-72] tanks passed.",
                "The crew of the [Q1 USS Harlan Price] was saved.",
                "A [Q1 Boeing 737-800] crashed on landing; the plane burned.",
                "Patients with COVID-19 met [O1 G-7] doctors on the [F1 I-95] road.",
                "The boy got an A-level and a T-shirt in the C-suite.",
                "Tickets for [Q1 AK-103] and [Q2 MPi] rifles."
            })
    void findsEquipment(String marked) {
        Checks.marks(BARE, marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army began [V1 Operation Red Lantern] at dawn.",
                "He died in the [V1 Battle of Halen Ridge] that year.",
                "Veterans of the [V1 Vietnam War] marched.",
                "It will host the [V1 2026 World Cup] alone.",
                "The [V1 Bolivarian revolution] goes on, he said.",
                "He served in [V1 World War II] with honour."
            })
    void findsEvents(String marked) {
        Checks.marks(BARE, marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Some [N1 Danish] and [N2 Muslim] voters stayed home; one [N1 Dane] did not.",
                "The [N1 Swedes] blamed the [N2 Communists] again.",
                "They landed at [F1 Tarbela International Airport] at noon.",
                "The crowd went to [F1 Plaza Mendoza] to sing.",
                "He was taken to [F1 Korydallos Prison] by bus.",
                "In the [L1 US] and the [L2 UK], [O1 NATO] is liked; [O2 WHO] is not.",
                "The [L1 US]-backed talks failed in [L2 Geneva].",
                "It is us who said it is time."
            })
    void findsGroupsAndKnownNames(String marked) {
        Checks.marks(BARE, marked);
    }

    @Test
    void givesOneTypeToOneName() {
        EntityExtractor engine = EntityExtractor.using((text, sentences) -> java.util.List.of(new EntityEngine.Name(
                new copydesk.text.Span(text.indexOf("Ravelo"), text.indexOf("Ravelo") + 6),
                copydesk.text.EntityType.LOCATION)));
        Checks.marks(engine, "Crowds cheered [P1 Ravelo] at night.\nMinister [P1 Ravelo] left.\nMr [P1 Ravelo] slept.");
    }
}
