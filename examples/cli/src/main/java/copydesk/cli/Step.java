package copydesk.cli;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What {@code batch} may be asked for. */
public enum Step {
    CLEAN,
    QUOTES,
    ENTITIES,
    BIAS;

    /**
     * Returns the steps of a list such as {@code clean,bias}.
     *
     * @throws IllegalArgumentException if one is unknown
     */
    public static Set<Step> list(String names) {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        for (String name : names.split(",", -1)) {
            try {
                steps.add(valueOf(name.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "step \"" + name.strip() + "\" is not one of clean, quotes, entities, bias", e);
            }
        }
        return steps;
    }
}
