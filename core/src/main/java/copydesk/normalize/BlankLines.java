package copydesk.normalize;

import copydesk.text.NormalizedText;
import copydesk.text.Span;

/** Leaves one blank line where there are more, none before the text, and one line end behind it. */
final class BlankLines implements Stage {
    @Override
    public boolean concerns(Traits traits) {
        return traits.blankLines();
    }

    @Override
    public NormalizedText repair(String text) {
        NormalizedText.Builder out = NormalizedText.edit(text);
        int i = text.indexOf('\n');
        while (i >= 0) {
            int end = i;
            while (end < text.length() && text.charAt(end) == '\n') {
                end++;
            }
            int keep = i == 0 ? 0 : end == text.length() ? 1 : 2;
            if (end - i > keep) {
                out.delete(new Span(i + keep, end), Repair.BLANK_LINE.label());
            }
            i = text.indexOf('\n', end);
        }
        return out.build();
    }
}
