package copydesk.bias;

/** Where in its sentence a row of the lexicon finds the actor it aims at. */
enum Aim {
    /** The name it modifies or stands in apposition to: "dictator X", "the X regime", "X is a crook". */
    MODIFIED,
    /** The next name behind it. */
    FOLLOWING,
    /** The nearest name before it. */
    PRECEDING,
    /** Who does it: the nearest name before it that is no object of a preposition. */
    SUBJECT,
    /** To whom it is done. */
    OBJECT,
    /** The name in the phrase's own slot. */
    SLOT,
    /** Nobody that its place tells: who acts in the sentence if it praises or blames, else nobody. */
    NONE
}
