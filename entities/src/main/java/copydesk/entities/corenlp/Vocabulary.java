package copydesk.entities.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.DistSimAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.PaddedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Words as the model sees them. Those of the last texts are kept; of all that it has read nothing else is. */
final class Vocabulary {
    /** Takes 10 MB. */
    private static final int MOST_WORDS = 10_000;

    private final Weights ones;
    private final Weights pairs;
    private final FeatureFactory<CoreLabel> features;
    private final int shapes;
    private final Collection<String> smallWords;
    private final AmericanizeFunction american = new AmericanizeFunction();
    private final Map<String, WordWeights> words = new ConcurrentHashMap<>();
    private final WordWeights none;

    /**
     * Makes a vocabulary without words.
     *
     * @param features knows the clusters of words
     * @param shapes CoreNLP's number for the rules of shapes
     * @param smallWords words that were seen in small letters, which shapes tell from others
     */
    Vocabulary(
            Weights ones,
            Weights pairs,
            FeatureFactory<CoreLabel> features,
            int shapes,
            Collection<String> smallWords) {
        this.ones = ones;
        this.pairs = pairs;
        this.features = features;
        this.shapes = shapes;
        this.smallWords = smallWords;
        none = WordWeights.none(ones, pairs);
    }

    /** What stands before the first word of a sentence and behind the last. */
    WordWeights none() {
        return none;
    }

    /** Returns each of these words as the model sees it. */
    Map<String, WordWeights> all(Set<String> texts) {
        Map<String, WordWeights> all = new HashMap<>();
        List<CoreLabel> unread = new ArrayList<>();
        for (String text : texts) {
            WordWeights known = words.get(text);
            if (known == null) {
                unread.add(CoreLabel.wordFromString(text));
            } else {
                all.put(text, known);
            }
        }
        if (!unread.isEmpty()) {
            writeClusters(unread);
            unread.forEach(label -> all.put(label.word(), read(label)));
        }
        return all;
    }

    /** The table of clusters is not open: CoreNLP writes their clusters to all words when it looks for features of one. */
    private void writeClusters(List<CoreLabel> labels) {
        features.getCliqueFeatures(new PaddedList<>(labels, new CoreLabel()), 0, FeatureFactory.cliqueC);
    }

    private WordWeights read(CoreLabel label) {
        String word = american.apply(label.word());
        String shape = WordShapeClassifier.wordShape(word, shapes, smallWords);
        WordWeights read = new WordWeights(ones, pairs, word, shape, label.get(DistSimAnnotation.class));
        if (words.size() >= MOST_WORDS) {
            words.clear();
        }
        words.put(label.word(), read);
        return read;
    }
}
