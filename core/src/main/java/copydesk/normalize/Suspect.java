package copydesk.normalize;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of text that would be less odd if it were decoded again.
 *
 * @param start where it starts in the text
 * @param peeled what would become of it
 * @param spaces how its text treats spaces
 */
record Suspect(int start, Peeled peeled, ShrunkenSpace spaces) {
    static List<Suspect> in(String text) {
        List<Suspect> suspects = new ArrayList<>();
        ShrunkenSpace spaces = new ShrunkenSpace(text);
        Stretches stretches = new Stretches(text);
        while (stretches.next()) {
            Peeled peeled = Peeled.of(text.substring(stretches.start(), stretches.end()), spaces);
            if (peeled.gain() > 0) {
                suspects.add(new Suspect(stretches.start(), peeled, spaces));
            }
        }
        return suspects;
    }

    String stretch() {
        return peeled.text().original();
    }

    int end() {
        return start + stretch().length();
    }

    /** Tells whether the page that misread another stretch misread this one, too. */
    boolean sharesPageWith(Suspect other) {
        CodePage page = other.peeled.page();
        return page == peeled.page() || read(page).equals(read(peeled.page()));
    }

    private String read(CodePage page) {
        return Reading.of(stretch(), page, spaces).text().text();
    }
}
