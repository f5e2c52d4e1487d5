package copydesk.bias;

/** Tells whether a text denies what a finding says. */
final class Negation {
    private static final int REACH = 4;
    private static final int DENIAL_REACH = 9;

    private final WordSet negators;
    private final WordSet denials;
    private final WordSet enhancers;

    Negation(WordLists lists) {
        this.negators = lists.of("negator");
        this.denials = lists.of("denial");
        this.enhancers = lists.of("not_only");
    }

    boolean negated(Line line, int first) {
        int start = line.start(first);
        boolean clause = true;
        for (int i = first - 1; i >= Math.max(start, first - DENIAL_REACH); i--) {
            clause &= !line.isStop(i);
            if (clause && first - i <= REACH && isNegator(line, i)) {
                return i + 1 >= line.size() || !enhancers.has(line, i + 1);
            }
            if (denials.has(line, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegator(Line line, int token) {
        return negators.has(line, token) || line.key(token).endsWith("n't");
    }
}
