package copydesk.entities;

/** Tells whether a short form is made of the letters of a long one. */
final class Abbreviation {
    private Abbreviation() {}

    /**
     * Tells whether the letters stand in this order in the words, the first at the start of the first word, and every
     * long word is passed only with a letter of it taken, but one in four.
     *
     * @param letters the short form, folded
     * @param words the long form, folded
     */
    static boolean spells(String letters, String[] words) {
        int at = letters.length();
        int passed = 0;
        int taken = 0;
        for (int w = words.length - 1; w >= 0; w--) {
            String word = words[w];
            int before = at;
            int from = take(letters, at, word, w == 0);
            if (from < before) {
                at = from;
                taken++;
            } else if (word.length() > 3) {
                passed++;
            }
        }
        return at == 0 && taken > 1 && passed * 4 <= words.length && letters.charAt(0) == first(words[0]);
    }

    private static char first(String word) {
        return word.isEmpty() ? ' ' : word.charAt(0);
    }

    /** Takes the word's initial, and inner letters before it as far as the short form has them; returns what is left. */
    private static int take(String letters, int end, String word, boolean last) {
        if (end == 0 || word.isEmpty()) {
            return end;
        }
        for (int from = end - 1; from >= Math.max(0, end - 4); from--) {
            boolean starts = letters.charAt(from) == word.charAt(0) && isWithin(letters, from, end, word);
            if (starts && (!last || from == 0)) {
                return from;
            }
        }
        return end;
    }

    private static boolean isWithin(String letters, int from, int end, String word) {
        int at = 0;
        for (int i = from; i < end; i++) {
            at = word.indexOf(letters.charAt(i), at);
            if (at < 0) {
                return false;
            }
            at++;
        }
        return true;
    }
}
