package copydesk.bias;

import java.util.Locale;

/** What a loaded term does to the actor that it aims at. */
public enum Polarity {
    /** Puts it in a bad light. */
    NEGATIVE,
    /** Puts it in a good light. */
    POSITIVE,
    /** Neither. */
    NEUTRAL;

    /** Returns the name in lower case, as in {@code negative}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
