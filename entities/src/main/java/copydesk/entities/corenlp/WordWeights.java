package copydesk.entities.corenlp;

/**
 * A word as the model sees it, with the sums of all weights that hang on this word alone, wherever it stands from the label
 * that they bear on. What is left for a place in a text are the features of two and three words.
 */
final class WordWeights {
    private static final int LONGEST_GRAM = 6;
    private static final Piece GRAM_START = Piece.of("#");

    final Piece word;
    final Piece shape;
    final Piece cluster;
    final int length;
    final Letters letters;

    /** For the label of this word, of the next one, of the one before. */
    final double[] own;

    final double[] asPrevious;
    final double[] asNext;

    /** For the label of a word that is near, behind this one or before it. */
    final double[] asNearBefore;

    final double[] asNearBehind;

    /** For this label and the one before, for the next label and this one, for the two labels before this word. */
    final double[] ownPair;

    final double[] asPreviousOfPair;
    final double[] asNextOfPair;

    /** A word of a text. */
    WordWeights(Weights ones, Weights pairs, String word, String shape, String cluster) {
        this(ones, pairs, word, shape, cluster, cluster, shape);
    }

    private WordWeights(
            Weights ones,
            Weights pairs,
            String word,
            String shape,
            String cluster,
            String clusterAlone,
            String nextShapeOfPair) {
        this.word = Piece.of(word);
        this.shape = Piece.of(shape);
        this.cluster = Piece.of(cluster);
        length = word.length();
        letters = Letters.of(word);
        Piece alone = Piece.of(clusterAlone);
        own = new double[ones.width()];
        ones.addTo(own, Template.ANY.feature());
        ones.addTo(own, Template.WORD.feature(this.word));
        ones.addTo(own, Template.SHAPE.feature(this.shape));
        ones.addTo(own, Template.CLUSTER.feature(alone));
        addGrams(ones, "<" + word + ">");
        asPrevious = new double[ones.width()];
        ones.addTo(asPrevious, Template.PREVIOUS_WORD.feature(this.word));
        ones.addTo(asPrevious, Template.PREVIOUS_SHAPE.feature(this.shape));
        ones.addTo(asPrevious, Template.PREVIOUS_CLUSTER.feature(alone));
        asNext = new double[ones.width()];
        ones.addTo(asNext, Template.NEXT_WORD.feature(this.word));
        ones.addTo(asNext, Template.NEXT_SHAPE.feature(this.shape));
        ones.addTo(asNext, Template.NEXT_CLUSTER.feature(alone));
        asNearBefore = new double[ones.width()];
        ones.addTo(asNearBefore, Template.WORD_NEAR_BEFORE.feature(this.word));
        asNearBehind = new double[ones.width()];
        ones.addTo(asNearBehind, Template.WORD_NEAR_BEHIND.feature(this.word));
        ownPair = new double[pairs.width()];
        pairs.addTo(ownPair, Template.ANY_PAIR.feature());
        pairs.addTo(ownPair, Template.PAIR_WORD.feature(this.word));
        pairs.addTo(ownPair, Template.PAIR_SHAPE.feature(this.shape));
        pairs.addTo(ownPair, Template.PAIR_SHAPE_AGAIN.feature(this.shape));
        pairs.addTo(ownPair, Template.PAIR_CLUSTER.feature(this.cluster));
        asPreviousOfPair = new double[pairs.width()];
        pairs.addTo(asPreviousOfPair, Template.PAIR_PREVIOUS_WORD.feature(this.word));
        pairs.addTo(asPreviousOfPair, Template.PAIR_PREVIOUS_SHAPE.feature(this.shape));
        pairs.addTo(asPreviousOfPair, Template.PAIR_PREVIOUS_CLUSTER.feature(this.cluster));
        asNextOfPair = new double[pairs.width()];
        pairs.addTo(asNextOfPair, Template.PAIR_NEXT_SHAPE.feature(Piece.of(nextShapeOfPair)));
    }

    /** What the model sees where a sentence has no more words; some of its features have another name for it. */
    static WordWeights none(Weights ones, Weights pairs) {
        return new WordWeights(ones, pairs, "", "", "", "null", "null");
    }

    boolean isSame(WordWeights other) {
        return word.hash() == other.word.hash();
    }

    private void addGrams(Weights ones, String marked) {
        for (int n = 2; n <= LONGEST_GRAM && n <= marked.length(); n++) {
            addGram(ones, Piece.of(marked, 0, n));
            if (n < marked.length()) {
                addGram(ones, Piece.of(marked, marked.length() - n, marked.length()));
            }
        }
    }

    private void addGram(Weights ones, Piece gram) {
        ones.addTo(own, Template.GRAM.feature(GRAM_START.then(gram)));
    }
}
