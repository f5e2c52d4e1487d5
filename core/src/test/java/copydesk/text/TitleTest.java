package copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.Copydesk;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TitleTest {
    private static final String STORY =
            "The night ferry to Ancona did not leave on Monday, and two hundred passengers slept in the terminal.\n"
                    + "The company said on Tuesday that it would pay for the hotel rooms of all who had waited.\n";

    @Test
    void theVisibleHeadlineWinsOverThePagesTitleLine() {
        String page = "Night ferry stays in port | The Pier\nHome\nNews\nNight ferry stays in port\n" + STORY;
        assertEquals(
                Optional.of("Night ferry stays in port"), Copydesk.parse(page).title());
    }

    @Test
    void theSitesNameIsCutOffThePagesTitleLine() {
        String page = "Night ferry stays in port - The Pier\nHome\nNews\nSport\n" + STORY;
        assertEquals(
                Optional.of("Night ferry stays in port"), Copydesk.parse(page).title());
    }

    @Test
    void aHeadlineWithADashStaysWhole() {
        assertEquals(
                Optional.of("Night ferry stays in port - again"),
                Copydesk.parse("Night ferry stays in port - again\n\n" + STORY).title());
    }
}
