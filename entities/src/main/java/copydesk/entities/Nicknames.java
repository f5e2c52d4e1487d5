package copydesk.entities;

import copydesk.text.EntityType;
import java.util.function.Consumer;

/** Finds persons whose nickname stands in quotation marks within the name: {@code Anna “Nan” Weller}. */
final class Nicknames {
    private static final int LONGEST = 5;
    private static final int TIES = 3;

    private final Page page;
    private final Words words;
    private final Claims taken;

    Nicknames(Page page, Claims taken) {
        this.page = page;
        this.words = page.words();
        this.taken = taken;
    }

    /** Hands on every such name, and the nickname in it unless it is a common word. */
    void find(Consumer<Found> found, Consumer<Found> nickname) {
        for (int i = 1; i + 3 < page.size(); i++) {
            int close = page.isA("quote-open", i) ? close(i) : -1;
            int last = close > 0 ? behindTies(close + 1, i) : -1;
            if (last > 0 && isName(i - 1, i) && isName(last, i)) {
                int first = i - 1;
                if (isName(first - 1, i) && page.words().isGiven(page.key(first - 1))) {
                    first--;
                }
                int end = page.compound(last);
                boolean more = isName(end, i) && !page.isGlued(end) && !page.isCommon(page.key(end));
                end = more ? page.compound(end) : end;
                end = more && page.is(end, i, ".") && page.isA("generation", end - 1) ? end + 1 : end;
                found.accept(new Found(first, end, EntityType.PERSON, page.key(first, end)));
                if (close > i + 2 || !words.isCommon(page.key(i + 1))) {
                    nickname.accept(new Found(i + 1, close, EntityType.PERSON, page.key(i + 1, close)));
                }
            }
        }
    }

    /** The small words of a last name: {@code de los}. */
    private int behindTies(int i, int start) {
        int at = i;
        while (at < i + TIES && page.within(at, start) && !page.isCapital(at) && page.isA("particle", at)) {
            at++;
        }
        return at;
    }

    private int close(int open) {
        int end = open + 1;
        while (end < open + LONGEST && isNickname(end, open)) {
            end = page.compound(end);
            end = page.within(end, open) && page.isA("article", end) && isNickname(end + 1, open) ? end + 1 : end;
        }
        boolean closed = end > open + 1 && page.within(end, open) && page.isA("quote-any", end);
        return closed ? end : -1;
    }

    /** {@code “The Boss”}, {@code ‘Master’}: any words with capitals. */
    private boolean isNickname(int i, int open) {
        return page.within(i, open) && page.isWord(i) && page.isCapital(i) && taken.isFree(i) && !page.isPossessive(i);
    }

    private boolean isName(int i, int start) {
        return page.within(i, start)
                && page.isWord(i)
                && page.isCapital(i)
                && !page.isNumber(i)
                && taken.isFree(i)
                && !page.isPossessive(i)
                && !page.isA("role", i)
                && !page.isA("honorific", i)
                && !page.isA("pronoun", i)
                && page.manner(i) == Page.Manner.PLAIN
                && !(page.isInitial(start) && page.isCommon(page.key(i)) && page.compound(i) == i + 1);
    }
}
