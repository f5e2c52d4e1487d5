package copydesk.entities;

import org.junit.jupiter.api.Test;

class TrapsTest {
    @Test
    void pronounsAreNoMentions() {
        Checks.marks(FakeEngine.persons("He", "They"), "He left and They stayed.");
    }

    @Test
    void titlesAndPossessivesStayOutside() {
        Checks.marks(
                FakeEngine.persons("President Ana Silveira's", "Mr Holt"),
                "President [P1 Ana Silveira]'s house and Mr [P2 Holt] were seen.");
    }

    @Test
    void commonWordsAreNoNames() {
        Checks.marks(FakeEngine.persons("Tom Rice"), "[P1 Tom Rice] eats.\nRice is cheap.\nThey sell rice.");
    }

    @Test
    void headlinesAreNoOrganizations() {
        Checks.marks(
                FakeEngine.organizations("Military Delegation Visits"),
                "Big Military Delegation Visits [L1 Peru] Ahead Of Expected Crackdown\nThe military delegation left.");
    }

    @Test
    void shoutedHeadlinesHaveTheNamesOfTheText() {
        Checks.marks(
                FakeEngine.persons("Ana Silveira"),
                "REBELS SHOOT AT [P1 SILVEIRA] IN [L1 LIMA]\nThey shot at [P1 Ana Silveira].");
    }

    @Test
    void numbersBelongToPlaces() {
        Checks.marks(
                FakeEngine.places("Cota"), "Police went to [L1 Cota 905] again.\nShots in [L1 Cota 905], they say.");
    }

    @Test
    void articlesWithinNames() {
        Checks.marks(
                FakeEngine.places("Vega"),
                "They moved to [L1 La Vega] last.\nNow [L1 The Vega] is calm."
                        .replace("Now [L1 The", "Shots in [L1 The"));
    }

    @Test
    void quotationMarksAndCommasEndNames() {
        Checks.marks(
                FakeEngine.persons("Anna Holt, Peter Marsh", "“Joe Tarrow”"),
                "Then [P1 Anna Holt], [P2 Peter Marsh] and “[P3 Joe Tarrow]” left.");
    }
}
