package copydesk.entities.corenlp;

/**
 * What the letters of a word tell where the model looks for a name elsewhere in its sentence. A letter is one UTF-16 unit here.
 *
 * @param any whether there are letters
 * @param capital whether there is a capital
 * @param name whether it starts with a capital and goes on without
 */
record Letters(boolean any, boolean capital, boolean name) {
    static Letters of(String word) {
        boolean starts =
                word.length() > 1 && (Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)));
        return new Letters(
                word.chars().anyMatch(Character::isLetter),
                word.chars().anyMatch(Character::isUpperCase),
                starts && word.chars().skip(1).noneMatch(Character::isUpperCase));
    }
}
