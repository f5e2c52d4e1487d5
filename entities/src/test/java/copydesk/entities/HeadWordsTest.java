package copydesk.entities;

import org.junit.jupiter.api.Test;

class HeadWordsTest {
    @Test
    void headWordIsTheOneOrganization() {
        Checks.marks(
                FakeEngine.organizations("Umeå Fishing Council"),
                "The [O1 Umeå Fishing Council] met.\nA member of the [O1 Council] left.");
        Checks.marks(
                FakeEngine.organizations("House of Chiefs"),
                "He sat in the [O1 House of Chiefs] for years.\nLater he thanked the [O1 House].");
    }

    @Test
    void twoOrganizationsShareNoHeadWord() {
        Checks.marks(
                FakeEngine.organizations("Umeå Fishing Council", "Luleå Farming Council"),
                "The [O1 Umeå Fishing Council] sued the [O2 Luleå Farming Council] there.\nThen the council left.");
    }

    @Test
    void subjectsBelongToTheName() {
        Checks.marks(
                FakeEngine.organizations(),
                "Envoys of the [O1 Intertribal Authority on Trade] left.\nThen the [O1 Authority] spoke.");
        Checks.marks(
                FakeEngine.organizations(),
                "She leads the [O1 Organization for Peace and Co-operation in Oceania] now.\nBut the [O1 OPCO] is old.");
    }

    @Test
    void foreignNamesInBrackets() {
        Checks.marks(
                FakeEngine.organizations("National Road Safety Office", "Vegtryg"),
                "The [O1 National Road Safety Office] ([O1 Vegtryg]) met.\nLater [O1 Vegtryg] closed roads.");
        Checks.marks(
                FakeEngine.organizations("Uusi Suunta"), "He left [O1 Uusi Suunta] ([O1 New Direction]) in anger.");
    }

    @Test
    void firmsWithTheirTails() {
        Checks.marks(
                FakeEngine.organizations("Bexlar", "Bexlar Precision Optics Co., Ltd."),
                "Shares of [O1 Bexlar] fell.\nThe maker [O1 Bexlar Precision Optics Co., Ltd.] is old.");
    }

    @Test
    void churchesAsBodies() {
        Checks.marks(
                FakeEngine.persons("Iosefa Tui"),
                "[P1 Iosefa Tui], a pastor of the [O1 Living Waters Church], sang.\nSo did the [O2 Moravian Church] then.");
    }
}
