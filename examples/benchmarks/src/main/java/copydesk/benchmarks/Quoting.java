package copydesk.benchmarks;

import copydesk.Copydesk;
import copydesk.evaluate.CoreNlpDefault;
import copydesk.quotes.Quotations;
import copydesk.text.Document;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Finds the quotations in fifty thousand characters of news texts. */
@State(Scope.Benchmark)
public class Quoting {
    static final int SIZE = 50_000;

    private final Quotations quotations = Quotations.english();
    private final CoreNlpDefault coreNlp = CoreNlpDefault.quotations();
    private final List<Document> documents = new ArrayList<>();

    /** Reads the texts. */
    @Setup
    public void setUp() {
        Texts.news(SIZE).forEach(text -> documents.add(Copydesk.parse(text)));
    }

    /** Direct and reported speech, scare quotes, and their speakers, in documents that are read. */
    @Benchmark
    public int copydesk() {
        return documents.stream()
                .mapToInt(document -> quotations.find(document).size())
                .sum();
    }

    /** Direct quotations alone, without speakers; it cuts the text into words and sentences first. */
    @Benchmark
    public int coreNlp() {
        return documents.stream()
                .mapToInt(document -> coreNlp.quotations(document.text()).size())
                .sum();
    }
}
