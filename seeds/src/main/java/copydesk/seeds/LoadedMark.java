package copydesk.seeds;

import copydesk.text.Annotation;
import copydesk.text.Rows;
import copydesk.text.Span;
import java.util.Optional;

/**
 * A loaded expression as a reader marked it.
 *
 * @param span where, in the original text
 * @param text exactly the characters of the span
 * @param category the device, in the words of the marking guide, such as {@code name_calling_labelling}
 * @param strength 1 mild, 2 clear, 3 strong or abusive
 * @param voice whose words they are
 * @param speaker who speaks, if the voice is quoted and a name is given
 * @param target the name of the entity aimed at, if it is one
 * @param polarity toward the target
 */
public record LoadedMark(
        Span span,
        String text,
        String category,
        int strength,
        Voice voice,
        Optional<String> speaker,
        Optional<String> target,
        Polarity polarity)
        implements Annotation {
    /** Whose words they are. */
    public enum Voice {
        /** The text's own. */
        AUTHOR,
        /** Those of somebody quoted or reported. */
        QUOTED
    }

    /** What the words do to their target. */
    public enum Polarity {
        /** They lower it. */
        NEGATIVE,
        /** They raise it. */
        POSITIVE,
        /** Neither. */
        NEUTRAL
    }

    /** Checks the strength. */
    public LoadedMark {
        if (strength < 1 || strength > 3) {
            throw new IllegalArgumentException("strength " + strength + " is not between 1 and 3");
        }
    }

    @Override
    public String toString() {
        return voice + " " + Rows.quoted(text, 40) + " " + category + " " + strength
                + target.map(name -> " → " + Rows.clip(name, 30) + ", " + polarity)
                        .orElse("") + " " + span;
    }
}
