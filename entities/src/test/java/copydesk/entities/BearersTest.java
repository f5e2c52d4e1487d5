package copydesk.entities;

import org.junit.jupiter.api.Test;

class BearersTest {
    private final EntityExtractor engine = FakeEngine.persons(
            "Rasmus Aalto",
            "Helvi Aalto",
            "Petra Novakova",
            "Jan Vesely",
            "Marta Vesely",
            "Ana Pradal Lima",
            "Rui Pradal Lima",
            "Pradal");

    @Test
    void bareNameGoesToTheOneNamedLast() {
        Checks.marks(
                engine,
                "[P1 Ana Pradal Lima] was shot.\n[P1 Pradal] led the polls.\nThen came [P2 Rui Pradal Lima], a teacher.\n"
                        + "[P2 Rui Pradal] spoke.\nNow [P2 Pradal] leads.");
    }

    @Test
    void titleTells() {
        Checks.marks(
                engine,
                "[P1 Jan Vesely] met [P2 Marta Vesely] there.\nThen Mrs [P2 Vesely] left.\nWe saw Mr [P1 Vesely] again.");
    }

    @Test
    void whoIsMisterIsNotTheOneWhoIsMiss() {
        Checks.marks(
                FakeEngine.persons("Seo Min-jae", "Seo Yu-ri"),
                "[P1 Seo Min-jae] came.\nThen Mr. [P1 Seo] left.\nLater [P2 Seo Yu-ri] came.\nMr. [P1 Seo] was gone.\n"
                        + "Then Ms. [P2 Seo] left.");
    }

    @Test
    void relativesInPassingLeaveTheNameToTheOther() {
        Checks.marks(
                engine,
                "[P1 Rasmus Aalto] resigned.\nHis wife, [P2 Helvi Aalto], wept.\nA photograph of [P1 Aalto] hung there.");
    }

    @Test
    void namesSideBySideAreTwo() {
        Checks.marks(
                engine,
                "The ports stop as [P1 Aalto] and [P2 Aalto] call strikes.\n[P1 Rasmus Aalto] came.\n"
                        + "Then [P2 Helvi Aalto] came.");
    }

    @Test
    void whatStaysOpenIsNobodys() {
        Checks.marks(engine, "[P1 Jan Vesely] met [P2 Marta Vesely] there.\nThen [P3 Vesely] left.");
    }
}
