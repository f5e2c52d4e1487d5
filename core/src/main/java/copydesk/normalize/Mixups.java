package copydesk.normalize;

import copydesk.text.NormalizedText;
import copydesk.text.Span;

/** Undoes mix-ups of single-byte pages, line by line: single letters tell too little, a whole line tells enough. */
final class Mixups {
    private Mixups() {}

    static NormalizedText undo(String text) {
        NormalizedText.Builder out = NormalizedText.edit(text);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (isStrange(text, start, end)) {
                String line = text.substring(start, end);
                String undone = Mixup.undone(line);
                if (undone != null) {
                    replace(out, start, line, undone);
                }
            }
            start = end + 1;
        }
        return out.build();
    }

    private static boolean isStrange(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) >= 0x80 && Mixup.hints(text.charAt(i - 1), text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** One edit for each run of characters beyond ASCII. */
    private static void replace(NormalizedText.Builder out, int start, String line, String undone) {
        int i = 0;
        while (i < line.length()) {
            int end = i;
            while (end < line.length() && line.charAt(end) >= 0x80) {
                end++;
            }
            if (end > i) {
                out.replace(new Span(start + i, start + end), undone.substring(i, end), Repair.ENCODING.label());
            }
            i = end + 1;
        }
    }
}
