package copydesk.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.Copydesk;
import copydesk.text.Document;
import copydesk.text.Quotation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeakersTest {
    private static final EntityExtractor ENGINE = FakeEngine.persons("Ana Silveira", "Tom Harding");

    private static List<Optional<String>> speakers(String text) {
        Document document = Copydesk.parse(text);
        return Speakers.resolve(document, ENGINE.extract(document)).stream()
                .map(Quotation::speaker)
                .toList();
    }

    @Test
    void lastNamesSpeakAsWholeNames() {
        assertEquals(
                List.of(Optional.of("Ana Silveira")),
                speakers(
                        "Ana Silveira runs the harbour of the town.\n\n\"We will not pay for this wall,\" Silveira said on the day."));
    }

    @Test
    void pronounsSpeakAsTheOnePersonNamedBefore() {
        assertEquals(
                List.of(Optional.of("Ana Silveira")),
                speakers(
                        "Ana Silveira runs the harbour of the town. \"We will not pay for this wall,\" she said on the day."));
    }

    @Test
    void descriptionsSpeakAsWhoWasNamedLast() {
        assertEquals(
                List.of(Optional.of("Tom Harding")),
                speakers("Tom Harding scored twice on Sunday.\n\n\"I remember the first of them,\" the striker said."));
    }

    @Test
    void descriptionsOfUnnamedOnesSpeakAsNobody() {
        assertEquals(
                List.of(Optional.empty()),
                speakers(
                        "Tom Harding came with a farmer on Sunday.\n\n\"We will not sell the field,\" the farmer said."));
    }

    @Test
    void anotherWordForTheOfficeMeansTheSamePerson() {
        assertEquals(
                List.of(Optional.of("Ana Silveira")),
                speakers(
                        "The lawyer Ana Silveira came late.\n\n\"We will not pay for this wall,\" the attorney said."));
    }

    @Test
    void whoActsInTheSentenceBeforeWithoutANameSpeaks() {
        assertEquals(
                List.of(Optional.of("Ana Silveira"), Optional.empty()),
                speakers("\"We will not pay for this wall,\" Ana Silveira said.\n\n"
                        + "An army official, who came late, shook his head. \"Who else has a wall?\" he said."));
    }

    @Test
    void theAuthorAsksWhoeverSpokeBefore() {
        assertEquals(
                List.of(Optional.of("Tom Harding"), Optional.of("Tom Harding")),
                speakers("Tom Harding is the coach. \"I asked for a winger,\" Harding said.\n\n"
                        + "Will he play on Sunday? \"If he finds the bus.\""));
    }

    @Test
    void whomItToldIsNotTheCompany() {
        assertEquals(
                List.of(Optional.of("Ana Silveira"), Optional.empty()),
                speakers("\"We will not pay for this wall,\" Ana Silveira told Radio Lisbon.\n\n"
                        + "The company said that it was aware of it."));
    }

    @Test
    void reportsBehindANounBelongToItsOwner() {
        assertEquals(
                List.of(Optional.of("Ana Silveira")),
                speakers("Ana Silveira runs the harbour.\n\nSilveira's claim that the wall was safe drew laughter."));
    }

    @Test
    void whoActsRightBeforeWordsWithoutAttributionSpeaksThem() {
        assertEquals(
                List.of(Optional.of("Ana Silveira")),
                speakers("The rain fell.\n\nAna Silveira shook her head. \"Nobody comes here any more.\""));
        assertEquals(
                List.of(Optional.of("Ana Silveira")),
                speakers("The rain fell.\n\n\"Nobody comes here any more.\" Ana Silveira shook her head."));
        assertEquals(
                List.of(Optional.of("Ana Silveira")),
                speakers(
                        "Ana Silveira runs the place.\n\nShe looks at the rain.\n\n\"Nobody comes here any more, not one.\""));
    }

    @Test
    void aNounThatNobodyListedSpeaksAsWhoWasNamedLast() {
        assertEquals(
                List.of(Optional.of("Tom Harding")),
                speakers("Tom Harding won.\n\n\"I remember the first of them,\" the lamplighter told a friend."));
    }

    @Test
    void aPronounGoesOnForWhoSpokeWithoutAName() {
        assertEquals(
                List.of(Optional.empty(), Optional.empty()),
                speakers(
                        "Tom Harding won.\n\nA teacher on the pier said the boat was late. \"It has been an hour,\" he said."));
    }

    @Test
    void theSubjectOfACutReportDoesNotSpeakIt() {
        assertEquals(
                List.of(Optional.of("Ana Silveira"), Optional.of("Ana Silveira"), Optional.of("Ana Silveira")),
                speakers(
                        "Ana Silveira said the harbour was shut. Tom Harding had, she said, been filmed on the old pier."));
    }

    @Test
    void aStatementIsOfTheOrganizationThatSpoke() {
        assertEquals(
                List.of(Optional.of("National Harbour Union"), Optional.of("National Harbour Union")),
                speakers(
                        "The National Harbour Union said the pier was shut.\n\nThe statement added that its members were tired."));
    }

    @Test
    void peopleOfAnOrganizationSpeakForIt() {
        assertEquals(
                List.of(Optional.of("National Harbour Union")),
                speakers("Observers from the National Harbour Union said the vote had been fair."));
    }

    @Test
    void headlinesHaveTheSpeakerOfTheirWords() {
        assertEquals(
                List.of(Optional.of("Ana Silveira"), Optional.of("Ana Silveira")),
                speakers(
                        "Mayor ‘will not pay for wall’\n\n\"We will not pay for this wall,\" Ana Silveira said on the day."));
    }

    @Test
    void anArmyIsNoGroupThatWasNamedBefore() {
        assertEquals(
                List.of(Optional.empty()),
                speakers("The National Harbour Union met on Sunday.\n\nThe army said it had found the boat."));
    }

    @Test
    void placesBesideUnnamedPersonsDoNotSpeak() {
        assertEquals(
                List.of(Optional.empty()),
                speakers("\"We will not pay for this wall,\" one Lima resident said to the reporters."));
    }

    @Test
    void aMinistryIsNoGroupThatWasNamedBefore() {
        assertEquals(
                List.of(Optional.empty()),
                speakers("The National Harbour Union met on Sunday.\n\nThe ministry said it had found the boat."));
    }

    @Test
    void aCompanyIsTheOneThatActsRatherThanOneThatIsMentioned() {
        assertEquals(
                List.of(Optional.of("Northern Lines Ltd")),
                speakers("Northern Lines Ltd sold its boats.\n\nProfits fell, in a poll by Harbour Data Group. "
                        + "The company said it would sell more."));
    }

    @Test
    void nobodyMeansHimselfByAPronounInHisOwnWords() {
        assertEquals(
                List.of(
                        Optional.empty(),
                        Optional.of("Tom Harding"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Tom Harding")),
                speakers("The fisherman Tom Harding lives in the valley that the flood took on Monday night.\n"
                        + "Reporter: When did the water come?\n"
                        + "Tom Harding: At night. One day he said I had a future in it.\n"
                        + "Reporter: And then?\nHarding: Then we ran."));
    }

    @Test
    void whoAnswersAReporterIsNotTheReporter() {
        assertEquals(
                List.of(Optional.empty(), Optional.of("Tom Harding")),
                speakers("Tom Harding had won. A reporter asked whether it would rain. \"Not on me,\" he said."));
    }

    @Test
    void figuresSpeakForWhoCollectedThem() {
        assertEquals(
                List.of(Optional.of("National Harbour Union")),
                speakers(
                        "The National Harbour Union met.\n\nThe National Harbour Union's figures show that it rained."));
    }

    @Test
    void aBareQuotationIsByWhomTheSentenceBeforeBeginsWith() {
        List.of(
                        "The mayor, Tom Harding, had heard it before.",
                        "Her brother Tom Harding keeps the books.",
                        "Across the street, Tom Harding sweeps the sand from his shop.",
                        "For Tom Harding, a welder, the news came late.",
                        "When Tom Harding opened the mill he had six looms.",
                        "Tom Harding's answer was short.",
                        "Among those in the queue was Tom Harding, a retired dyer.")
                .forEach(lead -> assertEquals(
                        List.of(Optional.of("Ana Silveira"), Optional.of("Tom Harding")),
                        speakers("\"It is late,\" said Ana Silveira.\n\n" + lead + " \"Nobody told us a thing.\""),
                        lead));
    }

    @Test
    void nobodySpeaksOnInAParagraphThatBeginsWithOthers() {
        assertEquals(
                List.of(Optional.of("Ana Silveira"), Optional.empty()),
                speakers("\"It is late,\" said Ana Silveira.\n\n"
                        + "The crowd at the gate knew what to make of it. \"We have been here since five.\""));
    }

    @Test
    void whoIsBlamedInTheSentenceBeforeDoesNotSpeak() {
        assertEquals(
                List.of(Optional.of("Ana Silveira"), Optional.empty()),
                speakers("\"It is late,\" said Ana Silveira.\n\n"
                        + "The inspector blamed Tom Harding. \"We have been here since five.\""));
    }

    @Test
    void aQuestionIsAnsweredByTheOneItAsksFor() {
        assertEquals(
                List.of(Optional.of("Tom Harding"), Optional.of("Tom Harding")),
                speakers("\"It is late,\" said Tom Harding.\n\nWhat does he want? \"An apology, and soon.\""));
    }

    @Test
    void aColonAnnouncesTheOfficeThatSomebodyHolds() {
        assertEquals(
                List.of(Optional.of("Tom Harding"), Optional.of("Tom Harding")),
                speakers("The harbour master, Tom Harding, looked at the sea. \"It is late.\"\n\n"
                        + "The harbour master went on: \"And it will rain.\""));
    }

    @Test
    void whoIsQuotedAsSayingSpeaks() {
        assertEquals(
                List.of(Optional.of("Tom Harding")),
                speakers("The Harbour Post quoted Tom Harding as saying that the bridge had been closed."));
        assertEquals(
                List.of(Optional.empty()),
                speakers("The Harbour Post quoted an official as saying that the bridge had been closed."));
    }
}
