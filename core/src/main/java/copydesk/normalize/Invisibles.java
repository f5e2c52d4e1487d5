package copydesk.normalize;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * Removes what cannot be seen and has no use: zero-width spaces, byte order marks, soft hyphens; joiners unless a
 * script or an emoji needs them; direction marks unless letters that run from right to left stand near.
 */
final class Invisibles implements Stage {
    @Override
    public Repair repair() {
        return Repair.INVISIBLE;
    }

    @Override
    public boolean mayConcern(char c) {
        return c == 0xAD
                || c == 0x61C
                || c == 0x180E
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0xFEFF
                || c >= 0xFFF9 && c <= 0xFFFB;
    }

    @Override
    public boolean suspects(String text, int at) {
        char c = text.charAt(at);
        boolean joiner = c == 0x200C || c == 0x200D;
        return !joiner || !joins(text, at);
    }

    @Override
    public int reach(char c) {
        return isDirection(c) ? RightToLeft.NEAR + BESIDE : BESIDE;
    }

    @Override
    public void repair(Draft draft, Places places) {
        RightToLeft near = new RightToLeft(draft.text());
        int i = 0;
        while (i < places.size()) {
            int start = places.get(i);
            int end = start;
            while (i < places.size() && places.get(i) == end && !isNeeded(near, draft.text(), end)) {
                end++;
                i++;
            }
            if (end > start) {
                draft.delete(start, end, why(draft.text().charAt(start)));
            } else {
                i++;
            }
        }
    }

    private static String why(char c) {
        if (c == 0xAD) {
            return "soft hyphen";
        }
        return isDirection(c) ? "direction mark without need" : "zero-width character";
    }

    private static boolean isNeeded(RightToLeft near, String text, int at) {
        return isDirection(text.charAt(at)) && near.isAround(at);
    }

    private static boolean isDirection(char c) {
        return c == 0x61C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /** Joiners matter between the letters of joining and Indic scripts, and within emoji. */
    private static boolean joins(String text, int at) {
        return at > 0 && at + 1 < text.length() && joins(text.codePointBefore(at)) && joins(text.codePointAt(at + 1));
    }

    private static boolean joins(int c) {
        if (c < 0x2FF) {
            return false;
        }
        int script = UScript.getScript(c);
        boolean plain = script == UScript.LATIN
                || script == UScript.GREEK
                || script == UScript.CYRILLIC
                || script == UScript.HAN
                || script == UScript.COMMON;
        return !plain || UCharacter.hasBinaryProperty(c, UProperty.EMOJI) || c == 0xFE0F || c == 0x200D;
    }

    /** Looks, from left to right, for letters that run from right to left near places of a text. */
    private static final class RightToLeft {
        private static final int NEAR = 200;

        private final String text;
        private int scanned;
        private int last = -NEAR - 1;

        RightToLeft(String text) {
            this.text = text;
        }

        boolean isAround(int at) {
            int to = Math.min(text.length(), at + NEAR);
            for (int i = to - 1; i >= Math.max(scanned, at - NEAR); i--) {
                if (isLetter(text.charAt(i))) {
                    last = i;
                    break;
                }
            }
            scanned = Math.max(scanned, to);
            return last >= at - NEAR;
        }

        private static boolean isLetter(char c) {
            if (c < 0x590 || Character.isSurrogate(c)) {
                return false;
            }
            int direction = UCharacter.getDirection(c);
            return direction == UCharacterDirection.RIGHT_TO_LEFT && c != 0x200F
                    || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC && c != 0x61C;
        }
    }
}
