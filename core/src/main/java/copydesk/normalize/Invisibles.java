package copydesk.normalize;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import copydesk.text.NormalizedText;
import copydesk.text.Span;

/**
 * Removes what cannot be seen and has no use: zero-width spaces, byte order marks, soft hyphens; joiners unless a
 * script or an emoji needs them; direction marks unless the text has a script that runs from right to left.
 */
final class Invisibles implements Stage {
    @Override
    public boolean concerns(Traits traits) {
        return traits.invisibles();
    }

    static boolean isCandidate(char c) {
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
    public NormalizedText repair(String text) {
        boolean rightToLeft = hasRightToLeft(text);
        NormalizedText.Builder out = NormalizedText.edit(text);
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && isCandidate(text.charAt(end)) && !isNeeded(text, end, rightToLeft)) {
                end++;
            }
            if (end == i) {
                i++;
                continue;
            }
            if (!wouldPair(text, i, end)) {
                out.delete(new Span(i, end), Repair.INVISIBLE.label());
            }
            i = end;
        }
        return out.build();
    }

    /** Tells whether without {@code [from, to)} two lone halves would become a surrogate pair. */
    static boolean wouldPair(String text, int from, int to) {
        return from > 0
                && to < text.length()
                && Character.isHighSurrogate(text.charAt(from - 1))
                && Character.isLowSurrogate(text.charAt(to));
    }

    private static boolean isNeeded(String text, int at, boolean rightToLeft) {
        char c = text.charAt(at);
        if (c == 0x200C || c == 0x200D) {
            return at > 0
                    && at + 1 < text.length()
                    && joins(text.codePointBefore(at))
                    && joins(text.codePointAt(at + 1));
        }
        boolean direction =
                c == 0x61C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        return direction && rightToLeft;
    }

    /** Joiners matter between the letters of joining and Indic scripts, and within emoji. */
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

    private static boolean hasRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x590 && !Character.isSurrogate(c)) {
                int direction = UCharacter.getDirection(c);
                if (direction == UCharacterDirection.RIGHT_TO_LEFT && c != 0x200F
                        || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC && c != 0x61C) {
                    return true;
                }
            }
        }
        return false;
    }
}
