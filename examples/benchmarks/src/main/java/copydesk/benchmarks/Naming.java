package copydesk.benchmarks;

import copydesk.Copydesk;
import copydesk.entities.EntityEngine;
import copydesk.entities.EntityExtractor;
import copydesk.entities.corenlp.CoreNlpEngine;
import copydesk.evaluate.CoreNlpCrf;
import copydesk.evaluate.CoreNlpDefault;
import copydesk.text.Document;
import copydesk.text.Sentence;
import copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Finds the names in ten thousand characters of news texts. */
@State(Scope.Benchmark)
public class Naming {
    static final int SIZE = 10_000;

    private final List<Document> documents = new ArrayList<>();
    private final CoreNlpEngine engine = new CoreNlpEngine();
    private final EntityExtractor extractor = EntityExtractor.using(engine);
    private final EntityExtractor layer = EntityExtractor.withoutEngine();

    /** Reads the texts. */
    @Setup
    public void setUp() {
        Texts.news(SIZE).forEach(text -> documents.add(Copydesk.parse(text)));
    }

    /** The cast: the CRF's names, and who and what is meant by them. */
    @Benchmark
    public int copydesk() {
        return documents.stream()
                .mapToInt(document -> extractor.extract(document).all().size())
                .sum();
    }

    /** The same without the CRF: what the tables and rules cost, with fewer names to tie together. */
    @Benchmark
    public int copydeskWithoutEngine() {
        return documents.stream()
                .mapToInt(document -> layer.extract(document).all().size())
                .sum();
    }

    /** The CRF's names alone, in our sentences. */
    @Benchmark
    public int copydeskEngineOnly() {
        return documents.stream().mapToInt(document -> names(engine, document)).sum();
    }

    /** The same names, by CoreNLP's own code. */
    @Benchmark
    public int crf(Classifier classifier) {
        return documents.stream()
                .mapToInt(document -> names(classifier.crf, document))
                .sum();
    }

    /** Three CRFs and the rules above them. */
    @Benchmark
    public int coreNlp(Pipeline pipeline) {
        return documents.stream()
                .mapToInt(document -> names(pipeline.names, document))
                .sum();
    }

    private static int names(EntityEngine engine, Document document) {
        List<Span> sentences = document.sentences().stream()
                .map(Sentence::span)
                .map(document.normalized()::toText)
                .toList();
        return engine.names(document.text(), sentences).size();
    }

    /** CoreNLP's classifier, which holds the model once more. */
    @State(Scope.Benchmark)
    public static class Classifier {
        private final CoreNlpCrf crf = new CoreNlpCrf();
    }

    /** CoreNLP as it comes, which takes long to load. */
    @State(Scope.Benchmark)
    public static class Pipeline {
        private final CoreNlpDefault names = CoreNlpDefault.names();
    }
}
