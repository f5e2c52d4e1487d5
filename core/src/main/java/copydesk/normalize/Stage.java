package copydesk.normalize;

/** One repair. It is asked about single characters, and works only at those it suspects. Holds no state. */
interface Stage {
    /** Returns the repair that this stage does. */
    Repair repair();

    /** Tells whether the character can ever be what this stage looks for. */
    boolean mayConcern(char c);

    /** Tells, from at most {@link Watch#REACH} characters to each side, whether the one at {@code at} may be a fault. */
    boolean suspects(String text, int at);

    /**
     * Writes down the repairs of a text.
     *
     * @param places the characters that are suspected, in order; not empty
     */
    void repair(Draft draft, Places places);
}
