package copydesk.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.Copydesk;
import copydesk.text.Document;
import copydesk.text.Entity;
import copydesk.text.EntityType;
import copydesk.text.Mention;
import copydesk.text.Quotation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the news layer finds and joins by the words beside names; whole texts are measured in the evaluation. */
class NewsRulesTest {
    private static final EntityExtractor ENGINE =
            FakeEngine.persons("Ana Lima", "Rui Costa", "Abdulrahman al-Sufi", "Abdul Rahman al-Soufi", "Oleh Dorch");

    private static List<String> names(String text, EntityExtractor extractor) {
        return extractor.extract(Copydesk.parse(text)).all().stream()
                .map(entity -> entity.type() + " " + entity.name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They saw the coastal freighter Thanh Binh 06 sink.|EQUIPMENT Thanh Binh 06",
                "They saw the Hanbit Aurora, an icebreaker, sail.|EQUIPMENT Hanbit Aurora",
                "It met a frigate, the Duquesne-Lully.|EQUIPMENT Duquesne-Lully",
                "Then the 366-metre Ocean Lotus sank.|EQUIPMENT Ocean Lotus",
                "He drove a white Toyota Probox home.|EQUIPMENT Toyota Probox",
                "He rode a Honda CD-70 home.|EQUIPMENT Honda CD-70",
                "He was stopped along the A1.|FACILITY A1",
                "The road, National Highway 24, was closed.|FACILITY National Highway 24",
                "It cost Sh1.4 million then.|MONEY Sh1.4 million",
                "It cost GH¢6.2 million then.|MONEY GH¢6.2 million",
                "It cost Tk 13,500 then.|MONEY Tk 13,500",
                "It cost 40 million kina then.|MONEY 40 million kina",
                "They saw a Cormorant helicopter land.|EQUIPMENT Cormorant",
                "They saw the scallop dragger Atlantic Harrier sink.|EQUIPMENT Atlantic Harrier",
                "He earned Taka 8,500 then.|MONEY Taka 8,500",
                "They fought in the Six-Day War.|EVENT Six-Day War",
                "They began Operation Rah-e-Aman there.|EVENT Operation Rah-e-Aman",
                "We meet this Friday at noon.|DATE this Friday",
                "The man Hendrik “Rik” Claes left.|PERSON Hendrik “Rik” Claes",
                "They met the Kalgaran Nursing and Midwifery Federation.|ORGANIZATION Kalgaran Nursing and Midwifery Federation",
                "They met the Ministry of Housing, Communities and Local Government.|ORGANIZATION Ministry of Housing, Communities and Local Government",
                "They met Nordkal A/S there.|ORGANIZATION Nordkal A/S",
                "The minister wrote on X that it was over.|ORGANIZATION X",
            })
    void findsByWordsBeside(String text, String name) {
        assertEquals(List.of(name), names(text, EntityExtractor.withoutEngine()));
    }

    @Test
    void aLegalFormOfSeveralWordsBelongsToTheFirm() {
        assertEquals(
                List.of("ORGANIZATION Kalgara Werke & Co. KG"),
                names("Then Kalgara Werke & Co. KG paid.", FakeEngine.organizations("Kalgara Werke & Co")));
    }

    @Test
    void theSeatOfAMemberIsAPlace() {
        assertEquals(
                List.of("LOCATION North Kalgara", "PERSON Ana Lima"),
                names("They met North Kalgara MP Ana Lima there.", ENGINE));
    }

    @Test
    void whoIsDescribedByATradeIsAPerson() {
        assertEquals(
                List.of("PERSON Kalma Drenova"),
                names("“It was late,” said Kalma Drenova, a bus driver.", FakeEngine.organizations("Kalma Drenova")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Director of the Institute of Economics Ivan Petrov said it rained.|Ivan Petrov",
                "Head of the Federal Water Agency Oleg Sidorov told us of it.|Oleg Sidorov",
                "The mayor of Moscow Sergei Dorin said it rained.|Sergei Dorin",
                "The chairman of the Lagoon Defense Yury Kozlov said it rained.|Yury Kozlov",
            })
    void whoHoldsAnOfficeStandsBehindItsBody(String text, String name) {
        assertEquals(
                List.of(name),
                EntityExtractor.withoutEngine().extract(Copydesk.parse(text)).all().stream()
                        .filter(entity -> entity.type() == EntityType.PERSON)
                        .map(Entity::name)
                        .toList());
    }

    @Test
    void aPlaceWithTheLastNameOfAPersonIsOne() {
        EntityExtractor engine = FakeEngine.places("Kalma Drenova");
        assertEquals(
                List.of("PERSON Kalma Drenova"),
                names(
                        "They met Kalma Drenova there.\n\nPrime Minister Drenova left. Mrs Drenova will be back.",
                        engine));
        assertEquals(
                List.of("LOCATION Kalma Drenova"), names("They met in Kalma Drenova, by the sea, at noon.", engine));
    }

    @Test
    void aCountyIsNoPerson() {
        assertEquals(
                List.of("LOCATION Co Trelan"),
                names("She was born outside, Co Trelan, at noon.", FakeEngine.persons("Co Trelan")));
    }

    @Test
    void namesInOtherLanguagesAreKnownByTheirInitials() {
        Checks.marks(
                EntityExtractor.withoutEngine(),
                "Men of the [O1 ANSM] came.\nIt fell, said the [O1 Agence nationale de sécurité du médicament] later.");
        Checks.marks(
                EntityExtractor.withoutEngine(),
                "Men of the [O1 INPS] came.\nIt fell, said the [O1 Istituto nazionale della previdenza sociale] later.");
    }

    @Test
    void initialsOfANameAreFoundAlone() {
        Checks.marks(
                EntityExtractor.withoutEngine(),
                "Men of the [O1 National Harbour Union] came.\nThen [O1 NHU] men left.");
    }

    @Test
    void aWordOfANameIsFoundAlone() {
        Checks.marks(
                FakeEngine.persons("Renske Hoekstra"),
                "Then [P1 Renske Hoekstra] came.\nA friend saw [P1 Renske] leave.");
        Checks.marks(FakeEngine.persons("Do-yun"), "Then [P1 Kang Do-yun] came.\nA friend saw [P1 Kang] leave.");
    }

    @Test
    void aWeekdayIsAFirstNameWhereNoDayCanStand() {
        Checks.marks(FakeEngine.persons("Idowu"), "A barber, [P1 Sunday Idowu], came.\nThen [P1 Idowu] left.");
        Checks.marks(FakeEngine.persons("Idowu"), "On [D1 Sunday] [P1 Idowu] came.");
    }

    @Test
    void initialsInBracketsMakeAName() {
        Checks.marks(
                EntityExtractor.withoutEngine(),
                "Men of the [O1 Brigade de répression du banditisme] ([O1 BRB]) came.\nThe [O1 BRB] left.");
        Checks.marks(
                EntityExtractor.withoutEngine(),
                "Men of the [O1 CBA] ([O1 Central Anti-Corruption Bureau]) came.\nThe [O1 CBA] left.");
    }

    @Test
    void stormsGoByTheirNames() {
        Checks.marks(EntityExtractor.withoutEngine(), "Then [V1 Typhoon Linfa] came.\nAfter that [V1 Linfa] went.");
    }

    @Test
    void datelinesGivePlaceAndAgency() {
        assertEquals(
                List.of("LOCATION QUANG BAI", "ORGANIZATION Mekong Wire"),
                names("QUANG BAI (Mekong Wire) — Soldiers waded through deep mud.", EntityExtractor.withoutEngine()));
    }

    @Test
    void otherSpellingsAreOnePerson() {
        Checks.marks(ENGINE, "Then [P1 Abdulrahman al-Sufi] spoke.\nThen [P1 Abdul Rahman al-Soufi] left.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We flew all night long,” said Braga harbour pilot Ana Lima.|Ana Lima",
                "“We flew all night long,” said the pilot, Ana Lima.|Ana Lima",
                "“We flew all night long,” said Rui Costa’s lawyer, Ana Lima.|Ana Lima",
                "The lawyer for the older man, Ana Lima, said the case was weak.|Ana Lima",
                "“We flew all night long,” Ana Lima of the ICRC said.|Ana Lima",
                "A spokesman for Ana Lima said the case was weak.|?",
            })
    void speakersStandBehindTitlesAndCommas(String text, String speaker) {
        Document document = Copydesk.parse(text);
        List<String> found = Speakers.resolve(document, ENGINE.extract(document)).stream()
                .map(quotation -> quotation.speaker().orElse("?"))
                .toList();
        assertEquals(List.of(speaker), found);
    }

    @Test
    void descriptionsAndQuotationsThatGoOnHaveTheirSpeaker() {
        Document document = Copydesk.parse(
                "Then Ana Lima, a harbour pilot, came.\n\n“We flew all night long,” the pilot said. “It was dark.”");
        List<String> found = Speakers.resolve(document, ENGINE.extract(document)).stream()
                .map(Quotation::speaker)
                .map(speaker -> speaker.orElse("?"))
                .toList();
        assertEquals(List.of("Ana Lima", "Ana Lima"), found);
    }

    @Test
    void aSharedLastNameIsTheFirstOnes() {
        Document document = Copydesk.parse(
                "The baker Ana Lima came.\nThen Lima sang.\nHer brother, who is a much older man, is Rui Lima.");
        Entity ana = FakeEngine.persons("Ana Lima", "Rui Lima").extract(document).all().stream()
                .filter(entity -> entity.name().equals("Ana Lima"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("Ana Lima", "Lima"),
                ana.mentions().stream().map(Mention::text).toList());
    }
}
