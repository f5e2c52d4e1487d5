package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LearnedSentencesTest {
    private static final String SLANTED = "The thugs met. The crooks met. The cronies met. The stooges met. ";
    private static final String LOADED = "Next they will want your lunch, your hat and your dog.";

    @Test
    void findsAShortSentenceThatReadsAsLoadedInASlantedText() {
        assertEquals(List.of(LOADED), whole(SLANTED + LOADED));
        assertEquals(List.of(), whole("It rained. The port opened. " + LOADED), "the text is plain");
        assertEquals(List.of(), whole(SLANTED + "The port opens on Monday at nine."), "the sentence is plain");
    }

    @Test
    void leavesOutWordsOfOthersAndWhatIsFoundOtherwise() {
        assertEquals(List.of(), whole(SLANTED + "{{direct|Ana Sol|“" + LOADED + "”}}"));
        assertEquals(List.of(), whole(SLANTED + LOADED.replace("they", "the thugs")));
        assertEquals(List.of(), whole(SLANTED + "\nDIALOGUE:: " + LOADED));
    }

    @Test
    void leavesOutSentencesThatAreTooShortOrTooLongToPointAt() {
        assertEquals(List.of(), whole(SLANTED + "Your dog."));
        String again = " and your hat".repeat(6);
        assertEquals(List.of(), whole(SLANTED + LOADED.replace(".", again + ".")));
    }

    private static List<String> whole(String marked) {
        return Fixture.of(marked).score().terms().stream()
                .filter(term -> term.why().endsWith("learned-sentence"))
                .map(LoadedTerm::text)
                .toList();
    }
}
