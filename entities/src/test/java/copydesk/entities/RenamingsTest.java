package copydesk.entities;

import org.junit.jupiter.api.Test;

class RenamingsTest {
    private final EntityExtractor engine = FakeEngine.persons(
            "Ludo Marchetti", "Vito Zanin", "Lena “Kiki” Brandt", "Maria Costa", "Hussein Tolessa", "Chance Uwimana");

    @Test
    void otherNamesOfPersons() {
        Checks.marks(
                engine, "[P1 Ludo Marchetti], born [P1 Vito Zanin], sang.\nHis mother calls him [P1 Zanin] still.");
        Checks.marks(engine, "[P1 Ludo Marchetti], who fights as [P1 Drax], won.\nThen [P1 Drax] wept.");
        Checks.marks(
                engine, "[P1 Maria Costa], whom all the harbour called [P1 Lilu], is dead.\nThey loved [P1 Lilu].");
    }

    @Test
    void nicknameInMarks() {
        Checks.marks(engine, "The singer [P1 Lena “Kiki” Brandt] came.\nThey all cheered [P1 Kiki] there.");
    }

    @Test
    void aTextMayEndWithATitleWhereANicknameWouldStand() {
        Checks.marks(engine, "In the harbour [P1 Maria Costa] is nicknamed sister");
    }

    @Test
    void firstNameThatIsACommonWord() {
        Checks.marks(
                FakeEngine.persons("Chance", "Uwimana"),
                "Then the trader [P1 Chance Uwimana] opened it.\nNow [P1 Uwimana] regrets it.");
    }

    @Test
    void designatorsWithNames() {
        Checks.marks(
                FakeEngine.persons(),
                "A drone, a [Q1 VX-4 Plover], fell.\nThey barred the [Q1 VX-4] and its sister, the [Q2 VX-6 Stork], then.");
        Checks.marks(FakeEngine.persons(), "The [N1 Maltese]-flagged [Q2 Calm Horizon] sank.");
        Checks.marks(FakeEngine.persons(), "The [Q1 KMP Bahari Indah] sank.");
    }
}
