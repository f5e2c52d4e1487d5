package copydesk.entities;

import java.util.List;

/** Tells names by how they are written. */
final class Shapes {
    private static final int SHORTEST_CAMEL = 6;
    private static final List<String> SURNAMES =
            List.of("Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Von", "Fitz", "O");

    private Shapes() {}

    /** Tells whether a word has a capital inside as brands have, and surnames such as {@code McKay} have not. */
    static boolean isCamel(String word) {
        if (word.length() < SHORTEST_CAMEL || !isLetters(word)) {
            return false;
        }
        for (int i = 2; i < word.length(); i++) {
            boolean inner = Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1));
            if (inner) {
                return !SURNAMES.contains(word.substring(0, i));
            }
        }
        return false;
    }

    static boolean isLetters(String word) {
        return word.chars().allMatch(Character::isLetter);
    }
}
