package copydesk.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.Copydesk;
import copydesk.text.Document;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is quoted, how and by whom: {@code form|speaker|words}, a question mark for nobody. */
class QuotationsTest {
    private static List<String> read(String text) {
        Document document = Copydesk.parse(text);
        return document.quotations().stream()
                .map(quotation -> quotation.form().name().toLowerCase(Locale.ROOT) + "|"
                        + quotation.speaker().orElse("?") + "|" + document.quote(quotation.span()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "`“We stay,” Ana Lima said.`; `direct|Ana Lima|“We stay,”`",
                "`“We stay,” said Ana Lima, the mayor of Braga.`; `direct|Ana Lima|“We stay,”`",
                "`Mayor Ana Lima said: \"We stay.\"`; `direct|Ana Lima|\"We stay.\"`",
                "`Ana Lima, mayor of Braga, warned of “a very long winter”.`; `direct|Ana Lima|“a very long winter”`",
                "`'We stay where we are,' Ana Lima wrote.`; `direct|Ana Lima|'We stay where we are,'`",
                "`«We stay where we are», said Ana Lima.`; `direct|Ana Lima|«We stay where we are»`",
                "`Ana Lima said that the bridge had failed.`; `indirect|Ana Lima|that the bridge had failed`",
                "`The bridge had failed twice, Ana Lima said.`; `indirect|Ana Lima|The bridge had failed twice`",
                "`The bridge had failed twice, according to Ana Lima.`; `indirect|Ana Lima|The bridge had failed twice`",
                "`According to Ana Lima, the bridge had failed twice.`; `indirect|Ana Lima|the bridge had failed twice`",
                "`Officials said the bridge had failed twice.`; `indirect|?|the bridge had failed twice`",
                "`Ana Lima told reporters on Monday that the bridge had failed.`; `indirect|Ana Lima|that the bridge had failed`",
                "`The minister's lawyer said the charges were old.`; `indirect|?|the charges were old`",
                "`The head of Braga's port said the pier was safe.`; `indirect|?|the pier was safe`",
                "`BRAGA, Portugal (Wire) — The bridge had failed twice, Ana Lima said.`; `indirect|Ana Lima|The bridge had failed twice`",
                "`Ana Lima said on Friday the bridge had failed.`; `indirect|Ana Lima|the bridge had failed`",
                "`Ana Lima told the Golden Mile Courier the bridge had failed.`; `indirect|Ana Lima|the bridge had failed`",
                "`Ana Lima confirmed they had failed.`; `indirect|Ana Lima|they had failed`",
                "`Ana Lima said nine bridges had failed, most of them in May.`; `indirect|Ana Lima|nine bridges had failed`",
                "`Ana Lima said nine bridges had failed, against six in May.`; `indirect|Ana Lima|nine bridges had failed`",
                "`Nine bridges had failed, Ana Lima said Sunday, as rain fell again.`; `indirect|Ana Lima|Nine bridges had failed`",
                "`Ana Lima thanked the crews for their “quiet courage”.`; `direct|Ana Lima|“quiet courage”`",
                "`The “rescue plan” of the ministry cost the city of Braga two bridges.`; `scare|?|“rescue plan”`",
                "`Ana Lima asked whether the ferry had sailed.`; `indirect|Ana Lima|whether the ferry had sailed`",
                "`When Ana Lima asked why the pump had failed, nobody answered.`; `indirect|Ana Lima|why the pump had failed`",
                "`The pump, Ana Lima said, had failed twice.`; `indirect|Ana Lima|had failed twice`",
                "`But give them a wet winter and the walls rot, as the lime soaks up water, Ana Lima says.`; `indirect|Ana Lima|give them a wet winter and the walls rot, as the lime soaks up water`",
                "`In the view of Ana Lima, the quay needed new stones.`; `indirect|Ana Lima|the quay needed new stones`",
                "`The jury heard that the brakes had been cut.`; `indirect|?|that the brakes had been cut`",
                "`The crew were told that the harbour was shut.`; `indirect|?|that the harbour was shut`",
                "`Ana Lima was adamant that the wall would stand.`; `indirect|Ana Lima|that the wall would stand`",
                "`Ana Lima claims that the sluice was open.`; `indirect|Ana Lima|that the sluice was open`",
                "`Ana Lima told the minister the sluice was open.`; `indirect|Ana Lima|the sluice was open`",
                "`Ana Lima let the crew go and said that the sluice was open.`; `indirect|Ana Lima|that the sluice was open`",
                "`The sluice had stood open since Easter, according to Ana Lima.`; `indirect|Ana Lima|The sluice had stood open since Easter`",
                "`“We stay,” Ana Lima said on a boat covered with flags.`; `direct|Ana Lima|“We stay,”`",
                "`“We stay,” Ana Lima said outside, where the rain had begun.`; `direct|Ana Lima|“We stay,”`",
                "`Ana Lima's warning that the pier would sink was ignored.`; `indirect|Ana Lima|that the pier would sink`",
                "`Few believed a claim by Ana Lima that the pier would sink.`; `indirect|Ana Lima|that the pier would sink`",
                "`The plan was called “sheer and utter folly” by Ana Lima.`; `direct|Ana Lima|“sheer and utter folly”`",
                "`Ana Lima was blunter still: “The pier will sink.”`; `direct|Ana Lima|“The pier will sink.”`",
                "`“The pier will sink,” is how Ana Lima puts it.`; `direct|Ana Lima|“The pier will sink,”`",
                "`“The pier will sink,” sobs Ana Lima, over a pot of tea.`; `direct|Ana Lima|“The pier will sink,”`",
                "`The rods were rusty, which, says Ana Lima, the owners knew well.`; `indirect|Ana Lima|the owners knew well`",
                "`Mayor Ana Lima, asked whether the pier was safe, replied that she had not looked.`; `indirect|Ana Lima|that she had not looked`",
                "`Ana Lima said the pier, which opened in 1911, would close.`; `indirect|Ana Lima|the pier, which opened in 1911, would close`",
                "`Ana Lima said at least nine piers had sunk, two of them new.`; `indirect|Ana Lima|at least nine piers had sunk`",
                "`Ana Lima's argument is that the dam was too old.`; `indirect|Ana Lima|that the dam was too old`",
                "`The fear of Ana Lima was that nobody would come.`; `indirect|Ana Lima|that nobody would come`",
                "`The government's point was that the rice had cost more.`; `indirect|?|that the rice had cost more`",
                "`Few heard the police warning that the tunnel would flood.`; `indirect|?|that the tunnel would flood`",
                "`The dam is safe, per a report by Ana Lima.`; `indirect|Ana Lima|The dam is safe`",
                "`The dam is safe, per the ministry.`; `indirect|?|The dam is safe`",
                "`“Shame on you all,” came the reply from the hall.`; `direct|?|“Shame on you all,”`",
                "`“Never again” is the message from Ana Lima.`; `direct|Ana Lima|“Never again”`",
                "`“A disgrace,” was the verdict of Ana Lima.`; `direct|Ana Lima|“A disgrace,”`",
                "`“A disgrace,” was Ana Lima's answer on Friday.`; `direct|Ana Lima|“A disgrace,”`",
                "`“Never,” Ana Lima shrugged.`; `direct|Ana Lima|“Never,”`",
                "`“Never again,” deadpanned Ana Lima.`; `direct|Ana Lima|“Never again,”`",
                "`“It is fine,” Mrs. Lima later said.`; `direct|Lima|“It is fine,”`",
                "`It was a step that Ana Lima concedes could sink the firm.`; `indirect|Ana Lima|could sink the firm`",
                "`Ana Lima told AFP news agency the bridge was old.`; `indirect|Ana Lima|the bridge was old`",
                "`Ana Lima told the BBC's Radio 4 the bridge was old.`; `indirect|Ana Lima|the bridge was old`",
                "`Ana Lima says the plan favours the rich.`; `indirect|Ana Lima|the plan favours the rich`",
                "`Ana Lima says the mill runs at night.`; `indirect|Ana Lima|the mill runs at night`",
                "`Ana Lima says there's no money left.`; `indirect|Ana Lima|there's no money left`",
                "`Ana Lima confirmed two grey helicopters and a C-295 were on their way.`; `indirect|Ana Lima|two grey helicopters and a C-295 were on their way`",
                "`Ana Lima said they had held five men, in what she called a triumph.`; `indirect|Ana Lima|they had held five men`",
                "`Ana Lima said the pier was safe and that the rest would follow.`; `indirect|Ana Lima|the pier was safe and that the rest would follow`",
                "`May Lima, who is head of the port, said the pier was safe.`; `indirect|Lima|the pier was safe`",
                "`The mill has closed, foreign buyers said on Sunday, as both owners told the staff to wait.`; `indirect|?|The mill has closed`",
                "`A spokeswoman, asked about the pier, would only say that it was old.`; `indirect|?|that it was old`",
                "`The drawings are old, remarked Ana Lima, and so is the mayor.`; `indirect|Ana Lima|The drawings are old/indirect|Ana Lima|and so is the mayor`",
                "`The money has been sent to the port, the agency reports.`; `indirect|?|The money has been sent to the port`",
                "`Meanwhile, the pier had sunk, Ana Lima said.`; `indirect|Ana Lima|the pier had sunk`",
                "`The widow who had sat there before, Ana Lima, said nobody had slept.`; `indirect|Ana Lima|nobody had slept`",
                "`Porto Line, for whom he drove, said he had been let go.`; `indirect|Porto Line|he had been let go`",
                "`Ana Lima said the pier had sunk, pointing to a hole in the mud.`; `indirect|Ana Lima|the pier had sunk`",
                "`Ana Lima says the count was rigged, something the clerk denies.`; `indirect|Ana Lima|the count was rigged`",
                "`Ana Lima has told how she was robbed of a boat.`; `indirect|Ana Lima|how she was robbed of a boat`",
                "`Ana Lima said late on Friday the bridge had failed.`; `indirect|Ana Lima|the bridge had failed`",
                "`In a letter to the town, the mayor, Ana Lima, wrote: “We stay.”`; `direct|Ana Lima|“We stay.”`",
                "`“He is old,” quietly said Ana Lima.`; `direct|Ana Lima|“He is old,”`",
                "`“It was cold again”, whispered back Ana Lima.`; `direct|Ana Lima|“It was cold again”`",
                "`“He is old,” Ana Lima put in from the back.`; `direct|Ana Lima|“He is old,”`",
                "`“He is old,” chipped in Ana Lima.`; `direct|Ana Lima|“He is old,”`",
                "`“Perhaps ‘is that him?’” Ana Lima finally offered.`; `direct|Ana Lima|“Perhaps ‘is that him?’”`",
                "`Ana Lima said it's late.`; `indirect|Ana Lima|it's late`",
                "`Ana Lima said he lied.`; `indirect|Ana Lima|he lied`",
                "`It's cold, Ana Lima said.`; `indirect|Ana Lima|It's cold`",
                "`The mayor of the old town, Ana Lima said, had lied.`; `indirect|Ana Lima|The mayor of the old town/indirect|Ana Lima|had lied`",
                "`The mill will close, Ana Lima said; nobody expects a strike.`; `indirect|Ana Lima|The mill will close`",
                "`The sea is too warm, Ana Lima told me when I rang her at home.`; `indirect|Ana Lima|The sea is too warm`",
                "`The sea is too warm, Ana Lima said as she left the hall.`; `indirect|Ana Lima|The sea is too warm`",
                "`Ana Lima, the head of the union, wondered how a man could live on that.`; `indirect|Ana Lima|how a man could live on that`",
                "`Ana Lima, the head of the union, asked why nobody had come.`; `indirect|Ana Lima|why nobody had come`",
                "`Asked about reports that it would close, Ana Lima answered: “Never.”`; `direct|Ana Lima|“Never.”`",
                "`Ana Lima told his brother the pier was unsafe.`; `indirect|Ana Lima|the pier was unsafe`",
                "`They had a fleet, which Ana Lima said employed 2,000 people.`; `indirect|Ana Lima|employed 2,000 people`",
                "`Ana Lima remembers how he would tune the pipes at night.`; `indirect|Ana Lima|how he would tune the pipes at night`",
                "`Ana Lima explained why the bridge had to be shut.`; `indirect|Ana Lima|why the bridge had to be shut`",
                "`The trouble, says Ana Lima, is the roof.`; `indirect|Ana Lima|is the roof`",
                "`The union claims it was sacked.`; `indirect|?|it was sacked`",
                "`The union claims the mill is old.`; `indirect|?|the mill is old`",
                "`By her own account, Ana Lima lost the money in a week.`; `indirect|?|Ana Lima lost the money in a week`",
                "`By Ana Lima's own admission, the board never read the report.`; `indirect|Ana Lima|the board never read the report`",
                "`The geese, the indictment shows, were delivered each May.`; `indirect|?|were delivered each May`",
                "`The mill was shut, according to Ana Lima, because the roof had gone.`; `indirect|Ana Lima|The mill was shut/indirect|Ana Lima|because the roof had gone`",
                "`The fire, according to Ana Lima, began in a kitchen.`; `indirect|Ana Lima|began in a kitchen`",
                "`Ana Lima came down heavily on the board over the fall, adding that it was late.`; `indirect|Ana Lima|that it was late`",
                "`They met Ana Lima, one of the few women there, who said nobody had called.`; `indirect|Ana Lima|nobody had called`",
                "`Ana Lima said the heat was to blame and that it was “well in hand”.`; `indirect|Ana Lima|the heat was to blame/indirect|Ana Lima|that it was “well in hand”/direct|Ana Lima|“well in hand”`",
                "`According to Ana Lima, some 36,000 people left the valley.`; `indirect|Ana Lima|some 36,000 people left the valley`",
                "`Ana Lima told reporters in Geneva at least 240 pumps had failed.`; `indirect|Ana Lima|at least 240 pumps had failed`",
                "`Ana Lima denied she had burned the mill and accused the board.`; `indirect|Ana Lima|she had burned the mill`",
                "`Ana Lima admitted she had held her but said it was an error.`; `indirect|Ana Lima|she had held her/indirect|Ana Lima|it was an error`",
                "`Ana Lima revealed that two clubs had called, but that he wanted Porto.`; `indirect|Ana Lima|that two clubs had called/indirect|Ana Lima|that he wanted Porto`",
                "`Its secretary, Ana Lima, points out that the union wrote twice.`; `indirect|Ana Lima|that the union wrote twice`",
                "`It looked like a dig at director Ana Lima, who had insisted as late as Saturday that it was safe.`; `indirect|Ana Lima|that it was safe`",
                "`The fall had touched a nerve, said Ana Lima, a clerk at the mill, because nobody had looked.`; `indirect|Ana Lima|The fall had touched a nerve/indirect|Ana Lima|because nobody had looked`",
                "`The agency announced it would send 300 tents, the first of which came on Tuesday.`; `indirect|?|it would send 300 tents`",
                "`On Tuesday Ana Lima admitted things had failed.`; `indirect|Ana Lima|things had failed`",
                "`By hiding the wires, the firm saves time, letting crews go home, Ana Lima noted.`; `indirect|Ana Lima|By hiding the wires, the firm saves time, letting crews go home`",
                "`The way it works in Braga will not do in a village, Ana Lima said — Braga has buses.`; `indirect|Ana Lima|The way it works in Braga will not do in a village`",
                "`The cables took 2% of the power, according to Ana Lima, a clerk who is fond of wind.`; `indirect|Ana Lima|The cables took 2% of the power`",
                "`The count holds true, according to Ana Lima, a lecturer at the mill, which sells pumps.`; `indirect|Ana Lima|The count holds true`",
                "`“Our aim is ‘to sort the stones,’” explains Ana Lima.`; `direct|Ana Lima|“Our aim is ‘to sort the stones,’”`",
                "`“It is hard,” Ana Lima, president of Locks & Doors told us during a talk.`; `direct|Ana Lima|“It is hard,”`",
                "`Some were won over by the boat, including a tester, Ana Lima: “It is a dull boat.”`; `direct|Ana Lima|“It is a dull boat.”`",
                "`“It is about sense,” says Corvo Events Founder and Lead Designer Ana Lima.`; `direct|Ana Lima|“It is about sense,”`",
                "`Ana Lima, a woman who brings such a bill each spring, said the fishing industry, which does not want it, has been a burden.`; `indirect|Ana Lima|the fishing industry, which does not want it, has been a burden`",
                "`In just a few years, it is estimated, the cables will use as much power.`; `indirect|?|In just a few years/indirect|?|the cables will use as much power`",
                "`A day after Ana Lima said it was late, the firm cut its price.`; `indirect|Ana Lima|it was late`",
                "`Ana Lima, Corvo’s chief of the old pump division, says the pump will be blue.`; `indirect|Ana Lima|the pump will be blue`",
                "`Ana Lima went a step further, saying that it was cold.`; `indirect|Ana Lima|that it was cold`",
                "`Ana Lima added that the firm aims to sell it, echoing what it said in May.`; `indirect|Ana Lima|that the firm aims to sell it`",
                "`Sharing her views on the old mill in Braga, Ana Lima said, “It stays.”`; `direct|Ana Lima|“It stays.”`"
            })
    void oneQuotation(String text, String expected) {
        assertEquals(List.of(expected.split("/", -1)), read(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "`Police arrested Rui Costa, alias “Lobo”, on Friday.`",
                "`She sang “Song of the Northern Sea” at the end of the evening.`",
                "`The board was 6'2\" long and 4\" wide, which is a lot.`",
                "`The fear that the dam might break is old in this valley.`",
                "`The teachers' and drivers' unions met in Porto on Monday.`",
                "`Footage shared on the internet shows the flood in the old town.`",
                "`When Ana Lima asked in May how the money had been spent, the clerk was away.`",
                "`They had a ferry in Porto, ask there how it sailed.`",
                "`Ask them whether the ferry sails.`",
                "`Let me say that the ferry is late.`",
                "`The ferry, it must be said, is slow and wet.`",
                "`It should be noted that the ferry is slow.`",
                "`He is wrongly said to have given the island the name it has.`",
                "`Some losses, such as claims that were never paid, are small.`",
                "`Ana Lima declined to say whether the ferry had sailed.`",
                "`The ferry is believed to have sailed on Friday.`",
                "`Papers, think tanks, and the ministry wanted a ferry.`",
                "`What would Ana Lima tell the minister if she met him?`",
                "`Ana Lima denied stealing the boat, which was found in Porto.`",
                "`Ana Lima has argued as much in three papers since May.`",
                "`What she said was true and everybody knew it.`",
                "`The union asked the men to come back at ten, per person and day.`",
                "`Ana Lima told the crew to leave the old pier before it was dark.`",
                "`She leaves a house, a boat and, according to Ana Lima, no debts.`",
                "`Ana Lima doesn't say this for money alone.`",
                "`Ana Lima says the same old thing about it.`",
                "`Ana Lima remembers how to sail the boat alone.`",
                "`If you want a quiet garden, Ana Lima says to plant a hedge of yew.`",
                "`If you only have one small room, say a bedroom, a fan will do.`",
                "`The kit can tell the difference between a cat and a burglar, though it needs a hub.`",
                "`Pumps can sort stones by weight, like learning to tell them apart, though not quickly.`",
                "`This means machines that can read a scene, understand a text written by hand, or open a door.`",
                "`The pipes are behind the maps, the films Corvo suggests to you, and how the posts are ordered.`",
                "`The only things to look for are added salts, such as two or three old ones.`",
                "`The budgets reflect that focus on small towns.`",
                "`There was the option to think more freely to host an evening that guests would like.`",
                "`The links to the town, the capital of North Lima state, have been bad for weeks.`",
                "`The alleged thief, Ana Lima, has copped a plea and is expected to testify.`",
                "`All of this to say, people have every right to be worried.`",
                "`Each fault, from bent pipes to bad code, revealed a need and ultimately led to better pumps.`",
                "`Read on for a history of the bridge, told through the faults that shaped it.`",
                "`We have added boats from our winter guide and checked on the stock.`",
                "`In a post on Facebook, the ministry agreed.`",
                "`After five decades hosting radio shows and debates, Ana Lima reflects on the town.`",
                "`Added sugars are sugars and syrups that are added to foods and drinks.`",
                "`We need to eat less added sugar, saturated fat, and salt.`",
                "`The best idea of the year is, let’s say, doubtful.`"
            })
    void noQuotation(String text) {
        assertEquals(List.of(), read(text));
    }

    @Test
    void wordsOfAHeadlineAreThoseOfTheStory() {
        assertEquals(
                List.of("direct|Ana Lima|‘will never sink’", "direct|Ana Lima|“This pier will never sink,”"),
                read(
                        "Pier ‘will never sink’\n\n“This pier will never sink,” said Ana Lima on Friday in the old town."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "`Bridge was ‘rotten for years’: engineers`; `indirect|Bridge was ‘rotten for years’`",
                "`Mayor: bridge was rotten for years`; `indirect|bridge was rotten for years`",
                "`Coffee drinkers may live longer: study`; `indirect|Coffee drinkers may live longer`",
                "`Bridge was rotten for years, says mayor`; `indirect|Bridge was rotten for years`"
            })
    void eitherEndOfAHeadlineTellsWhoSpeaks(String headline, String expected) {
        String text = headline + "\n\nThe bridge in the old town was shut on Friday and the mill beside it too.";
        assertEquals(expected, read(text).get(0).replace("?|", ""));
    }

    @Test
    void theSecondSentenceGoesOnWithTheSpeakerOfTheFirst() {
        assertEquals(
                List.of("direct|Ana Lima|“We stay,”", "direct|Ana Lima|“Nobody leaves.”"),
                read("“We stay,” said Ana Lima. “Nobody leaves.”"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rui Costa disagreed.",
                "Costa was less sure.",
                "The mayor, Rui Costa, shook his head.",
                "Finance minister Rui Costa nodded."
            })
    void whoeverReactsSpeaksTheSentenceBehind(String reaction) {
        String text = "Rui Costa and Ana Lima met. “It will sink,” said Ana Lima. " + reaction + " “It is good.”";
        assertEquals(List.of("direct|Ana Lima|“It will sink,”", "direct|Rui Costa|“It is good.”"), read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The crowd laughed.", "The lift was not there.", "Nobody had asked Rui Costa."})
    void elseTheSpeakerGoesOn(String between) {
        String text = "“It will sink,” said Ana Lima. " + between + " “It is good.”";
        assertEquals(List.of("direct|Ana Lima|“It will sink,”", "direct|Ana Lima|“It is good.”"), read(text));
    }

    @Test
    void aLastNameAndAPronounStandForTheFullName() {
        assertEquals(
                List.of(
                        "indirect|Ana Lima|that the bridge had failed",
                        "indirect|Ana Lima|that it would be built anew",
                        "direct|Ana Lima|“We have the plans,”"),
                read("Mayor Ana Lima said that the bridge had failed.\n\nLima added that it would be built anew.\n\n"
                        + "“We have the plans,” she said."));
    }

    @Test
    void aQuotationRunsOverParagraphs() {
        assertEquals(
                List.of(
                        "direct|Rui Costa|“The rain came at night and took the road with it.",
                        "direct|Rui Costa|“In the morning there was no village.”"),
                read("Rui Costa wrote:\n\n“The rain came at night and took the road with it.\n\n"
                        + "“In the morning there was no village.”"));
    }

    @Test
    void anUnclosedQuotationEndsInTheNextParagraph() {
        assertEquals(
                List.of(
                        "direct|Rui Costa|“The rain came at night and took the road with it.",
                        "direct|Rui Costa|In the morning there was no village left.”"),
                read("Rui Costa wrote:\n\n“The rain came at night and took the road with it.\n\n"
                        + "In the morning there was no village left.”"));
    }

    @Test
    void quotedWordsStandWithinReportedOnes() {
        assertEquals(
                List.of(
                        "indirect|Ana Lima|the plan was “a shameful farce” from the start",
                        "direct|Ana Lima|“a shameful farce”"),
                read("Ana Lima said the plan was “a shameful farce” from the start."));
    }

    @Test
    void aReportGoesOnBehindItsAttribution() {
        assertEquals(
                List.of("indirect|Ana Lima|The pump had failed twice", "indirect|Ana Lima|because nobody had oiled it"),
                read("The pump had failed twice, Ana Lima said, because nobody had oiled it."));
        assertEquals(
                List.of("indirect|Ana Lima|The pump had failed twice"),
                read("The pump had failed twice, Ana Lima said, while the crew packed."));
    }

    @Test
    void wordsInMarksAreNotReportedOnceMore() {
        assertEquals(
                List.of("direct|Ana Lima|“The pump had failed,”"),
                read("“The pump had failed,” Ana Lima told the board, according to its minutes."));
    }

    @Test
    void turnsOfAConversation() {
        assertEquals(
                List.of(
                        "transcript|?|When did the water come?",
                        "transcript|Rui Costa|At night. We heard it first.",
                        "transcript|?|And then?",
                        "transcript|Rui Costa|Then we ran."),
                read("The fisherman Rui Costa lives in the valley that the flood took on Monday night.\n"
                        + "Reporter: When did the water come?\nRui Costa: At night. We heard it first.\n"
                        + "Reporter: And then?\nCosta: Then we ran."));
    }

    @Test
    void turnsWithTheHouseOfWhoAsks() {
        assertEquals(
                List.of(
                        "transcript|Rui Costa|When did you know? You sent us nothing.",
                        "transcript|?|In the last week of a long and wet May.",
                        "transcript|Rui Costa|And is there more to come?",
                        "transcript|?|We have sent you all of it."),
                read("The firm Corvo cut its outlook on Monday after a hard year in the port.\n"
                        + "Rui Costa, Kestrel Bank: When did you know? You sent us nothing.\n"
                        + "Lima: In the last week of a long and wet May.\nCosta: And is there more to come?\n"
                        + "Lima: We have sent you all of it."));
    }

    @Test
    void theFieldsOfAListAreNoTurns() {
        assertEquals(
                List.of(),
                read("The fans that we tried at home are all good for a small room in a warm summer.\n"
                        + "Price: They cost between 50 and 250 euros in most shops.\nWorks with: plugs of all kinds.\n"
                        + "Price: They cost between 90 and 150 euros in most shops.\nWorks with: one old plug."));
    }

    @Test
    void aReportStandsBehindThoseWhoAreTold() {
        assertEquals(
                List.of("indirect|Ana Lima|that the pump had failed twice"),
                read("Ana Lima told Der Hafen, a weekly, that the pump had failed twice."));
        assertEquals(
                List.of("indirect|Ana Lima|that the pump had failed twice"),
                read("Ana Lima let it be known in a letter that the pump had failed twice."));
        assertEquals(
                List.of("indirect|Ana Lima|that the pump had failed twice"),
                read("Ana Lima made it clear through a friend that the pump had failed twice."));
        assertEquals(
                List.of("indirect|Ana Lima|that the pump had failed twice"),
                read("Ana Lima was quoted as saying by the weekly in May that the pump had failed twice."));
        assertEquals(
                List.of("indirect|Ana Lima|that the pump had failed twice"),
                read("Ana Lima is also of the opinion that the pump had failed twice."));
        assertEquals(
                List.of("indirect|?|that the pump had failed twice"),
                read("The Harbour Post fell silent. It is reported that the pump had failed twice."));
    }

    @Test
    void whoIsCitedSpeaks() {
        assertEquals(
                List.of("indirect|Ana Lima|the pump had failed twice"),
                read("The Harbour Post quoted Ana Lima as saying the pump had failed twice."));
    }

    @Test
    void datelinesAreNotReported() {
        assertEquals(
                List.of("indirect|Ana Lima|Two boats sank in the storm"),
                read("Galle, Sri Lanka, 9 March (Indico) – Two boats sank in the storm, Ana Lima said."));
        assertEquals(
                List.of("indirect|Ana Lima|Two boats sank in the storm"),
                read("Galle - Two boats sank in the storm, Ana Lima said."));
    }

    @Test
    void whatABannerReadsIsNoQuotation() {
        assertEquals(
                List.of(),
                read("Behind the gate hung a banner that read “We want our harbour back and our boats too”."));
    }

    @Test
    void nobodySpeaksOnBehindOthersWithoutABreak() {
        assertEquals(
                List.of("direct|Ana Lima|“It is late,”", "direct|?|“We have waited here since five.”"),
                read("“It is late,” said Ana Lima.\n\n"
                        + "The crowd at the gate knew what to make of it. “We have waited here since five.”"));
    }
}
