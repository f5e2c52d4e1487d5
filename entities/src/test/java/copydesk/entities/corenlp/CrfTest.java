package copydesk.entities.corenlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The labels are CoreNLP's own, whatever the words. */
@Tag("corenlp")
class CrfTest {
    private static final Path CONLL = Path.of("..", "..", "shared", "data", "ner-dev", "wikigold.conll");
    private static final String[] WORDS = {
        "the",
        "The",
        "of",
        "said",
        "Maria",
        "Holt",
        "Maria",
        "Holt",
        "McDonald",
        "IBM",
        "U.S.",
        "'s",
        "\"",
        ",",
        ".",
        "-",
        "--",
        "(",
        ")",
        "1",
        "23rd",
        "1,000",
        "$",
        "%",
        "é",
        "Ólafur",
        "İstanbul",
        "ß",
        "😀",
        "\uD800",
        "\u0000",
        "#",
        "#|C",
        "-WORD|C",
        "colour",
        "organisations",
        "null",
        "",
        " ",
        "a b",
        "Xxxx",
        "...",
        "…",
        "“",
        "@home",
        "e-mail",
        "Kuala",
        "Lumpur",
        "Bank",
        "met",
        "today",
        "in",
        "Berlin",
        "x",
        "I",
        "pneumonoultramicroscopicsilicovolcanoconiosis"
    };

    private static CRFClassifier<CoreLabel> theirs;
    private static Crf ours;

    @BeforeAll
    static void load() throws IOException, ClassNotFoundException {
        ours = ModelFile.read();
        try (ObjectInputStream in =
                new ObjectInputStream(new BufferedInputStream(new GZIPInputStream(ModelFile.stream())))) {
            theirs = CRFClassifier.getClassifier(in);
        }
    }

    @Test
    void onAnyWords() {
        SplittableRandom random = new SplittableRandom(7);
        List<List<String>> sentences = new ArrayList<>();
        for (int length = 0; length < 400; length++) {
            sentences.add(sentence(random, length % 200));
        }
        assertSame(sentences);
    }

    /** What we sum at each place are the weights of the features whose names CoreNLP makes there. */
    @Test
    void theWeightsAtAPlaceAreThoseOfItsFeatures() {
        SplittableRandom random = new SplittableRandom(11);
        for (int n = 0; n < 40; n++) {
            List<String> sentence = sentence(random, n);
            PlaceWeights places = ours.places(sentence);
            List<CoreLabel> words = theirs.classifySentence(labels(sentence));
            for (int i = 0; i < sentence.size(); i++) {
                List<Collection<String>> features =
                        theirs.makeDatum(words, i, theirs.featureFactories).asFeatures();
                assertArrayEquals(sum(ours.ones, features.get(0)), places.ofLabels(i), 1e-9, sentence::toString);
                assertArrayEquals(sum(ours.pairs, features.get(1)), places.ofPairs(i), 1e-9, sentence::toString);
            }
        }
    }

    private static double[] sum(Weights weights, Collection<String> features) {
        double[] sums = new double[weights.width()];
        features.forEach(feature -> weights.addTo(sums, Piece.of(feature)));
        return sums;
    }

    private static List<String> sentence(SplittableRandom random, int length) {
        List<String> sentence = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            sentence.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return sentence;
    }

    private static List<CoreLabel> labels(List<String> sentence) {
        return new ArrayList<>(sentence.stream().map(CoreLabel::wordFromString).toList());
    }

    @Test
    void onSentencesOfAnEncyclopedia() throws IOException {
        assumeTrue(Files.exists(CONLL), () -> CONLL + " is not there");
        List<List<String>> sentences = new ArrayList<>();
        List<String> sentence = new ArrayList<>();
        for (String line : Files.readAllLines(CONLL)) {
            if (line.isBlank()) {
                sentences.add(sentence);
                sentence = new ArrayList<>();
            } else {
                sentence.add(line.substring(0, line.indexOf('\t')));
            }
        }
        assertSame(sentences);
    }

    private static void assertSame(List<List<String>> sentences) {
        List<List<String>> labels = ours.labels(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            List<String> expected = theirs.classifySentence(labels(sentences.get(i))).stream()
                    .map(word -> word.get(AnswerAnnotation.class))
                    .toList();
            assertEquals(expected, labels.get(i), sentences.get(i)::toString);
        }
    }
}
