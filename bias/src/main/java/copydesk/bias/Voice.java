package copydesk.bias;

import java.util.Locale;

/** Whose words a loaded term is. */
public enum Voice {
    /** The text's own. */
    AUTHOR,
    /** Those of somebody the text quotes or reports. */
    QUOTED;

    /** Returns the name in lower case, as in {@code quoted}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
