package copydesk.entities.corenlp;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.AmericanizeFunction;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The model of CoreNLP on the class path: objects one behind the other, as its {@code serializeClassifier} writes them. */
final class ModelFile {
    private static final String NAME = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private ModelFile() {}

    static void requirePresent() {
        if (CoreLabel.class.getClassLoader().getResource(NAME) == null) {
            throw new IllegalStateException("no model " + NAME
                    + " on the class path: add edu.stanford.nlp:stanford-corenlp:4.5.10 with classifier models");
        }
    }

    static Crf read() {
        requirePresent();
        try (InputStream in = stream()) {
            return read(new ObjectInputStream(new BufferedInputStream(new GZIPInputStream(in))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IllegalStateException("the model " + NAME + " is of another version of CoreNLP than 4.5.10", e);
        }
    }

    static InputStream stream() {
        return Objects.requireNonNull(CoreLabel.class.getClassLoader().getResourceAsStream(NAME));
    }

    @SuppressWarnings("unchecked")
    private static Crf read(ObjectInputStream in) throws IOException, ClassNotFoundException {
        List<Index<CRFLabel>> labelsOfCliques = (List<Index<CRFLabel>>) in.readObject();
        Index<String> labels = (Index<String>) in.readObject();
        Index<String> features = (Index<String>) in.readObject();
        SeqClassifierFlags flags = (SeqClassifierFlags) in.readObject();
        int factories = (Integer) in.readObject();
        FeatureFactory<CoreLabel> factory = (FeatureFactory<CoreLabel>) in.readObject();
        int window = in.readInt();
        double[][] rows = (double[][]) in.readObject();
        Collection<String> smallWords = (Collection<String>) in.readObject();
        if (factories != 1 || window != 2 || !(flags.wordFunction instanceof AmericanizeFunction)) {
            throw new IllegalStateException(
                    "the model is no pair-wise CRF of one list of features over American spellings");
        }
        int n = labels.size();
        int ofPairs =
                (int) Arrays.stream(rows).filter(row -> row.length == n * n).count();
        Weights ones = new Weights(features.size() - ofPairs, n);
        Weights pairs = new Weights(ofPairs, n * n);
        int[] order = order(labelsOfCliques.get(1), n);
        for (int i = 0; i < features.size(); i++) {
            String feature = features.get(i);
            Template template = Template.of(feature)
                    .orElseThrow(() -> new IllegalStateException(
                            "the model has a feature of a kind that is not known: " + feature));
            boolean isNew = template.isOfPairs()
                    ? pairs.put(Piece.of(feature), sorted(rows[i], order))
                    : ones.put(Piece.of(feature), rows[i]);
            if (!isNew) {
                throw new IllegalStateException("two features of the model have one hash; one of them is " + feature);
            }
        }
        return new Crf(
                labels.objectsList(),
                flags.backgroundSymbol,
                ones,
                pairs,
                new Vocabulary(ones, pairs, factory, flags.wordShape, smallWords));
    }

    /** Where the weight of each pair of labels stands in the model's rows. */
    private static int[] order(Index<CRFLabel> pairs, int labels) {
        int[] order = new int[labels * labels];
        for (int i = 0; i < pairs.size(); i++) {
            int[] pair = pairs.get(i).getLabel();
            order[pair[0] * labels + pair[1]] = i;
        }
        return order;
    }

    private static double[] sorted(double[] row, int[] order) {
        double[] sorted = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            sorted[i] = row[order[i]];
        }
        return sorted;
    }
}
