package copydesk.release;

import copydesk.seeds.Seed;
import copydesk.seeds.Seeds;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** The articles of the seed corpus, and texts generated of pieces on which languages and calendars differ. */
final class TrialTexts {
    private static final List<String> PIECES = List.of(
            "INSTITUTE OFFICIALS IN IZMIR SAID ",
            "I think, said Ibrahim Ilıcalı. ",
            "İstanbul’s so-called REGIME, ",
            "a DISGRACEFUL CRIMINAL INVASION. ",
            "“It is infamous,” said President Ingrid Ivić. ",
            "BY IRIS INNES\n",
            "3 APRIL 2020, 11:15 PM\n",
            "Published: 21 March 2020\n",
            "LIKE THIS:\n",
            "SHARE THIS\n",
            "15 THOUGHTS ON “TIDINGS”\n",
            "It cost $1,234,567.89 (₤2.5 MILLION). ",
            "١٢٣ riots and ๑๒๓ raids; 令和8年. ",
            "AIDS victims of 1,500 F-16I strikes ",
            "THE UNITED NATIONS (UNIFIL) ",
            "Ã©lite ",
            "&Igrave;&nbsp;&amp; ",
            "straße, STRASSE, ﬁre, ΟΔΟΣ ",
            "שלום ",
            "\uD83D",
            "\u200F",
            "\n",
            "\n\n",
            "Pingback: THE INSIDER | IN BRIEF\n",
            "The militia, which critics call a militia, is in ruins.\n");

    private TrialTexts() {}

    /** Returns texts by name, the same ones each time: the seeds and as many generated ones as are asked for. */
    static Map<String, String> withGenerated(int many) {
        Map<String, String> texts = new TreeMap<>();
        for (Seed seed : Seeds.all()) {
            texts.put(seed.id(), seed.text());
        }
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < many; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(80); length > 0; length--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            texts.put("generated-" + i, text.toString());
        }
        return texts;
    }
}
