package copydesk.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copydesk.laws.RawText;
import copydesk.text.Edit;
import copydesk.text.NormalizedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WatchTest {
    private static final Watch WATCH = new Watch(EnumSet.allOf(Repair.class));
    private static final int FIRST_LOCAL = 1;
    private static final int END_LOCAL = Watch.endOfLocal(FIRST_LOCAL);

    @Provide
    Arbitrary<String> texts() {
        return RawText.any();
    }

    /** Faults within so much sound text that they have regions of their own. */
    @Provide
    Arbitrary<String> longTexts() {
        Arbitrary<String> sound = Arbitraries.of(
                        "The ferry left the island on Monday night, and nobody was hurt. ",
                        "“Il n’a pas dû,” said Chloë, “voilà.” ",
                        "Паром пришёл в порт утром.\n\n")
                .list()
                .ofMaxSize(12)
                .map(sentences -> String.join("", sentences));
        return Combinators.combine(sound, RawText.ofAtMost(4))
                .as((before, faults) -> before + faults)
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Property
    void aSurveyFindsAllThatTheStagesSuspect(@ForAll("texts") String text) {
        Suspicions found = WATCH.survey(text);
        for (int k = 0; k < Watch.STAGES.size(); k++) {
            assertEquals(suspectedBy(Watch.STAGES.get(k), text), places(found.of(k)));
        }
    }

    private static List<Integer> suspectedBy(Stage stage, String text) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (stage.mayConcern(text.charAt(i)) && stage.suspects(text, i)) {
                places.add(i);
            }
        }
        return places;
    }

    private static List<Integer> places(Places places) {
        List<Integer> list = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            list.add(places.get(i));
        }
        return list;
    }

    @Property
    void stagesDoInRegionsWhatTheyDoInTheWholeText(@ForAll("longTexts") String text) {
        Optional<NormalizedText> inRegions = new LocalWork(WATCH, FIRST_LOCAL, END_LOCAL).of(text, WATCH.survey(text));
        Work whole = new Work(WATCH, text, WATCH.survey(text));
        for (int k = FIRST_LOCAL; k < END_LOCAL; k++) {
            int steps = 0;
            while (steps < Work.REPEATS && whole.step(k)) {
                steps++;
            }
        }
        assertEquals(whole.done(), inRegions.orElse(whole.done()));
    }

    @Test
    void aFaultNeedsOnlyItsRegion() {
        String sound = "The ferry left the island on Monday night. ".repeat(100);
        String text = sound + "It came\u00A0back &amp; left. " + sound.strip();
        Suspicions suspected = WATCH.survey(text);
        assertTrue(Regions.of(text, suspected, FIRST_LOCAL, END_LOCAL).stream()
                        .mapToInt(region -> region.length())
                        .sum()
                < 1000);
        assertEquals(
                List.of("space", "entity"),
                new LocalWork(WATCH, FIRST_LOCAL, END_LOCAL)
                        .of(text, suspected).orElseThrow().edits().stream()
                                .map(Edit::repair)
                                .toList());
    }
}
