package copydesk.bias;

/**
 * One of the words among which writers choose for one thing.
 *
 * @param concept what they name
 * @param label the word
 * @param stance what the choice says of it
 */
record Label(String concept, String label, Polarity stance) {}
