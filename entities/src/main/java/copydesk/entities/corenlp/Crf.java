package copydesk.entities.corenlp;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * CoreNLP's linear-chain CRF with its own weights and its answers, computed without strings: names of features are hashed
 * piece by piece, and what hangs on one word is summed once for the word. The best labels are found by Viterbi's algorithm.
 */
final class Crf {
    private final List<String> labels;
    private final String background;
    final Weights ones;
    final Weights pairs;
    private final Vocabulary vocabulary;

    /**
     * Makes a model.
     *
     * @param background the label of words that are in no name, which also stands before the first word
     * @param ones rows with a weight for each label
     * @param pairs rows with a weight for each label after each label; the second one's index changes first
     */
    Crf(List<String> labels, String background, Weights ones, Weights pairs, Vocabulary vocabulary) {
        this.labels = List.copyOf(labels);
        this.background = background;
        this.ones = ones;
        this.pairs = pairs;
        this.vocabulary = vocabulary;
    }

    /** Returns the likeliest labels of each sentence, one for each of its words. */
    List<List<String>> labels(List<List<String>> sentences) {
        Set<String> words = new HashSet<>();
        sentences.forEach(words::addAll);
        Map<String, WordWeights> known = vocabulary.all(words);
        return sentences.stream()
                .map(sentence -> labels(sentence.size(), places(sentence, known)))
                .toList();
    }

    PlaceWeights places(List<String> sentence) {
        return places(sentence, vocabulary.all(Set.copyOf(sentence)));
    }

    private PlaceWeights places(List<String> sentence, Map<String, WordWeights> known) {
        WordWeights[] words = sentence.stream().map(known::get).toArray(WordWeights[]::new);
        return new PlaceWeights(ones, pairs, words, vocabulary.none());
    }

    private List<String> labels(int size, PlaceWeights places) {
        int[][] previous = new int[size][];
        double[] scores = new double[labels.size()];
        Arrays.fill(scores, Double.NEGATIVE_INFINITY);
        scores[labels.indexOf(background)] = 0;
        for (int i = 0; i < size; i++) {
            previous[i] = step(scores, places.ofLabels(i), places.ofPairs(i));
        }
        String[] found = new String[size];
        int label = best(scores);
        for (int i = size - 1; i >= 0; i--) {
            found[i] = labels.get(label);
            label = previous[i][label];
        }
        return List.of(found);
    }

    /** Goes on by a word: sets the scores of the likeliest ways to its labels and returns the label before on each. */
    private static int[] step(double[] scores, double[] ofLabels, double[] ofPairs) {
        int n = scores.length;
        int[] previous = new int[n];
        double[] before = scores.clone();
        double[] ways = new double[n];
        for (int label = 0; label < n; label++) {
            for (int p = 0; p < n; p++) {
                ways[p] = before[p] + ofPairs[p * n + label];
            }
            previous[label] = best(ways);
            scores[label] = ways[previous[label]] + ofLabels[label];
        }
        return previous;
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
