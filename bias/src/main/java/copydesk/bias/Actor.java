package copydesk.bias;

/**
 * A name at which words can aim.
 *
 * @param first its first token
 * @param end the token behind it
 * @param target who it is
 * @param kind what is known of it
 */
record Actor(int first, int end, Target target, Kind kind) {
    enum Kind {
        /** Whom "he" and "she" may mean. */
        PERSON,
        /** Acts only where no preposition of place stands before it. */
        PLACE,
        /** Only says of what nation something is. */
        ADJECTIVE,
        OTHER
    }

    boolean isPerson() {
        return kind == Kind.PERSON;
    }
}
