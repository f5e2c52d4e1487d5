package copydesk.bias;

/**
 * What a text does to one actor, as sums of the strengths of the terms that aim at it; denied terms are left out.
 *
 * @param target the actor
 * @param negative sum of the negative terms in any voice
 * @param positive sum of the positive terms in any voice
 * @param authorNegative sum of the negative terms in the author's voice
 * @param authorPositive sum of the positive terms in the author's voice
 */
public record Stance(Target target, int negative, int positive, int authorNegative, int authorPositive) {
    Stance plus(LoadedTerm term) {
        int strength = term.strength();
        boolean author = term.voice() == Voice.AUTHOR;
        return switch (term.polarity()) {
            case NEGATIVE ->
                new Stance(
                        target,
                        negative + strength,
                        positive,
                        authorNegative + (author ? strength : 0),
                        authorPositive);
            case POSITIVE ->
                new Stance(
                        target,
                        negative,
                        positive + strength,
                        authorNegative,
                        authorPositive + (author ? strength : 0));
            case NEUTRAL -> this;
        };
    }

    @Override
    public String toString() {
        return target.name() + " -" + negative + " +" + positive + " (author -" + authorNegative + " +" + authorPositive
                + ")";
    }
}
