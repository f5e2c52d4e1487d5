package copydesk.entities;

import java.util.function.IntPredicate;

/** The legal form of a firm belongs to its name, also in small letters: {@code plc}, {@code GmbH & Co. KG}. */
final class LegalForm {
    private LegalForm() {}

    /**
     * Returns the word behind the legal form that stands at a word; that word where none does.
     *
     * @param free tells of a word whether it belongs to nothing else
     */
    static int end(Page page, int from, IntPredicate free) {
        boolean behindDot =
                page.is(from - 1, from - 1, "co") && page.is(from, from - 1, ".") && page.within(from + 1, from);
        int end = behindDot && page.isA("company-tail", from + 1) && free.test(from + 1) ? from + 2 : from;
        while (page.within(end, from - 1) && page.isA("company-tail", end) && free.test(end) && !page.isGlued(end)) {
            boolean partners = page.is(end + 1, end, "&") && page.is(end + 2, end, "co");
            int next = partners ? end + 3 : end + 1;
            boolean dotted =
                    page.is(next, end, ".") && page.within(next + 1, end) && page.isA("company-tail", next + 1);
            end = dotted ? next + 1 : next;
        }
        return end;
    }

    /** {@code A/S}, {@code S/A}: returns the word behind it; {@code from} where none stands. */
    static int slashed(Page page, int from) {
        boolean form = page.within(from + 2, from - 1)
                && page.key(from + 1).equals("/")
                && isLetter(page, from)
                && isLetter(page, from + 2)
                && page.isGlued(from + 1)
                && page.isGlued(from + 2);
        return form ? from + 3 : from;
    }

    private static boolean isLetter(Page page, int i) {
        return page.isWord(i) && page.length(i) == 1 && page.isCapital(i);
    }
}
