package copydesk.normalize;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import java.util.List;

/** Composes letters and marks to NFC, a stretch between two normalization boundaries at a time. */
final class Composer implements Stage {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    /** What never stands in composed text, or only where nothing before takes it up. */
    private static final UnicodeSet UNSURE = new UnicodeSet("[[:NFC_QC=No:][:NFC_QC=Maybe:]]").freeze();

    private static final UnicodeSet MARKS = new UnicodeSet("[:^ccc=0:]").freeze();

    /** No word has so many marks; ordering a longer run would cost more than linear time. */
    private static final int LONGEST = 256;

    @Override
    public Repair repair() {
        return Repair.COMPOSE;
    }

    @Override
    public boolean mayConcern(char c) {
        return isBeforeUnsure(c) || UNSURE.contains(c) || MARKS.contains(c);
    }

    /** Tells whether the character can be the first half of one that is suspected. */
    private static boolean isBeforeUnsure(char c) {
        if (!Character.isHighSurrogate(c)) {
            return false;
        }
        int start = Character.toCodePoint(c, Character.MIN_LOW_SURROGATE);
        int end = Character.toCodePoint(c, Character.MAX_LOW_SURROGATE);
        return !UNSURE.containsNone(start, end) || !MARKS.containsNone(start, end);
    }

    @Override
    public List<Clue> clues() {
        return List.of(
                Clue.alone(c -> isBeforeUnsure(c) || UNSURE.contains(c)),
                new Clue(c -> Character.isLowSurrogate(c) || MARKS.contains(c), MARKS::contains));
    }

    @Override
    public boolean suspects(String text, int at) {
        int c = text.codePointAt(at);
        return UNSURE.contains(c)
                || at > 0
                        && MARKS.contains(c)
                        && UCharacter.getCombiningClass(text.codePointBefore(at)) > UCharacter.getCombiningClass(c);
    }

    @Override
    public int reach(char c) {
        return BESIDE;
    }

    @Override
    public void repair(Draft draft, Places places) {
        String text = draft.text();
        int done = 0;
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i) < done) {
                continue;
            }
            int start = places.get(i);
            while (start > done && !NFC.hasBoundaryBefore(text.codePointAt(start))) {
                start -= Character.charCount(text.codePointBefore(start));
            }
            int end = next(text, places.get(i));
            while (end < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(end))) {
                end = next(text, end);
            }
            if (end - start <= LONGEST) {
                String stretch = text.substring(start, end);
                if (!NFC.isNormalized(stretch)) {
                    draft.replace(start, end, NFC.normalize(stretch), "letter and marks apart");
                }
            }
            done = end;
        }
    }

    private static int next(String text, int at) {
        return at + Character.charCount(text.codePointAt(at));
    }
}
