package copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copydesk.Copydesk;
import java.util.Optional;
import java.util.stream.Collectors;
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

    @Test
    void aHeadlineOfFiveWordsOrLessBehindTheDashIsTheSite() {
        assertTitle("Ferry stays in", "<title>Ferry stays in | News of The Old Pier</title>");
        assertTitle(
                "Ferry stays in port | News of The Very Old Pier",
                "<title>Ferry stays in port | News of The Very Old Pier</title>");
        assertTitle("Ferry stays | The Pier", "<title>Ferry stays | The Pier</title>");
        assertTitle("Ferry - it stays in port", "<title>Ferry - it stays in port :: The Pier</title>");
    }

    @Test
    void theVisibleHeadlineOfAPageWinsIfItIsTheStorys() {
        String window = "<title>Night ferry stays in port | The Pier</title>";
        assertTitle("Ferry stays in port, again", window + "<h1>Ferry stays in port, again</h1>");
        assertTitle("FERRY STAYS", window + "<h1>FERRY STAYS</h1>");
        assertTitle("Night ferry stays in port", window + "<h1>The Pier</h1>");
        assertTitle("Night ferry stays in port", window + "<h1>Welcome to all readers of our pier</h1>");
    }

    private static void assertTitle(String title, String html) {
        String story = STORY.lines().map(line -> "<p>" + line + "</p>").collect(Collectors.joining());
        assertEquals(Optional.of(title), Copydesk.parseHtml(html + story, "").title());
    }
}
