package copydesk.entities.corenlp;

/** The sums of all weights that bear on the labels at the places of a sentence. */
final class PlaceWeights {
    private static final int NEAR = 5;
    private static final int SHORT_WORD = 3;
    private static final int NEXT_OCCURRENCE = 3;
    private static final int LAST_OCCURRENCE = 149;
    private static final Piece DOTS = Piece.of("...");
    private static final Piece DASH = Piece.of("-");

    private final Weights ones;
    private final Weights pairs;
    private final WordWeights[] words;
    private final WordWeights none;

    PlaceWeights(Weights ones, Weights pairs, WordWeights[] words, WordWeights none) {
        this.ones = ones;
        this.pairs = pairs;
        this.words = words;
        this.none = none;
    }

    /** Returns a weight for each label of the word. */
    double[] ofLabels(int i) {
        double[] sums = words[i].own.clone();
        WordWeights word = words[i];
        WordWeights previous = at(i - 1);
        WordWeights next = at(i + 1);
        add(sums, previous.asPrevious);
        add(sums, next.asNext);
        Piece wordFirst = previous.word.then(DOTS).then(word.shape);
        ones.addTo(sums, Template.PREVIOUS_WORD_AND_SHAPE.feature(wordFirst));
        Piece wordLast = word.shape.then(DOTS).then(next.word);
        ones.addTo(sums, Template.NEXT_WORD_AND_SHAPE.feature(wordLast));
        if (previous.length <= SHORT_WORD) {
            Piece wordBefore = at(i - 2).word.then(DOTS).then(word.shape);
            ones.addTo(sums, Template.WORD_BEFORE_PREVIOUS_AND_SHAPE.feature(wordBefore));
        }
        if (next.length <= SHORT_WORD) {
            Piece wordBehind = at(i + 2).word.then(DOTS).then(word.shape);
            ones.addTo(sums, Template.WORD_BEHIND_NEXT_AND_SHAPE.feature(wordBehind));
        }
        Piece shapes = previous.shape.then(DOTS).then(word.shape);
        ones.addTo(sums, Template.PREVIOUS_SHAPE_AND_SHAPE.feature(shapes));
        Piece shapeLast = DOTS.then(next.shape);
        ones.addTo(sums, Template.SHAPE_AND_NEXT_SHAPE.feature(word.shape.then(shapeLast)));
        ones.addTo(sums, Template.THREE_SHAPES.feature(shapes.then(shapeLast)));
        for (int k = 1; k <= NEAR; k++) {
            if (isNewWithin(i, -k)) {
                add(sums, at(i - k).asNearBefore);
            }
            if (isNewWithin(i, k)) {
                add(sums, at(i + k).asNearBehind);
            }
        }
        addOccurrences(sums, i);
        return sums;
    }

    /** Returns a weight for each label of the word after each label of the one before; the word's own changes first. */
    double[] ofPairs(int i) {
        double[] sums = words[i].ownPair.clone();
        WordWeights word = words[i];
        WordWeights previous = at(i - 1);
        add(sums, previous.asPreviousOfPair);
        add(sums, at(i + 1).asNextOfPair);
        Piece bothWords = previous.word.then(DASH).then(word.word);
        pairs.addTo(sums, Template.PAIR_WORDS.feature(bothWords));
        Piece bothClusters = previous.cluster.then(DASH).then(word.cluster);
        pairs.addTo(sums, Template.PAIR_CLUSTERS.feature(bothClusters));
        Piece bothShapes = previous.shape.then(DASH).then(word.shape);
        pairs.addTo(sums, Template.PAIR_SHAPES.feature(bothShapes));
        return sums;
    }

    private WordWeights at(int i) {
        return i < 0 || i >= words.length ? none : words[i];
    }

    /** Whether no word between this place and the one so far from it is the same as the one there. */
    private boolean isNewWithin(int i, int distance) {
        WordWeights word = at(i + distance);
        int step = Integer.signum(distance);
        for (int k = step; k != distance; k += step) {
            if (at(i + k).isSame(word)) {
                return false;
            }
        }
        return true;
    }

    private void addOccurrences(double[] sums, int i) {
        Letters next = at(i + 1).letters;
        if (!words[i].letters.name()
                || !next.any()
                || next.capital()
                || !at(i - 1).letters.any()) {
            ones.addTo(sums, Template.NO_NAME_TO_LOOK_FOR.feature());
            return;
        }
        if (occurs(i, 1)) {
            ones.addTo(sums, Template.STANDS_BEHIND_TOO.feature());
        }
        if (occurs(i, -1)) {
            ones.addTo(sums, Template.STANDS_BEFORE_TOO.feature());
        }
    }

    private boolean occurs(int i, int step) {
        for (int k = NEXT_OCCURRENCE; k <= LAST_OCCURRENCE; k++) {
            int at = i + k * step;
            if (at < 0 || at >= words.length) {
                return false;
            }
            if (words[at].isSame(words[i])) {
                return true;
            }
        }
        return false;
    }

    private static void add(double[] sums, double[] weights) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[i];
        }
    }
}
