package copydesk.entities.corenlp;

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
            List<String> sentence = new ArrayList<>();
            for (int i = 0; i < length % 200; i++) {
                sentence.add(WORDS[random.nextInt(WORDS.length)]);
            }
            sentences.add(sentence);
        }
        assertSame(sentences);
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
            List<CoreLabel> words =
                    sentences.get(i).stream().map(CoreLabel::wordFromString).toList();
            List<String> expected = theirs.classifySentence(new ArrayList<>(words)).stream()
                    .map(word -> word.get(AnswerAnnotation.class))
                    .toList();
            assertEquals(expected, labels.get(i), sentences.get(i)::toString);
        }
    }
}
