package copydesk.normalize;

/**
 * Two neighbours that may mean a fault: a cheap sign that a stage looks for, which sound text hardly has.
 *
 * @param first tells whether a character can be the first of the two
 * @param second tells whether a character can be the second
 */
record Clue(Test first, Test second) {
    /** So many characters before the second neighbour a suspected one may stand. */
    static final int REACH = 2;

    /** Tells something of a character. */
    interface Test {
        boolean holds(char c);
    }

    /** Returns the clue that a character is, whatever stands before it. */
    static Clue alone(Test test) {
        return new Clue(c -> true, test);
    }
}
