package copydesk.bias;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** News is not bias: grave facts are no findings. */
class HardNegativesTest {
    private static final double MOST_FALSE_ALARMS = 0.03;

    private static final double MOST_FALSE_ALARMS_TOGETHER = 0.07;

    private static final int TOGETHER = 10;

    @Test
    void hardlyEverCallsPlainNewsLoaded() {
        List<String> lines = Fixture.lines("hard_negatives.txt");
        List<String> alarms = new ArrayList<>();
        for (String line : lines) {
            BiasReport report = LoadedLanguage.english().score(Fixture.plain(line));
            if (!report.terms().isEmpty()) {
                alarms.add(line + " " + report.terms());
            }
        }
        assertTrue(lines.size() >= 460);
        assertTrue(alarms.size() <= MOST_FALSE_ALARMS * lines.size(), String.join("\n", alarms));
    }

    /** Ten to a text, so that each has a rest of the text beside it, full of words that look loaded. */
    @Test
    void hardlyEverCallsPlainNewsLoadedInTextsOfSuchNews() {
        List<String> lines = Fixture.lines("hard_negatives.txt");
        List<String> alarms = new ArrayList<>();
        for (int i = 0; i + TOGETHER <= lines.size(); i += TOGETHER) {
            LoadedLanguage.english()
                    .score(Fixture.plain(String.join("\n", lines.subList(i, i + TOGETHER))))
                    .terms()
                    .forEach(term -> alarms.add(term.toString()));
        }
        assertTrue(alarms.size() <= MOST_FALSE_ALARMS_TOGETHER * lines.size(), String.join("\n", alarms));
    }
}
