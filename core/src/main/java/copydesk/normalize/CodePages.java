package copydesk.normalize;

import copydesk.lexicon.Table;
import java.util.ArrayList;
import java.util.List;

/** The code pages that UTF-8 is misread by, and what their characters may be within a sequence of UTF-8. */
final class CodePages {
    /** Begins a sequence of two bytes, of three, of four; stands within one; stands before a space that was a byte. */
    static final int TWO = 1;

    static final int THREE = 2;
    static final int FOUR = 4;
    static final int TRAIL = 8;
    static final int BEFORE_SPACE = 16;

    /** A character that a lost no-break space may have been part of is at most so rare. */
    static final int PLAIN = 30;

    static final List<CodePage> ALL = read();
    private static final byte[] ROLES = roles();

    private CodePages() {}

    /** Returns the roles of a character in any of the pages. */
    static int roles(char c) {
        return ROLES[c];
    }

    /** Tells whether two neighbours may be the beginning of one misread character. */
    static boolean begin(char first, char second) {
        return (ROLES[first] & (TWO | THREE | FOUR)) != 0 && (ROLES[second] & TRAIL) != 0;
    }

    private static List<CodePage> read() {
        List<CodePage> pages = new ArrayList<>();
        for (Table.Row row : Table.resource(CodePages.class, "code-pages.tsv")) {
            pages.add(new CodePage(row.required("id"), row.required("signs")));
        }
        return List.copyOf(pages);
    }

    private static byte[] roles() {
        byte[] roles = new byte[0x10000];
        for (CodePage page : ALL) {
            for (int c = 0x80; c < roles.length; c++) {
                roles[c] |= (byte) role(page.byteOf((char) c), page.hasSpaceInside());
            }
        }
        roles[0xFFFD] |= TRAIL;
        return roles;
    }

    private static int role(int value, boolean spaceInside) {
        if (value < 0x80) {
            return 0;
        }
        if (value < 0xC0) {
            return TRAIL;
        }
        if (value >= 0xC2 && value < 0xE0) {
            boolean plain = Glyphs.rarity((value & 0x1F) << 6 | 0x20) <= PLAIN;
            return plain && spaceInside ? TWO | BEFORE_SPACE : TWO;
        }
        return value < 0xC2 || value > 0xF4 ? 0 : value < 0xF0 ? THREE : FOUR;
    }
}
