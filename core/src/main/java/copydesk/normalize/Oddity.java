package copydesk.normalize;

import com.ibm.icu.lang.UScript;
import copydesk.normalize.Glyphs.Kind;

/**
 * How odd a stretch of text looks, in tenths of a decimal logarithm: the rarity of its characters and how badly they
 * stand beside each other. Only what touches a character outside ASCII counts.
 */
final class Oddity {
    private int sum;
    private int before = '\n';
    private Kind beforeKind = Kind.SPACE;
    private Kind earlier = Kind.SPACE;
    private int script = UScript.COMMON;
    private int letters;
    private boolean plain;
    /** The script of the last word if it is one letter beyond ASCII; such a word is of the script of the next. */
    private int lone = UScript.COMMON;

    private Oddity() {}

    static int of(String text) {
        Oddity oddity = new Oddity();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            oddity.add(c);
            i += Character.charCount(c);
        }
        oddity.add('\n');
        return oddity.sum;
    }

    private void add(int c) {
        Kind kind = Glyphs.kind(c);
        boolean ascii = c < 0x80;
        if (kind.isLetter() && !beforeKind.isWordlike()) {
            sum += lone == UScript.COMMON || lone == Glyphs.script(c) ? 0 : 15;
        }
        if (!ascii || before >= 0x80) {
            sum += Glyphs.rarity(c) + pair(kind, c) + scripts(kind, c);
        } else if (kind.isLetter()) {
            script = UScript.LATIN;
        }
        if (!kind.isWordlike()) {
            script = UScript.COMMON;
        }
        if (c == ' ' && before == 0xA0) {
            sum += 15;
        }
        if (!kind.isWordlike() && !earlier.isWordlike() && beforeKind == Kind.UPPER && isHalf(before)) {
            sum += 30;
        }
        words(kind, ascii);
        earlier = beforeKind;
        beforeKind = kind;
        before = c;
    }

    /** Tells whether the capital is no word, but would be the first half of a letter before a space that was lost. */
    private static boolean isHalf(int c) {
        return c >= 0x80 && c < 0x250 && (CodePages.roles((char) c) & CodePages.BEFORE_SPACE) != 0;
    }

    /** Hardly any word in Latin letters has no plain one among them. */
    private void words(Kind kind, boolean ascii) {
        if (kind.isWordlike()) {
            letters++;
            plain |= ascii || script != UScript.LATIN;
            return;
        }
        if (letters > 1 && !plain) {
            sum += 20;
        }
        if (letters > 0) {
            lone = letters == 1 && before >= 0x80 ? Glyphs.script(before) : UScript.COMMON;
        }
        letters = 0;
        plain = false;
    }

    /** A word is written in one script; only Greek letters stand beside Latin ones in science. */
    private int scripts(Kind kind, int c) {
        if (!kind.isLetter() && kind != Kind.MARK) {
            return 0;
        }
        int own = Glyphs.script(c);
        if (own == UScript.COMMON || own == UScript.INHERITED) {
            return 0;
        }
        int last = script;
        script = own;
        if (last == UScript.COMMON || last == own || isEastAsian(last) && isEastAsian(own)) {
            return 0;
        }
        return last == UScript.GREEK && own == UScript.LATIN || last == UScript.LATIN && own == UScript.GREEK ? 10 : 60;
    }

    private static boolean isEastAsian(int script) {
        return script == UScript.HAN || script == UScript.HIRAGANA || script == UScript.KATAKANA;
    }

    /** A word right behind a closing sign; only an apostrophe and dots stand well within a word. */
    private int closed() {
        if (before == '…') {
            return earlier.isWordlike() ? 15 : 0;
        }
        return earlier.isWordlike() && before != '’' ? 40 : before < 0x80 ? 0 : 15;
    }

    private int pair(Kind kind, int c) {
        if (kind == Kind.MARK) {
            return beforeKind.isLetter() || beforeKind == Kind.MARK ? 0 : 25;
        }
        if (kind == Kind.UPPER && beforeKind == Kind.LOWER) {
            return 40;
        }
        if (kind == Kind.LOWER && beforeKind == Kind.UPPER && earlier == Kind.UPPER) {
            return 30;
        }
        if (kind.isWordlike() && beforeKind.isWordlike()) {
            return kind == Kind.DIGIT != (beforeKind == Kind.DIGIT) ? 10 : 0;
        }
        if (kind.isWordlike()) {
            return switch (beforeKind) {
                case CLOSE -> closed();
                case SIGN -> earlier.isWordlike() ? 35 : 10;
                case CURRENCY -> earlier.isWordlike() ? 20 : kind == Kind.DIGIT ? 0 : 10;
                case OPEN -> earlier.isWordlike() && before >= 0x80 ? 20 : 0;
                default -> 0;
            };
        }
        return switch (kind) {
            case OPEN -> beforeKind.isWordlike() ? 15 : 0;
            case SIGN -> beforeKind.isLetter() ? 10 : beforeKind.isSign() ? 5 : 0;
            case CURRENCY -> beforeKind.isLetter() ? 10 : beforeKind.isSign() ? 15 : 0;
            case CLOSE -> beforeKind == Kind.SPACE && c >= 0x80 || beforeKind == Kind.OPEN ? 10 : 0;
            default -> 0;
        };
    }
}
