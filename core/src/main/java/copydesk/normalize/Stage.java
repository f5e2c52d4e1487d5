package copydesk.normalize;

import copydesk.text.NormalizedText;

/** One repair over a whole text. Holds no state. */
interface Stage {
    /** Tells whether a text with these traits can need this repair at all. */
    boolean concerns(Traits traits);

    /** Returns the text with its repairs; unchanged if there is nothing to do. */
    NormalizedText repair(String text);
}
