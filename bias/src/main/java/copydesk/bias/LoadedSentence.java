package copydesk.bias;

import copydesk.text.Annotation;
import copydesk.text.Rows;
import copydesk.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * A sentence with how likely a careful reader would call its wording loaded, by the lexicon's findings in it and by what
 * else it says and how.
 *
 * @param span where it stands in the original text
 * @param text exactly the characters of the span
 * @param probability from 0 to 1; at 0.5 as many sentences like it are loaded as are not
 * @param reasons what spoke most for that, the strongest first: words of the sentence, or what was counted in it
 */
public record LoadedSentence(Span span, String text, double probability, List<String> reasons) implements Annotation {
    /** Checks the probability and copies the reasons. */
    public LoadedSentence {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability " + probability + " is not between 0 and 1");
        }
        reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f", probability) + " " + span + " " + Rows.quoted(text, 60) + "  "
                + String.join(", ", reasons);
    }
}
