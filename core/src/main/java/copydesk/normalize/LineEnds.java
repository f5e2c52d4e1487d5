package copydesk.normalize;

import copydesk.text.NormalizedText;
import copydesk.text.Span;

/** Makes every line end a line feed. */
final class LineEnds implements Stage {
    @Override
    public boolean concerns(Traits traits) {
        return traits.lineEnds();
    }

    @Override
    public NormalizedText repair(String text) {
        NormalizedText.Builder out = NormalizedText.edit(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                out.replace(new Span(i, i + 2), "\n", Repair.LINE_END.label());
                i++;
            } else if (c == '\r' || c == '\f' || c == 0x0B || c == 0x2028 || c == 0x2029) {
                out.replace(new Span(i, i + 1), "\n", Repair.LINE_END.label());
            }
        }
        return out.build();
    }
}
