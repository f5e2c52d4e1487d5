package copydesk.bias;

/** How a row's word is inflected. */
enum Form {
    /** Also the plural and the possessive. */
    NOUN,
    /** Also -s, -ed and -ing. */
    VERB,
    /** As written. */
    ADJ,
    /** As written. */
    FIXED
}
