package copydesk.entities.corenlp;

/** What the letters of a word tell where the model looks for a name elsewhere in its sentence. */
enum NameCase {
    /** A capital at the start, and no other. */
    NAME,
    /** No capital. */
    SMALL,
    OTHER,
    NO_LETTERS;

    static NameCase of(String word) {
        if (word.codePoints().noneMatch(Character::isLetter)) {
            return NO_LETTERS;
        }
        if (word.chars().noneMatch(Character::isUpperCase)) {
            return SMALL;
        }
        boolean onlyFirst = word.chars().skip(1).noneMatch(Character::isUpperCase);
        return onlyFirst ? NAME : OTHER;
    }
}
