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
        int end = from;
        while (page.within(end, from - 1) && page.isA("company-tail", end) && free.test(end) && !page.isGlued(end)) {
            boolean partners = page.is(end + 1, end, "&") && page.is(end + 2, end, "co");
            int next = partners ? end + 3 : end + 1;
            boolean dotted =
                    page.is(next, end, ".") && page.within(next + 1, end) && page.isA("company-tail", next + 1);
            end = dotted ? next + 1 : next;
        }
        return end;
    }
}
