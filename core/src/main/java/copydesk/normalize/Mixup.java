package copydesk.normalize;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text of one single-byte page that was read by another.
 *
 * @param read the page that it was read by
 * @param written the page that it was written in
 * @param left how much of its oddity, in percent, a text may keep if it is to be believed that it was so
 */
record Mixup(CodePage read, CodePage written, int left) {
    /** What a line must gain. */
    private static final int SURE = 80;

    private static final List<Mixup> ALL = List.of(
            new Mixup(CodePages.of("windows-1252"), CodePages.of("macroman"), 50),
            new Mixup(CodePages.of("macroman"), CodePages.of("windows-1252"), 50),
            new Mixup(CodePages.of("windows-1252"), CodePages.of("windows-1251"), 75),
            new Mixup(CodePages.of("koi8-r"), CodePages.of("windows-1251"), 80),
            new Mixup(CodePages.of("windows-1251"), CodePages.of("koi8-r"), 80));

    /** A line with a mix-up undone. */
    record Undone(String text, String why) {}

    /** Returns what a line was, or null if it is believed to be in order. */
    static @Nullable Undone undone(String line) {
        int start = Oddity.of(line);
        int least = start - SURE;
        Undone best = null;
        for (Mixup mixup : ALL) {
            String undone = start < SURE ? null : mixup.undo(line);
            int now = undone == null ? start : Oddity.of(undone);
            if (undone != null && now <= least && now * 100 <= start * mixup.left()) {
                best = new Undone(undone, mixup.written() + " read as " + mixup.read());
                least = now - 1;
            }
        }
        return best;
    }

    private @Nullable String undo(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char sign = c < 0x80 ? c : read.isStray(c) ? 0 : written.signOf(read.byteOf(c));
            if (sign == 0 && c != 0) {
                return null;
            }
            out.append(sign);
        }
        return out.toString();
    }

    /** Returns the neighbours that hardly meet in text that is in order. */
    static List<Clue> clues() {
        return List.of(
                new Clue(c -> c >= 'a' && c <= 'z', c -> c >= 0x80 && c < 0x2300 && isForeign(c)),
                new Clue(Mixup::isWestern, Mixup::isWestern),
                new Clue(c -> c >= 'а' && c <= 'я', c -> c >= 'А' && c <= 'Я'));
    }

    /** Tells whether the character can be the second of such neighbours. */
    static boolean mayHint(char c) {
        return isWestern(c) || c >= 'А' && c <= 'Я' || c < 0x2300 && isForeign(c) || "ﬂ".indexOf(c) >= 0;
    }

    /** Tells whether two neighbours hardly meet in text that is in order. */
    static boolean hints(char first, char second) {
        if (first < 0x80) {
            return first >= 'a' && first <= 'z' && second >= 0x80 && second < 0x2300 && isForeign(second);
        }
        boolean western = isWestern(first) && isWestern(second);
        boolean swapped = first >= 'а' && first <= 'я' && second >= 'А' && second <= 'Я';
        return western || swapped;
    }

    /** Tells whether the character is out of place behind a small letter, and may be one in another page. */
    private static boolean isForeign(char c) {
        Glyphs.Kind kind = Glyphs.kind(c);
        return kind == Glyphs.Kind.UPPER || kind.isSign() || "‡‰„‚‹›·ﬂ".indexOf(c) >= 0;
    }

    private static boolean isWestern(char c) {
        return c >= 0xC0 && c <= 0xFF;
    }
}
