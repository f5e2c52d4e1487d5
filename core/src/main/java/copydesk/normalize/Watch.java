package copydesk.normalize;

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

    /** So many characters are copied out of a text at a time. */
    private static final int CHUNK = 1024;

    /** For each character a bit for each stage that it may concern. */
    private static final short[] CONCERNED = new short[0x10000];

    static {
        for (int k = 0; k < STAGES.size(); k++) {
            for (int c = 0; c < CONCERNED.length; c++) {
                CONCERNED[c] |= (short) (STAGES.get(k).mayConcern((char) c) ? 1 << k : 0);
            }
        }
    }

    /** The bits of the stages that are asked. */
    private final int wanted;

    private final Clues clues;

    Watch(Set<Repair> repairs) {
        this(bits(repairs));
    }

    private Watch(int wanted) {
        this.wanted = wanted;
        this.clues = new Clues(wanted);
    }

    private static int bits(Set<Repair> repairs) {
        int bits = 0;
        for (int k = 0; k < STAGES.size(); k++) {
            bits |= repairs.contains(STAGES.get(k).repair()) ? 1 << k : 0;
        }
        return bits;
    }

    /** Returns a watch for those of its stages that are from the first to before the second. */
    Watch only(int firstStage, int endStage) {
        return new Watch(wanted & (1 << endStage) - (1 << firstStage));
    }

    /** Returns where the stages end that see only so far and follow one another from {@code stage} on. */
    static int endOfLocal(int stage) {
        int end = stage;
        while (end < STAGES.size() && STAGES.get(end).reach(' ') != Stage.ANYWHERE) {
            end++;
        }
        return end;
    }

    /** Returns the suspected characters of a text. */
    Suspicions survey(String text) {
        Suspicions found = new Suspicions();
        char[] chars = new char[Math.min(text.length(), CHUNK)];
        look(text, 0, Math.min(1, text.length()), found);
        int[] seen = new int[STAGES.size()];
        Arrays.fill(seen, 1);
        for (int start = 0; start + 1 < text.length(); start += chars.length - 1) {
            int size = Math.min(chars.length, text.length() - start);
            text.getChars(start, start + size, chars, 0);
            for (int i = clues.next(chars, 1, size); i < size; i = clues.next(chars, i + 1, size)) {
                int end = start + i + 1;
                for (int left = clues.stages(chars[i - 1], chars[i]); left != 0; left &= left - 1) {
                    int k = Integer.numberOfTrailingZeros(left);
                    ask(k, text, Math.max(seen[k], end - 1 - Clue.REACH), end, found);
                    seen[k] = end;
                }
            }
        }
        for (int k = 0; k < seen.length; k++) {
            ask(k, text, Math.max(seen[k], text.length() - 1), text.length(), found);
        }
        return found;
    }

    /** Asks one stage about every character of a stretch. */
    private void ask(int stage, String text, int from, int to, Suspicions found) {
        for (int i = from; i < to; i++) {
            boolean concerned = (CONCERNED[text.charAt(i)] & wanted & 1 << stage) != 0;
            if (concerned && STAGES.get(stage).suspects(text, i)) {
                found.add(stage, i);
            }
        }
    }

    /** Asks the stages about every character of a stretch. */
    private void look(String text, int from, int to, Suspicions found) {
        for (int i = from; i < to; i++) {
            int left = CONCERNED[text.charAt(i)] & wanted;
            while (left != 0) {
                int k = Integer.numberOfTrailingZeros(left);
                if (STAGES.get(k).suspects(text, i)) {
                    found.add(k, i);
                }
                left &= left - 1;
            }
        }
    }

    /** Returns the suspected characters of the text that {@code step} led to, by those of the text it came from. */
    Suspicions after(NormalizedText step, Suspicions before) {
        Suspicions found = new Suspicions();
        Suspicions.Reader old = before.read();
        int edits = step.edits().size();
        int shift = 0;
        int i = 0;
        while (i < edits) {
            int from = Math.max(0, step.editIn(i).start() - REACH);
            int to = from;
            int shiftBefore = shift;
            while (i < edits && step.editIn(i).start() - REACH <= to) {
                to = step.editIn(i).end() + REACH;
                shift = step.editOut(i).end() - step.editIn(i).end();
                i++;
            }
            old.copy(from, shiftBefore, found);
            old.skip(to);
            look(step.text(), from + shiftBefore, Math.min(step.text().length(), to + shift), found);
        }
        old.copy(Integer.MAX_VALUE, shift, found);
        return found;
    }
}
