package copydesk.normalize;

import copydesk.text.Edit;
import copydesk.text.NormalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds the characters that may be faults: all of them in one pass over a text, and after a repair only around what was
 * changed.
 */
final class Watch {
    /** So many characters to each side may decide whether one is suspected. */
    static final int REACH = 3;

    /** All stages in their order; bit k stands for the k-th. */
    static final List<Stage> STAGES =
            Arrays.stream(Repair.values()).map(Repair::stage).toList();

    /** For each character a bit for each stage that it may concern. */
    private static final short[] CONCERNED = new short[0x10000];
    /** The same for the space, which is looked at only where it is not alone. */
    private static final short BLANK;

    static {
        for (int k = 0; k < STAGES.size(); k++) {
            for (int c = 0; c < CONCERNED.length; c++) {
                CONCERNED[c] |= (short) (STAGES.get(k).mayConcern((char) c) ? 1 << k : 0);
            }
        }
        BLANK = CONCERNED[' '];
        CONCERNED[' '] = 0;
    }

    /** The bits of the stages that are asked. */
    private final int wanted;

    Watch(Set<Repair> repairs) {
        int bits = 0;
        for (int k = 0; k < STAGES.size(); k++) {
            bits |= repairs.contains(STAGES.get(k).repair()) ? 1 << k : 0;
        }
        this.wanted = bits;
    }

    /** Returns the first suspected character from {@code from}, or {@code to} if there is none before it. */
    int next(String text, int from, int to) {
        char last = from == 0 ? ' ' : text.charAt(from - 1);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((CONCERNED[c] != 0 || (c | last) == ' ') && suspects(text, i) != 0) {
                return i;
            }
            last = c;
        }
        boolean trailing = to == text.length() && from < to && last == ' ';
        return trailing && suspects(text, to - 1) != 0 ? to - 1 : to;
    }

    private int suspects(String text, int at) {
        char c = text.charAt(at);
        int left = (c == ' ' ? BLANK : CONCERNED[c]) & wanted;
        int found = 0;
        while (left != 0) {
            int bit = Integer.lowestOneBit(left);
            found |= STAGES.get(Integer.numberOfTrailingZeros(bit)).suspects(text, at) ? bit : 0;
            left &= ~bit;
        }
        return found;
    }

    /** Returns the suspected characters of a text from {@code first} on, a list for each stage. */
    Places[] survey(String text, int first) {
        Places[] found = none();
        scan(text, first, text.length(), found);
        return found;
    }

    private Places[] none() {
        Places[] none = new Places[STAGES.size()];
        for (int k = 0; k < none.length; k++) {
            none[k] = new Places();
        }
        return none;
    }

    private void scan(String text, int from, int to, Places[] found) {
        for (int i = next(text, from, to); i < to; i = next(text, i + 1, to)) {
            int who = suspects(text, i);
            for (int k = 0; k < found.length; k++) {
                if ((who & 1 << k) != 0) {
                    found[k].add(i);
                }
            }
        }
    }

    /** Returns the suspected characters of the text that {@code step} led to, by those of the text it came from. */
    Places[] after(NormalizedText step, Places[] before) {
        Places[] found = none();
        int[] cursors = new int[found.length];
        List<Edit> edits = step.edits();
        int shift = 0;
        int i = 0;
        while (i < edits.size()) {
            int from = Math.max(0, edits.get(i).span().start() - REACH);
            int to = from;
            int shiftBefore = shift;
            while (i < edits.size() && edits.get(i).span().start() - REACH <= to) {
                Edit edit = edits.get(i);
                to = edit.span().end() + REACH;
                shift += edit.replacement().length() - edit.span().length();
                i++;
            }
            copy(before, cursors, from, shiftBefore, found);
            skip(before, cursors, to);
            scan(step.text(), from + shiftBefore, Math.min(step.text().length(), to + shift), found);
        }
        copy(before, cursors, Integer.MAX_VALUE, shift, found);
        return found;
    }

    private static void copy(Places[] before, int[] cursors, int end, int shift, Places[] found) {
        for (int k = 0; k < before.length; k++) {
            while (cursors[k] < before[k].size() && before[k].get(cursors[k]) < end) {
                found[k].add(before[k].get(cursors[k]) + shift);
                cursors[k]++;
            }
        }
    }

    private static void skip(Places[] before, int[] cursors, int end) {
        for (int k = 0; k < before.length; k++) {
            while (cursors[k] < before[k].size() && before[k].get(cursors[k]) < end) {
                cursors[k]++;
            }
        }
    }
}
