package copydesk.normalize;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import copydesk.lexicon.Table;
import java.util.List;

/** What each character is and how rare it is. */
final class Glyphs {
    private static final int PLANE = 0x10000;
    private static final List<Table.Row> ROWS = Table.resource(Glyphs.class, "rarities.tsv");
    private static final byte[] RARITY = new byte[PLANE];
    private static final Kind[] KINDS = new Kind[PLANE];
    private static final short[] SCRIPTS = new short[PLANE];
    private static final UnicodeSet SEEN_EMOJI = new UnicodeSet("[:Emoji:]").freeze();

    static {
        for (int i = ROWS.size() - 1; i >= 0; i--) {
            byte cost = (byte) (int) ROWS.get(i).number("cost");
            for (UnicodeSet.EntryRange range : new UnicodeSet(ROWS.get(i).required("characters")).ranges()) {
                for (int c = range.codepoint; c <= range.codepointEnd && c < PLANE; c++) {
                    RARITY[c] = cost;
                }
            }
        }
        for (int c = 0; c < PLANE; c++) {
            KINDS[c] = kindOf(c);
            SCRIPTS[c] = (short) UScript.getScript(c);
        }
    }

    /** The part that a character plays in a line. */
    enum Kind {
        SPACE,
        LOWER,
        UPPER,
        LETTER,
        MARK,
        DIGIT,
        OPEN,
        CLOSE,
        JOIN,
        CURRENCY,
        SIGN,
        ODD;

        boolean isLetter() {
            return this == LOWER || this == UPPER || this == LETTER;
        }

        boolean isWordlike() {
            return isLetter() || this == MARK || this == DIGIT;
        }

        boolean isSign() {
            return this == SIGN || this == CURRENCY;
        }
    }

    private Glyphs() {}

    static int rarity(int c) {
        if (c < PLANE) {
            return RARITY[c] & 0xFF;
        }
        return SEEN_EMOJI.contains(c) ? 15 : kindOf(c) == Kind.ODD ? 200 : 50;
    }

    static Kind kind(int c) {
        return c < PLANE ? KINDS[c] : kindOf(c);
    }

    /** Returns the script as ICU counts them. */
    static int script(int c) {
        return c < PLANE ? SCRIPTS[c] : UScript.getScript(c);
    }

    private static Kind kindOf(int c) {
        if (c == '\''
                || c == '/'
                || c == '·'
                || c == '&'
                || c == '@'
                || c == '_'
                || c == 0x200D
                || c == 0xFE0F
                || c == 0xFFFD) {
            return Kind.JOIN;
        }
        if (c == '¿' || c == '¡' || c == '#') {
            return Kind.OPEN;
        }
        return switch (UCharacter.getType(c)) {
            case UCharacterCategory.UPPERCASE_LETTER, UCharacterCategory.TITLECASE_LETTER -> Kind.UPPER;
            case UCharacterCategory.LOWERCASE_LETTER -> Kind.LOWER;
            case UCharacterCategory.OTHER_LETTER, UCharacterCategory.MODIFIER_LETTER -> Kind.LETTER;
            case UCharacterCategory.NON_SPACING_MARK,
                    UCharacterCategory.COMBINING_SPACING_MARK,
                    UCharacterCategory.ENCLOSING_MARK -> Kind.MARK;
            case UCharacterCategory.DECIMAL_DIGIT_NUMBER -> Kind.DIGIT;
            case UCharacterCategory.SPACE_SEPARATOR,
                    UCharacterCategory.LINE_SEPARATOR,
                    UCharacterCategory.PARAGRAPH_SEPARATOR -> Kind.SPACE;
            case UCharacterCategory.START_PUNCTUATION, UCharacterCategory.INITIAL_PUNCTUATION -> Kind.OPEN;
            case UCharacterCategory.END_PUNCTUATION,
                    UCharacterCategory.FINAL_PUNCTUATION,
                    UCharacterCategory.OTHER_PUNCTUATION -> Kind.CLOSE;
            case UCharacterCategory.DASH_PUNCTUATION, UCharacterCategory.CONNECTOR_PUNCTUATION -> Kind.JOIN;
            case UCharacterCategory.CURRENCY_SYMBOL -> Kind.CURRENCY;
            case UCharacterCategory.MATH_SYMBOL,
                    UCharacterCategory.MODIFIER_SYMBOL,
                    UCharacterCategory.OTHER_SYMBOL,
                    UCharacterCategory.OTHER_NUMBER -> Kind.SIGN;
            case UCharacterCategory.CONTROL -> c < ' ' ? Kind.SPACE : Kind.ODD;
            case UCharacterCategory.FORMAT -> Kind.JOIN;
            default -> Kind.ODD;
        };
    }
}
