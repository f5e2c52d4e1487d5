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

    /** Is the second byte of the closing quotation mark. */
    static final int IN_CLOSING = 32;

    /** A character that a lost no-break space may have been part of is at most so rare. */
    static final int PLAIN = 30;

    static final List<CodePage> ALL = read();
    private static final byte[] ROLES = roles();
    /** For each character a bit for each page in which it begins a sequence, a longer one, or goes on with one. */
    private static final short[] LEADS = pagesIn(TWO | THREE | FOUR);

    private static final short[] LONG_LEADS = pagesIn(THREE | FOUR);
    private static final short[] TRAILS = pagesIn(TRAIL);

    private CodePages() {}

    /** Returns the page of a name in {@code code-pages.tsv}. */
    static CodePage of(String id) {
        return ALL.stream()
                .filter(page -> page.toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no code page \"" + id + "\""));
    }

    /** Returns the roles of a character in any of the pages. */
    static int roles(char c) {
        return ROLES[c];
    }

    /** Tells whether two neighbours may be the beginning of one misread character. */
    static boolean begin(char first, char second) {
        return (LEADS[first] & TRAILS[second]) != 0;
    }

    /**
     * Tells the same of the character at {@code second} and the one before it, from those behind them, too: a longer
     * beginning must go on, unless something else in the word may be damaged.
     */
    static boolean mayBegin(String text, int second) {
        char first = second == 0 ? ' ' : text.charAt(second - 1);
        int pages = LEADS[first] & TRAILS[text.charAt(second)];
        int longer = pages & LONG_LEADS[first];
        return pages != longer
                || longer != 0
                        && ((ROLES[text.charAt(second)] & IN_CLOSING) != 0
                                || mayGoOn(text, second + 1, longer)
                                || !endsPlainly(text, second + 1));
    }

    /** Tells whether a word ends right behind a place, with a character that is no byte of a sequence. */
    private static boolean endsPlainly(String text, int from) {
        int end = from;
        int stop = Math.min(text.length(), from + Watch.REACH - 1);
        while (end < stop && !Stretches.isBlank(text.charAt(end))) {
            end++;
        }
        boolean ends = end == text.length() || Stretches.isBlank(text.charAt(end));
        return ends && ROLES[text.charAt(end - 1)] == 0;
    }

    private static boolean mayGoOn(String text, int third, int pages) {
        char c = third == text.length() ? ' ' : text.charAt(third);
        return Stretches.isBlank(c) || c == '?' || (TRAILS[c] & pages) != 0;
    }

    /** Returns what begins a misread character in some page, or may do so around a space. */
    static List<Clue> clues() {
        List<Clue> clues = new ArrayList<>();
        for (int page = 0; page < ALL.size(); page++) {
            int bit = 1 << page;
            clues.add(new Clue(c -> (LEADS[c] & bit) != 0, c -> (TRAILS[c] & bit) != 0));
        }
        clues.add(new Clue(c -> (ROLES[c] & BEFORE_SPACE) != 0, c -> c == ' '));
        clues.add(new Clue(c -> c == ' ', c -> (ROLES[c] & TRAIL) != 0));
        return clues;
    }

    private static List<CodePage> read() {
        List<CodePage> pages = new ArrayList<>();
        for (Table.Row row : Table.resource(CodePages.class, "code-pages.tsv")) {
            pages.add(new CodePage(pages.size(), row.required("id"), row.required("signs")));
        }
        return List.copyOf(pages);
    }

    private static byte[] roles() {
        byte[] roles = new byte[0x10000];
        for (CodePage page : ALL) {
            page.characters().forEach(c -> roles[c] |= (byte) role(page.byteOf((char) c), page.hasSpaceInside()));
        }
        roles[Sequence.LOST] |= TRAIL;
        return roles;
    }

    private static short[] pagesIn(int roles) {
        short[] pages = new short[0x10000];
        for (CodePage page : ALL) {
            page.characters()
                    .filter(c -> (role(page.byteOf((char) c), false) & roles) != 0)
                    .forEach(c -> pages[c] |= (short) (1 << page.index()));
        }
        if (roles == TRAIL) {
            pages[Sequence.LOST] = -1;
        }
        return pages;
    }

    private static int role(int value, boolean spaceInside) {
        if (value < 0x80) {
            return 0;
        }
        if (value < 0xC0) {
            return value == ClosingQuote.SECOND_BYTE ? TRAIL | IN_CLOSING : TRAIL;
        }
        if (value >= 0xC2 && value < 0xE0) {
            boolean plain = Glyphs.rarity((value & 0x1F) << 6 | 0x20) <= PLAIN;
            return plain && spaceInside ? TWO | BEFORE_SPACE : TWO;
        }
        return value < 0xC2 || value > 0xF4 ? 0 : value < 0xF0 ? THREE : FOUR;
    }
}
