package copydesk.evaluate;

import java.util.List;

/** The texts that are marked, without their marks, for those who read them for something else. */
public final class Texts {
    private Texts() {}

    /** Returns the news texts that are marked for names and quotations. */
    public static List<String> news() {
        return NewsMarks.all().stream().map(NewsGold::text).toList();
    }

    /** Returns the articles that are marked for loaded language and kept aside. */
    public static List<String> loaded() {
        return LoadedScores.heldTexts();
    }
}
