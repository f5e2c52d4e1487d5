package copydesk.entities;

import java.util.List;

/** Tells names by how they are written. */
final class Shapes {
    /** Two capitals are rather those of a person or a state. */
    static final int FEWEST_INITIALS = 3;

    private static final int MOST_INITIALS = 7;
    private static final int SHORTEST_CAMEL = 6;
    private static final int LONGEST_PREFIX = 4;
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

    /** Returns how many small ASCII letters stand before a capital and a small letter; 0 if the word is not so. */
    static int smallPrefix(String text, int start, int end) {
        int at = start;
        while (at < Math.min(end, start + LONGEST_PREFIX) && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
            at++;
        }
        boolean mixed = at > start
                && at + 1 < end
                && Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at + 1));
        return mixed ? at - start : 0;
    }

    /** Tells whether a word is written as initials of an organization are. */
    static boolean isInitials(Page page, int i) {
        return page.isWord(i)
                && page.isAllCaps(i)
                && page.length(i) >= FEWEST_INITIALS
                && page.length(i) <= MOST_INITIALS
                && isLetters(page.word(i));
    }

    static boolean isLetters(String word) {
        return word.chars().allMatch(Character::isLetter);
    }
}
