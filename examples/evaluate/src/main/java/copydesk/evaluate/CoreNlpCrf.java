package copydesk.evaluate;

import copydesk.entities.EntityEngine;
import copydesk.text.EntityType;
import copydesk.text.Span;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** CoreNLP's three-class CRF by its own code, one of the three that CoreNLP runs by default. */
public final class CoreNlpCrf implements EntityEngine {
    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private final CRFClassifier<CoreLabel> crf;

    /** Loads the model. */
    public CoreNlpCrf() {
        try {
            crf = CRFClassifier.getClassifier(MODEL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the model " + MODEL + " is of another version of CoreNLP", e);
        }
    }

    @Override
    public List<Name> names(String text, List<Span> sentences) {
        List<Name> names = new ArrayList<>();
        for (Span sentence : sentences) {
            String open = "O";
            for (CoreLabel token : crf.classifySentence(tokens(sentence.of(text)))) {
                String label = token.get(AnswerAnnotation.class);
                Span span = new Span(sentence.start() + token.beginPosition(), sentence.start() + token.endPosition());
                if (!label.equals("O")) {
                    Span whole = label.equals(open)
                            ? new Span(names.remove(names.size() - 1).span().start(), span.end())
                            : span;
                    names.add(new Name(whole, EntityType.valueOf(label)));
                }
                open = label;
            }
        }
        return names;
    }

    private static List<CoreLabel> tokens(String sentence) {
        String options = "invertible=false,untokenizable=noneKeep,quotes=ascii,ellipses=original,dashes=original,"
                + "normalizeParentheses=false,normalizeOtherBrackets=false,escapeForwardSlashAsterisk=false,"
                + "splitHyphenated=false";
        return new PTBTokenizer<>(new StringReader(sentence), new CoreLabelTokenFactory(), options).tokenize();
    }
}
