package copydesk.entities.corenlp;

import copydesk.entities.EntityEngine;
import copydesk.text.EntityType;
import copydesk.text.Span;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Names found by CoreNLP's three-class CRF alone, without its rule layers, in sentences of our own. The model is loaded
 * once, when a first text is read, and shared by all engines and threads.
 *
 * <p>CoreNLP writes words small by the rules of {@code Locale.getDefault()}. In Turkish, Azerbaijani and Lithuanian these
 * are other ones, and names in capital letters may come out otherwise; there start Java with {@code -Duser.language=en}.
 */
public final class CoreNlpEngine implements EntityEngine {
    /** Nothing is normalised and nothing dropped, so that the offsets of the tokens are those of the text. */
    private static final String TOKENS =
            "invertible=false,untokenizable=noneKeep,quotes=ascii,ellipses=original,dashes=original,"
                    + "normalizeParentheses=false,normalizeOtherBrackets=false,escapeForwardSlashAsterisk=false,"
                    + "splitHyphenated=false";

    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final String NO_MODEL = "no model " + MODEL
            + " on the class path: add edu.stanford.nlp:stanford-corenlp:4.5.10 with classifier models";

    /** A longer stretch is read in pieces, which bounds the memory of the sequence search. */
    private static final int MOST_TOKENS = 400;

    /**
     * Makes an engine; the model is loaded when it first reads.
     *
     * @throws IllegalStateException if the model is not on the class path
     * @throws NoClassDefFoundError if CoreNLP is not
     */
    public CoreNlpEngine() {
        if (CRFClassifier.class.getClassLoader().getResource(MODEL) == null) {
            throw new IllegalStateException(NO_MODEL);
        }
    }

    @Override
    public List<Name> names(String text, List<Span> sentences) {
        List<Name> names = new ArrayList<>();
        for (Span sentence : sentences) {
            List<CoreLabel> tokens = tokens(text, sentence);
            for (int from = 0; from < tokens.size(); from += MOST_TOKENS) {
                read(tokens.subList(from, Math.min(tokens.size(), from + MOST_TOKENS)), names);
            }
        }
        return names;
    }

    private static List<CoreLabel> tokens(String text, Span sentence) {
        List<CoreLabel> tokens =
                new PTBTokenizer<>(new StringReader(sentence.of(text)), new CoreLabelTokenFactory(), TOKENS).tokenize();
        for (CoreLabel token : tokens) {
            token.setBeginPosition(token.beginPosition() + sentence.start());
            token.setEndPosition(token.endPosition() + sentence.start());
        }
        return tokens;
    }

    private static void read(List<CoreLabel> tokens, List<Name> names) {
        String open = "O";
        int start = 0;
        int end = 0;
        for (CoreLabel token : Model.CRF.classifySentence(new ArrayList<>(tokens))) {
            String label = token.get(AnswerAnnotation.class);
            if (!label.equals(open)) {
                add(open, start, end, names);
                open = label;
                start = token.beginPosition();
            }
            end = token.endPosition();
        }
        add(open, start, end, names);
    }

    private static void add(String label, int start, int end, List<Name> names) {
        if (!label.equals("O") && start < end) {
            names.add(new Name(new Span(start, end), EntityType.valueOf(label)));
        }
    }

    /** Holds the model, which the language loads once and only when it is asked for. */
    private static final class Model {
        private static final CRFClassifier<CoreLabel> CRF = load();

        private static CRFClassifier<CoreLabel> load() {
            try (InputStream in = CRFClassifier.class.getClassLoader().getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "no model " + MODEL
                                    + " on the class path: add edu.stanford.nlp:stanford-corenlp:4.5.10 with classifier models");
                }
                return CRFClassifier.getClassifier(
                        new ObjectInputStream(new BufferedInputStream(new GZIPInputStream(in))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("the model " + MODEL + " is of another version of CoreNLP", e);
            }
        }
    }
}
