package copydesk.bias;

/**
 * A name at which words can aim.
 *
 * @param first its first token
 * @param end the token behind it
 * @param target who it is
 * @param place whether it is a place, which acts only where no preposition of place stands before it
 */
record Actor(int first, int end, Target target, boolean place) {}
