package copydesk.benchmarks;

import copydesk.Copydesk;
import copydesk.bias.LoadedLanguage;
import copydesk.evaluate.PlainList;
import copydesk.text.Document;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Finds the loaded words in a hundred thousand characters of articles, without names. */
@State(Scope.Benchmark)
public class Scoring {
    static final int SIZE = 100_000;

    private final LoadedLanguage language = LoadedLanguage.english();
    private final PlainList list = new PlainList();
    private final List<Document> documents = new ArrayList<>();

    /** Reads the articles. */
    @Setup
    public void setUp() {
        Texts.loaded(SIZE).forEach(text -> documents.add(Copydesk.parse(text)));
    }

    /** The measure: one look at every character. */
    @Benchmark
    public long charAtPass() {
        long sum = 0;
        for (Document document : documents) {
            String text = document.text();
            for (int i = 0; i < text.length(); i++) {
                sum += text.charAt(i);
            }
        }
        return sum;
    }

    /** Findings with voice, category, polarity and target; the score with its interval. */
    @Benchmark
    public int copydesk() {
        return documents.stream()
                .mapToInt(document -> language.score(document).terms().size())
                .sum();
    }

    /** The same with the rows alone, without what was learned. */
    @Benchmark
    public int copydeskRowsOnly(Rows rows) {
        return documents.stream()
                .mapToInt(document -> rows.language.score(document).terms().size())
                .sum();
    }

    /** The phrases alone, each run of words looked up in a hash set. */
    @Benchmark
    public int hashLookup() {
        return documents.stream()
                .mapToInt(document -> list.byHash(document.text()).size())
                .sum();
    }

    /** The phrases alone, by the automaton. */
    @Benchmark
    public int ahoCorasick() {
        return documents.stream()
                .mapToInt(document -> list.byAhoCorasick(document.text()).size())
                .sum();
    }

    /** The reader without its learned part. */
    @State(Scope.Benchmark)
    public static class Rows {
        private final LoadedLanguage language = LoadedLanguage.english().rowsOnly();
    }
}
