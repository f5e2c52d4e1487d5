package copydesk.normalize;

import com.ibm.icu.text.Normalizer2;
import copydesk.text.NormalizedText;
import copydesk.text.Span;

/** Composes letters and marks to NFC, a stretch between two normalization boundaries at a time. */
final class Composer implements Stage {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** No word has so many marks; ordering a longer run would cost more than linear time. */
    private static final int LONGEST = 256;

    /** All characters below are composed already and combine with nothing below. */
    private static final char FIRST_MARK = 0x300;

    @Override
    public boolean concerns(Traits traits) {
        return traits.marks();
    }

    @Override
    public NormalizedText repair(String text) {
        int i = NFC.spanQuickCheckYes(text);
        if (i == text.length()) {
            return NormalizedText.unchanged(text);
        }
        NormalizedText.Builder out = NormalizedText.edit(text);
        while (i < text.length()) {
            if (text.charAt(i) < FIRST_MARK && (i + 1 == text.length() || text.charAt(i + 1) < FIRST_MARK)) {
                i++;
                continue;
            }
            if (text.charAt(i) < ' ') {
                i++;
                continue;
            }
            int end = next(text, i);
            while (end < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(end))) {
                end = next(text, end);
            }
            if (end - i <= LONGEST) {
                String stretch = text.substring(i, end);
                if (!NFC.isNormalized(stretch)) {
                    out.replace(new Span(i, end), NFC.normalize(stretch), Repair.COMPOSE.label());
                }
            }
            i = end;
        }
        return out.build();
    }

    private static int next(String text, int at) {
        return at + Character.charCount(text.codePointAt(at));
    }
}
