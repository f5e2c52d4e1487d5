package copydesk.entities;

import copydesk.text.EntityType;
import java.util.function.Consumer;

/** Finds persons whose nickname stands in quotation marks within the name: {@code Anna “Nan” Weller}. */
final class Nicknames {
    private final Page page;
    private final Words words;
    private final Claims taken;

    Nicknames(Page page, Claims taken) {
        this.page = page;
        this.words = page.words();
        this.taken = taken;
    }

    /** Hands on every such name. */
    void find(Consumer<Found> found) {
        for (int i = 1; i + 3 < page.size(); i++) {
            int close = words.is("quote-open", page.key(i)) ? close(i) : -1;
            if (close > 0 && isName(i - 1, i) && isName(close + 1, i)) {
                int first = i - 1;
                if (isName(first - 1, i) && page.words().isGiven(page.key(first - 1))) {
                    first--;
                }
                int end = close + 2;
                boolean more = isName(end, i) && !page.isGlued(end) && !page.isCommon(page.key(end));
                end = more ? end + 1 : end;
                found.accept(new Found(first, end, EntityType.PERSON, page.key(first, end)));
            }
        }
    }

    private int close(int open) {
        int end = open + 1;
        while (end < open + 3 && isName(end, open)) {
            end++;
        }
        boolean closed = end > open + 1 && page.within(end, open) && words.is("quote-any", page.key(end));
        return closed ? end : -1;
    }

    private boolean isName(int i, int start) {
        return page.within(i, start)
                && page.isWord(i)
                && page.isCapital(i)
                && !page.isNumber(i)
                && taken.isFree(i)
                && !page.isPossessive(i)
                && !words.is("role", page.key(i))
                && !words.is("honorific", page.key(i))
                && !words.is("pronoun", page.key(i))
                && page.manner(i) == Page.Manner.PLAIN
                && !(page.isInitial(start) && page.isCommon(page.key(i)));
    }
}
