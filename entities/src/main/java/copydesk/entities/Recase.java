package copydesk.entities;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;

/**
 * The text with headlines written like running text, so that an engine trained on that can read them. Every character
 * keeps its place.
 */
final class Recase {
    private final Page page;
    private final Gazetteer gazetteer;
    private final char[] out;
    private final boolean[] named;

    private Recase(Page page, Gazetteer gazetteer) {
        this.page = page;
        this.gazetteer = gazetteer;
        out = page.text().toCharArray();
        named = new boolean[page.size()];
    }

    static Recase of(Page page, Gazetteer gazetteer) {
        Recase recase = new Recase(page, gazetteer);
        for (int s = 0; s < page.sentenceCount(); s++) {
            recase.sentence(page.first(s), page.end(s));
        }
        return recase;
    }

    /** Returns the text for the engine. */
    String text() {
        return new String(out);
    }

    /** Tells whether the word's capital letter is that of a name. */
    boolean isNamed(int i) {
        return named[i];
    }

    private void sentence(int first, int end) {
        Page.Manner manner = page.manner(first);
        int knownUntil = first;
        for (int i = first; i < end; i++) {
            if (!page.isWord(i) || !page.isCapital(i)) {
                continue;
            }
            if (manner == Page.Manner.PLAIN) {
                named[i] = !page.isInitial(i) || !page.isCommon(page.key(i));
                continue;
            }
            Forms.Match<Known> known = i < knownUntil ? null : gazetteer.at(page, i);
            if (known != null && !known.value().weak()) {
                knownUntil = Math.max(knownUntil, known.end());
            }
            named[i] = i < knownUntil || !page.isCommon(page.key(i)) || isNamedPair(i) || isSurname(i);
            if (manner == Page.Manner.SHOUT) {
                shout(
                        i,
                        first,
                        i < knownUntil
                                && known != null
                                && Gazetteer.isAcronym(known.value().form()));
            } else if (!named[i] && !page.isInitial(i)) {
                small(i, page.start(i));
            }
        }
    }

    /** A common word behind a given name or an initial is a surname: {@code Sue Black}, {@code M. Drew}. */
    private boolean isSurname(int i) {
        boolean initial =
                page.is(i - 1, i, ".") && page.within(i - 2, i) && page.length(i - 2) == 1 && page.isCapital(i - 2);
        return initial
                || page.within(i - 1, i)
                        && page.isCapital(i - 1)
                        && page.words().isGiven(page.key(i - 1))
                        && !page.words().isCommon(page.key(i - 1));
    }

    /** A common word beside a name keeps its capital where running text has it too. */
    private boolean isNamedPair(int i) {
        return page.capitals(page.key(i)) > 0
                && (page.within(i + 1, i) && page.capitals(page.key(i + 1)) > 0 && !page.isCommon(page.key(i + 1))
                        || page.within(i - 1, i)
                                && page.capitals(page.key(i - 1)) > 0
                                && !page.isCommon(page.key(i - 1)));
    }

    private void shout(int i, int first, boolean acronym) {
        if (acronym) {
            return;
        }
        if (!named[i] && i != first) {
            small(i, page.start(i));
            return;
        }
        String form = page.capitalForm(page.key(i));
        if (form.length() == page.length(i)) {
            form.getChars(0, form.length(), out, page.start(i));
        } else {
            small(i, page.start(i) + 1);
        }
    }

    private void small(int i, int from) {
        int end = page.end(i, true);
        for (int at = from; at < end; at++) {
            if (!Character.isSurrogate(out[at])) {
                String small = Character.toString(out[at]).toLowerCase(Locale.ROOT);
                if (small.length() == 1 && UCharacter.isULowercase(small.charAt(0))) {
                    out[at] = small.charAt(0);
                }
            }
        }
    }
}
