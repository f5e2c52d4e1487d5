package copydesk.bias;

import java.util.Set;

/** Tells whether a text denies what a finding says. */
final class Negation {
    private static final int REACH = 4;
    private static final int DENIAL_REACH = 9;

    private final Set<String> negators;
    private final Set<String> denials;
    private final Set<String> enhancers;

    Negation(WordLists lists) {
        this.negators = lists.of("negator");
        this.denials = lists.of("denial");
        this.enhancers = lists.of("not_only");
    }

    boolean negated(Line line, int first) {
        int start = line.start(first);
        boolean clause = true;
        for (int i = first - 1; i >= Math.max(start, first - DENIAL_REACH); i--) {
            String key = line.key(i);
            clause &= !line.isStop(i);
            if (clause && first - i <= REACH && isNegator(key)) {
                return i + 1 >= line.size() || !enhancers.contains(line.key(i + 1));
            }
            if (denials.contains(key)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegator(String key) {
        return negators.contains(key) || key.endsWith("n't");
    }
}
