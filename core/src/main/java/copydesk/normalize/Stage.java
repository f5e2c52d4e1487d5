package copydesk.normalize;

import java.util.List;

/** One repair. It is asked about single characters, and works only at those it suspects. Holds no state. */
interface Stage {
    /** Returns the repair that this stage does. */
    Repair repair();

    /** Tells whether the character can ever be what this stage looks for. */
    boolean mayConcern(char c);

    /**
     * Returns the neighbours without which it suspects nothing. What it suspects is the second of them, or stands at
     * most {@link Clue#REACH} characters before that; but the first and the last character of a text need no clue.
     */
    default List<Clue> clues() {
        return List.of(Clue.alone(this::mayConcern));
    }

    /** Tells, from at most {@link Watch#REACH} characters to each side, whether the one at {@code at} may be a fault. */
    boolean suspects(String text, int at);

    /**
     * Writes down the repairs of a text.
     *
     * @param places the characters that are suspected, in order; not empty
     */
    void repair(Draft draft, Places places);
}
