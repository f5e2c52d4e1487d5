package copydesk.entities.corenlp;

import copydesk.entities.EntityEngine;
import copydesk.text.EntityType;
import copydesk.text.Span;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Names found by CoreNLP's three-class CRF alone, without its rule layers, in sentences of our own. The words are CoreNLP's,
 * and so are the weights; the labels are computed from them here, in a tenth of the time and with the same answers. The
 * model is loaded once, when a first text is read, and shared by all engines and threads.
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

    /** A longer stretch is read in pieces, which bounds the memory of the sequence search. */
    private static final int MOST_TOKENS = 400;

    /**
     * Makes an engine; the model is loaded when it first reads.
     *
     * @throws IllegalStateException if the model is not on the class path
     * @throws NoClassDefFoundError if CoreNLP is not
     */
    public CoreNlpEngine() {
        ModelFile.requirePresent();
    }

    @Override
    public List<Name> names(String text, List<Span> sentences) {
        List<List<CoreLabel>> pieces = new ArrayList<>();
        for (Span sentence : sentences) {
            List<CoreLabel> tokens = tokens(text, sentence);
            for (int from = 0; from < tokens.size(); from += MOST_TOKENS) {
                pieces.add(tokens.subList(from, Math.min(tokens.size(), from + MOST_TOKENS)));
            }
        }
        List<List<String>> labels =
                Model.CRF.labels(pieces.stream().map(CoreNlpEngine::words).toList());
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            addNames(pieces.get(i), labels.get(i), names);
        }
        return names;
    }

    private static List<String> words(List<CoreLabel> tokens) {
        return tokens.stream().map(CoreLabel::word).toList();
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

    /** Adjoining words of one label are one name. */
    private static void addNames(List<CoreLabel> tokens, List<String> labels, List<Name> names) {
        String open = "O";
        int start = 0;
        int end = 0;
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel token = tokens.get(i);
            if (!labels.get(i).equals(open)) {
                add(open, start, end, names);
                open = labels.get(i);
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
        private static final Crf CRF = ModelFile.read();
    }
}
