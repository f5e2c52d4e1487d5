package copydesk.normalize;

import copydesk.text.NormalizedText;
import copydesk.text.Span;

/** Removes control characters that are no blanks and no line ends. */
final class Controls implements Stage {
    @Override
    public boolean concerns(Traits traits) {
        return traits.controls();
    }

    @Override
    public NormalizedText repair(String text) {
        NormalizedText.Builder out = NormalizedText.edit(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f' && c != 0x0B;
            if ((control || c >= 0x7F && c < 0xA0) && !Invisibles.wouldPair(text, i, i + 1)) {
                out.delete(new Span(i, i + 1), Repair.CONTROL.label());
            }
        }
        return out.build();
    }
}
