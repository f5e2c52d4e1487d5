package copydesk.bias;

import copydesk.text.Annotation;
import copydesk.text.Quotation;
import copydesk.text.Rows;
import copydesk.text.Span;
import java.util.Optional;

/**
 * A loaded word or phrase at one place of a text, with whose it is and at whom it aims.
 *
 * @param span where it stands in the original text
 * @param text exactly the characters of the span
 * @param category how it loads the text
 * @param strength 1 mild, 2 clear, 3 strong or abusive
 * @param voice whose words it is
 * @param form how the quotation is marked that it stands in
 * @param speaker who is quoted, if somebody is and has a name
 * @param target at whom it aims
 * @param polarity what it does to the target
 * @param negated whether the text denies it, as in "not a puppet"
 * @param why a short reason with the id of the lexicon's row
 * @param neutral a plainer wording, where the lexicon has one
 */
public record LoadedTerm(
        Span span,
        String text,
        Category category,
        int strength,
        Voice voice,
        Optional<Quotation.Form> form,
        Optional<String> speaker,
        Optional<Target> target,
        Polarity polarity,
        boolean negated,
        String why,
        Optional<String> neutral)
        implements Annotation {
    /** Checks the strength. */
    public LoadedTerm {
        if (strength < 1 || strength > 3) {
            throw new IllegalArgumentException("strength " + strength + " is not 1, 2 or 3");
        }
    }

    @Override
    public String toString() {
        String aim = target.map(actor -> " → " + actor.name()).orElse("") + ", " + (negated ? "negated " : "");
        return voice.label() + " " + Rows.quoted(text, 40) + "  " + category.label() + " " + strength + "  "
                + speaker.orElse("") + aim + polarity.label() + " " + span;
    }
}
