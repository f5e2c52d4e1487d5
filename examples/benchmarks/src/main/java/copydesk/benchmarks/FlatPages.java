package copydesk.benchmarks;

import copydesk.Copydesk;
import copydesk.evaluate.WcxbPage;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole way to the story from real pages of WCXB that have lost their markup: 300,000 characters in short lines. */
@State(Scope.Benchmark)
public class FlatPages {
    static final int SIZE = 300_000;

    private List<String> pages = List.of();

    /** Reads the pages. */
    @Setup
    public void setUp() throws IOException {
        pages = Texts.first(WebPages.some().stream().map(WcxbPage::text).toList(), SIZE);
    }

    /** The measure: one look at every character. */
    @Benchmark
    public long charAtPass() {
        long sum = 0;
        for (String text : pages) {
            for (int i = 0; i < text.length(); i++) {
                sum += text.charAt(i);
            }
        }
        return sum;
    }

    /** Repair, blocks and body. */
    @Benchmark
    public int copydesk() {
        return pages.stream()
                .mapToInt(text -> Copydesk.parse(text).body().length())
                .sum();
    }
}
