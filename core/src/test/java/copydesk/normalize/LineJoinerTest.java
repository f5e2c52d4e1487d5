package copydesk.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineJoinerTest {
    /** A stroke stands where the line was split. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour master told a reporter that |the ferry would sail again in spring.",
                "The council of Split voted on Tuesday |to close the old bridge, which nobody had repaired for years.",
                "The plant was closed in the spring by order of the court in |Mombasa.",
                "Nobody had told the crews of the two trawlers, |who were still at sea when the storm broke.",
                "The minister asked |that the talks with the unions be held behind closed doors until the end of the week.",
                "Wool, linen and |cotton are on sale.",
                "The offer is open to everyone in the region — |including those who left before the flood of last year.",
                "She said the vote in the upper house was \"a farce\" |and that her party would not take part in it again.",
                "El alcalde dijo que no había visto nunca una crecida de |ese tamaño en el río que cruza la ciudad.",
                "Der Minister sagte in der Sitzung, dass es für die Stadt |und für das Land keine andere Lösung gibt."
            })
    void joinsASentence(String text) {
        assertEquals(text.replace("|", ""), repaired(text.replace(" |", "\n")));
    }

    @Test
    void aSignAloneOnItsLineGoesToTheTextBeforeIt() {
        assertEquals("As the Herald reports:", repaired("As the Herald reports\n:"));
        assertEquals("The rest is on the page of the port.", repaired("The rest is on the page of the port\n."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Macedonia, the former Yugoslav Republic of\nMadagascar",
                "Sign in\nor create an account",
                "Written by\nRebecca Achieng",
                "All the news of the week in the Thames valley\nreply to comment",
                "I saw the same thing at the market on 4 May 2025 at 9:21 pm\nthey are over the ear, do you mean on the ear?",
                "Read what the members of the club say about the trip\nanna.k 6 May 17:41",
                "Set the value of the key in the file to the name of the host\nport_number is the number of the port.",
                "He put the tools in the shed and said: \"That is it.\"\nmore from the harbour pages",
                "We use the data that you give to us, as the law of the country says, and\nRead More »",
                "Shall we go to the island by the early ferry?\nb) No, we will take the bus to the north of the town.",
                "What you need for the soup of the day:\nsalt from the sea\npepper from the garden\nthe juice of a lime",
                "Call log(\"the name of the file is not known to the server\")\nwhich prints the name of the file.",
                "The best routes in the hills of the north, found by the Walkers of Kisumu\nfree pages like this one are made by us.",
                "The storm over the lake was the worst of the year.\nand nobody was hurt in it, said the mayor.",
                "Who pays for the roof of the school\n)",
                "The ferry left at noon.\n- salt\n- pepper"
            })
    void leavesLinesApart(String text) {
        assertEquals(text, repaired(text));
    }

    @Test
    void aWordThatWasSplitBecomesWholeWhereTheTextShowsHow() {
        assertEquals(
                "The government fell. Nobody in the government had seen the day of the vote coming.",
                repaired("The government fell. Nobody in the govern-\nment had seen the day of the vote coming."));
        assertEquals(
                "It was a well-known fact to the people of the valley that the dam leaked.",
                repaired("It was a well-\nknown fact to the people of the valley that the dam leaked."));
        assertEquals(
                "The pre-\nand post-war years of the town are shown in the hall.",
                repaired("The pre-\nand post-war years of the town are shown in the hall."));
    }

    @Test
    void wrappedTextIsUnwrappedWithItsHyphens() {
        String wrapped = """
                The river had been rising for three days when the coun-
                cil of the lower town ordered the first houses to be
                left. Boats were brought from the lake, and by the eve-
                ning of the second day forty families had found a bed
                in the school, which stands on higher ground. The self-
                help group of the quarter cooked for all of them.

                - soup
                - bread
                1. The first
                2. The second""";
        assertEquals("""
                The river had been rising for three days when the council of the lower town ordered the first houses to be \
                left. Boats were brought from the lake, and by the evening of the second day forty families had found a bed \
                in the school, which stands on higher ground. The self-help group of the quarter cooked for all of them.

                - soup
                - bread
                1. The first
                2. The second""", repaired(wrapped));
    }

    @Test
    void aPoemAndAnAddressKeepTheirLines() {
        String poem = "walk into the grass\nand watch the cloud\nrise from the lake";
        assertEquals(poem, repaired(poem));
        String address = "24 Quay Street, Mombasa\nKenya\nopen all year";
        assertEquals(address, repaired(address));
    }

    private static String repaired(String text) {
        return Normalizer.safe().normalize(text).text();
    }
}
