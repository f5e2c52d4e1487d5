package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.text.Quotation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VoiceTest {
    @Test
    void givesTheAuthorWhatNobodyIsQuotedFor() {
        LoadedTerm term = only("The thugs left Suva on Monday.");
        assertEquals(Voice.AUTHOR, term.voice());
        assertEquals(Optional.empty(), term.form());
        assertEquals(Optional.empty(), term.speaker());
    }

    @Test
    void givesASpeakerHerWords() {
        for (String form : List.of("direct", "indirect", "transcript")) {
            LoadedTerm term = only("Sela Tui said {{" + form + "|Sela Tui|the thugs had left Suva}}.");
            assertEquals(Voice.QUOTED, term.voice());
            assertEquals(form, term.form().orElseThrow().name().toLowerCase(java.util.Locale.ROOT));
            assertEquals("Sela Tui", term.speaker().orElseThrow());
        }
    }

    @Test
    void takesTheInnermostQuotation() {
        LoadedTerm term = only("{{indirect|Ana Diaz|her aunt had cried {{direct|Eva Diaz|“thugs!”}} at them}}.");
        assertEquals("Eva Diaz", term.speaker().orElseThrow());
    }

    @Test
    void keepsWordsBetweenQuotationsTheAuthors() {
        List<LoadedTerm> terms = terms("{{direct|A B|“We left,”}} said the thug, {{direct|A B|“at noon.”}}");
        assertEquals(Voice.AUTHOR, terms.get(0).voice());
    }

    @Test
    void findsTheAuthorsDoubtInScareQuotes() {
        LoadedTerm term = only("The {{scare||“reform”}} of the port starts today.");
        assertEquals(Category.SCARE_QUOTES, term.category());
        assertEquals(Voice.AUTHOR, term.voice());
        assertEquals("“reform”", term.text());
        assertEquals(Quotation.Form.SCARE, term.form().orElseThrow());
    }

    @Test
    void findsOneThingInScareQuotesAroundALoadedWord() {
        LoadedTerm term = only("The {{scare||“thugs”}} of the port are clerks.");
        assertEquals(Category.SCARE_QUOTES, term.category());
    }

    @Test
    void whatTheAuthorReportsOfHimselfIsHis() {
        assertEquals(
                Voice.AUTHOR,
                only("Last week we told how {{indirect||the thugs had left Suva}}.")
                        .voice());
        assertEquals(
                Voice.AUTHOR,
                only("It rained. I think {{indirect||the thugs had left Suva}}.")
                        .voice());
        assertEquals(
                Voice.QUOTED,
                only("I slept. Sailors told how {{indirect||the thugs had left Suva}}.")
                        .voice());
        assertEquals(
                Voice.QUOTED,
                only("We heard {{indirect|Ana Diaz|the thugs had left Suva}}.").voice());
    }

    @Test
    void findsNoDoubtInAWordThatIsOnlyMentioned() {
        assertTrue(
                terms("The pass is known as {{scare||“the gate”}} in Lahaul.").isEmpty());
    }

    @Test
    void doubtIsCastOnOneToSixWordsThatAreNotOnlyMentioned() {
        assertEquals(
                1,
                terms("The {{scare||“one two three four five six”}} of the port.")
                        .size());
        assertEquals(
                0,
                terms("The {{scare||“one two three four five six seven”}} of the port.")
                        .size());
        assertEquals(0, terms("The {{scare||“1911”}} of the port.").size());
        assertEquals(0, terms("It is known as {{scare||“gate”}} of the port.").size());
        assertEquals(
                1,
                terms("It is known as one of the {{scare||“gates”}} of the port.")
                        .size());
        assertEquals(
                1, terms("It is known as such. {{scare||“Gates”}} are shut.").size());
        assertEquals(
                2,
                terms("The {{scare||“gate”}} {{scare||“keepers”}} left.\nIt rained.")
                        .size());
    }

    @Test
    void eachWordHasTheVoiceOfItsPlace() {
        List<LoadedTerm> terms = terms("The thugs left, said {{direct|A B|“a thug of thugs”}}, a thug.\n"
                + "{{direct|C D|“Thugs!”}} The thugs stayed.");
        assertEquals(
                List.of("AUTHOR", "QUOTED", "QUOTED", "AUTHOR", "QUOTED", "AUTHOR"),
                terms.stream().map(term -> term.voice().name()).toList());
        assertEquals("C D", terms.get(4).speaker().orElseThrow());
    }

    @Test
    void givesScareQuotesInsideAQuotationToItsSpeaker() {
        LoadedTerm term = only("{{direct|Sela Tui|“Their {{scare||‘reform’}} is a tax,”}} said Sela Tui.");
        assertEquals(Voice.QUOTED, term.voice());
        assertEquals("Sela Tui", term.speaker().orElseThrow());
        assertEquals(Quotation.Form.DIRECT, term.form().orElseThrow());
    }

    @Test
    void scansOnlyWhereTheOutletSpeaks() {
        assertTrue(terms("COMMENT:: What a thug.\nLOGIN_PROMPT:: Log in, thug.\nPINGBACK:: The thug")
                .isEmpty());
        List<LoadedTerm> terms = terms("RELATED_LINKS:: The thugs of Suva\nCAPTION:: A thug waits.");
        assertEquals(2, terms.size());
        assertEquals(Voice.AUTHOR, terms.get(0).voice());
    }

    private static List<LoadedTerm> terms(String marked) {
        return Fixture.of(marked).score().terms();
    }

    private static LoadedTerm only(String marked) {
        List<LoadedTerm> terms = terms(marked);
        assertEquals(1, terms.size(), terms.toString());
        return terms.get(0);
    }
}
