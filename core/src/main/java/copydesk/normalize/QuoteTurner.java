package copydesk.normalize;

import com.ibm.icu.lang.UCharacter;
import copydesk.text.NormalizedText;
import copydesk.text.Span;

/**
 * Turns a curly quotation mark that points the wrong way and gives back the space that it lost, on the evidence of its
 * own line: an opening mark behind a word while another is still open closes it.
 */
final class QuoteTurner implements Stage {
    private static final char OPEN = '“';
    private static final char CLOSE = '”';
    private static final char LOW = '„';

    @Override
    public boolean concerns(Traits traits) {
        return traits.curlyQuotes();
    }

    @Override
    public NormalizedText repair(String text) {
        if (text.indexOf(OPEN) < 0) {
            return NormalizedText.unchanged(text);
        }
        NormalizedText.Builder out = NormalizedText.edit(text);
        char open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                open = 0;
            } else if (c == LOW) {
                open = LOW;
            } else if (c == OPEN) {
                open = opening(text, i, open, out);
            } else if (c == CLOSE) {
                open = closing(text, i, open, out);
            }
        }
        return out.build();
    }

    /** Handles an opening mark; returns the mark that is open behind it, or 0. */
    private static char opening(String text, int i, char open, NormalizedText.Builder out) {
        boolean behindWord = i > 0 && isInk(text.charAt(i - 1));
        boolean beforeWord = i + 1 < text.length() && UCharacter.isLetterOrDigit(text.codePointAt(i + 1));
        if (open == LOW) {
            return 0;
        }
        if (open == OPEN && behindWord) {
            out.replace(new Span(i, i + 1), beforeWord ? "” " : "”", Repair.QUOTE.label());
            return 0;
        }
        if (open == 0 && behindWord && beforeWord && isLetterBefore(text, i) && closes(text, i)) {
            out.replace(new Span(i, i + 1), " “", Repair.QUOTE.label());
            return OPEN;
        }
        return behindWord && !beforeWord ? 0 : OPEN;
    }

    /** Handles a closing mark; returns the mark that is open behind it, or 0. */
    private static char closing(String text, int i, char open, NormalizedText.Builder out) {
        boolean beforeCapital = i + 1 < text.length() && UCharacter.isUUppercase(text.codePointAt(i + 1));
        if (open == OPEN && i > 0 && isInk(text.charAt(i - 1)) && beforeCapital) {
            out.replace(new Span(i, i + 1), "” ", Repair.QUOTE.label());
        }
        return 0;
    }

    /** Tells whether a closing mark follows on the line before another opening one. */
    private static boolean closes(String text, int from) {
        for (int i = from + 1; i < text.length() && i < from + 1000; i++) {
            char c = text.charAt(i);
            if (c == CLOSE) {
                return true;
            }
            if (c == '\n' || c == OPEN) {
                return false;
            }
        }
        return false;
    }

    private static boolean isLetterBefore(String text, int i) {
        return UCharacter.isLetter(text.codePointBefore(i));
    }

    private static boolean isInk(char c) {
        return c > ' ' && c != '(' && c != '[' && c != '—' && c != '–' && c != '-' && c != '‘' && c != '/';
    }
}
