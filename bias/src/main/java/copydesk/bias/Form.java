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
    FIXED,
    /** As written, a sign for which the whole sentence is the finding, unless a word of it is one. */
    SENTENCE
}
