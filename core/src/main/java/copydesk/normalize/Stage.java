package copydesk.normalize;

import java.util.List;

/** One repair. It is asked about single characters, and works only at those it suspects. Holds no state. */
interface Stage {
    /** The reach of a stage that may look at all of a text. */
    int ANYWHERE = Integer.MAX_VALUE;

    /** The reach of a stage that looks at a character and its neighbours. */
    int BESIDE = 4;

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
     * Returns how many characters to each side of a suspected one decide what becomes of it; {@link #ANYWHERE} if there
     * is no such bound. A bound does not count what goes on to the next space between letters.
     */
    default int reach(char c) {
        return ANYWHERE;
    }

    /**
     * Writes down the repairs of a text.
     *
     * @param places the characters that are suspected, in order; not empty
     */
    void repair(Draft draft, Places places);
}
