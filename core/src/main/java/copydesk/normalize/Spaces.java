package copydesk.normalize;

import copydesk.text.NormalizedText;
import copydesk.text.Span;

/** Makes every run of blanks within a line one plain space, or one tab if it has one; takes them off line edges. */
final class Spaces implements Stage {
    @Override
    public boolean concerns(Traits traits) {
        return traits.spaces();
    }

    /** Tells whether the character is a blank other than space and tab. */
    static boolean isOdd(char c) {
        return c == 0xA0 || c == 0x1680 || c >= 0x2000 && c <= 0x200A || c == 0x202F || c == 0x205F || c == 0x3000;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || isOdd(c);
    }

    @Override
    public NormalizedText repair(String text) {
        NormalizedText.Builder out = NormalizedText.edit(text);
        int i = 0;
        while (i < text.length()) {
            if (!isBlank(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < text.length() && isBlank(text.charAt(end))) {
                end++;
            }
            out.replace(new Span(i, end), replacement(text, i, end), Repair.SPACE.label());
            i = end;
        }
        return out.build();
    }

    private static String replacement(String text, int start, int end) {
        if (start == 0 || end == text.length() || text.charAt(start - 1) == '\n' || text.charAt(end) == '\n') {
            return "";
        }
        if (text.substring(start, end).indexOf('\t') >= 0) {
            return "\t";
        }
        return end - start == 1 && text.charAt(start) == 0x3000 ? "\u3000" : " ";
    }
}
