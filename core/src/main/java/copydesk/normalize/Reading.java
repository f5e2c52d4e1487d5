package copydesk.normalize;

import copydesk.text.NormalizedText;
import copydesk.text.Span;

/**
 * A stretch of text read as UTF-8 that went through a code page once.
 *
 * @param text the stretch with every sequence decoded; what is no sequence stays
 * @param sound how many sequences have all their bytes
 * @param strays how many of their bytes are controls though the page has signs for them
 */
record Reading(NormalizedText text, int sound, int strays) {
    private static final String LABEL = Repair.ENCODING.label();
    private static final int GRAVE = 'à';

    static Reading of(String text, CodePage page, ShrunkenSpace spaces) {
        int i = firstSequence(text, page);
        if (i < 0) {
            return new Reading(NormalizedText.unchanged(text), 0, 0);
        }
        NormalizedText.Builder out = NormalizedText.edit(text);
        int sound = 0;
        int strays = 0;
        while (i < text.length()) {
            boolean isFree = text.charAt(i) >= 0x80 && i >= out.position();
            Sequence sequence = isFree ? Sequence.at(text, i, page) : Sequence.NONE;
            if (!sequence.exists()) {
                i++;
                continue;
            }
            int end = sequence.end();
            if (sequence.codePoint() == GRAVE && text.charAt(end - 1) == ' ' && spaces.isWordEnd(text, end)) {
                end--;
            }
            out.replace(new Span(i, end), Character.toString(sequence.codePoint()), LABEL, page.why());
            sound += sequence.isLost() ? 0 : 1;
            for (; i < sequence.end(); i++) {
                strays += page.isStray(text.charAt(i)) ? 1 : 0;
            }
        }
        return new Reading(out.build(), sound, strays);
    }

    private static int firstSequence(String text, CodePage page) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 && Sequence.at(text, i, page).exists()) {
                return i;
            }
        }
        return -1;
    }

    boolean isChanged() {
        return text.isChanged();
    }
}
