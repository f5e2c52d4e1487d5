package copydesk.normalize;

import java.util.ArrayList;
import java.util.List;

/** Weighs the suspects of a text against each other and against what stands sound around them. */
final class Evidence {
    /** So near, in characters, one damaged stretch speaks for another. */
    private static final int NEAR = 1000;

    /** What a lone suspect must gain in a line that has sound characters beyond ASCII. */
    private static final int ALONE = 95;

    private final String text;
    private final List<Suspect> suspects;
    private final boolean[] guilty;

    private Evidence(String text, List<Suspect> suspects) {
        this.text = text;
        this.suspects = suspects;
        guilty = new boolean[suspects.size()];
    }

    static Evidence of(String text, List<Suspect> suspects) {
        Evidence evidence = new Evidence(text, suspects);
        evidence.weigh();
        return evidence;
    }

    /** Returns the suspects that are damaged beyond doubt, in order. */
    List<Suspect> convicted() {
        List<Suspect> convicted = new ArrayList<>();
        for (int i = 0; i < guilty.length; i++) {
            if (guilty[i]) {
                convicted.add(suspects.get(i));
            }
        }
        return convicted;
    }

    private void weigh() {
        Suspect sure = null;
        for (int i = 0; i < guilty.length; i++) {
            Suspect suspect = suspects.get(i);
            guilty[i] = isSure(i) || sure != null && speaksFor(sure, suspect);
            sure = isSure(i) ? suspect : sure;
        }
        sure = null;
        for (int i = guilty.length - 1; i >= 0; i--) {
            Suspect suspect = suspects.get(i);
            guilty[i] |= sure != null && speaksFor(sure, suspect);
            sure = isSure(i) ? suspect : sure;
        }
    }

    private static boolean speaksFor(Suspect sure, Suspect other) {
        return areNear(sure, other) && other.sharesPageWith(sure);
    }

    private static boolean areNear(Suspect one, Suspect other) {
        return one.start() - other.end() < NEAR && other.start() - one.end() < NEAR;
    }

    private boolean isSure(int at) {
        Suspect suspect = suspects.get(at);
        if (!suspect.peeled().sure() || suspect.peeled().gain() >= ALONE) {
            return suspect.peeled().sure();
        }
        boolean company = at > 0 && areNear(suspects.get(at - 1), suspect)
                || at + 1 < suspects.size() && areNear(suspects.get(at + 1), suspect);
        return company || !hasSoundNeighbours(suspect);
    }

    /** Text that has its dashes and accents in order was hardly damaged in one letter alone. */
    private boolean hasSoundNeighbours(Suspect suspect) {
        return isSound(suspect.start(), -1) || isSound(suspect.end() - 1, 1);
    }

    private boolean isSound(int from, int step) {
        for (int i = from + step; i >= 0 && i < text.length() && text.charAt(i) != '\n'; i += step) {
            if (text.charAt(i) > 0xA0 || i - from > NEAR || from - i > NEAR) {
                return text.charAt(i) > 0xA0;
            }
        }
        return false;
    }
}
